#!/usr/bin/env bash
# How long `toets --samenvatting` takes beside only reading the same file with the same JSON parser, in whole processes
# at 256 MB heap: benchmark/toets.sh [dossiers, standard 100000 300000 1000000]; TIJDIG_RONDES=5 is the number of rounds
set -euo pipefail
root="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)"
# shellcheck source=../.mvn/jdk25.sh
. "$root/.mvn/jdk25.sh"
# shellcheck source=../.mvn/kopie.sh
. "$root/.mvn/kopie.sh"
require_jdk25

rounds="${TIJDIG_RONDES:-3}"
work="$root/target/benchmark"
export TIJDIG_JAVA_OPTS="-Xmx256m"

take cli kern berichten
jar="$copy/tijdig-cli.jar"
mkdir -p "$work/classes"
"$JAVA_HOME/bin/javac" -cp "$jar" -d "$work/classes" "$root/benchmark/Lees.java"

# seconds <command>...: wall clock.
seconds() {
    { TIMEFORMAT=%R; time "$@" >/dev/null 2>&1; } 2>&1
}

least() {
    printf '%s\n' "$@" | sort -n | head -1
}

# measure <dossiers>: both in turn, so that both meet the same machine; the fastest of each counts.
measure() {
    local file="$work/$1.ndjson" read_only=() judged=() i
    [[ -s $file ]] || "$root/tijdig" genereer --dossiers "$1" --zaad 2026 --exact --uitvoer "$file"
    for ((i = 0; i < rounds; i++)); do
        read_only+=("$(seconds "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -cp "$jar:$work/classes" Lees "$file")")
        judged+=("$(seconds "$root/tijdig" toets --invoer "$file" --peildatum 2026-11-24 --samenvatting)")
    done
    awk -v l="$(least "${read_only[@]}")" -v t="$(least "${judged[@]}")" -v n="$1" \
        'BEGIN{printf "%d dossiers: read %.2f s, toets %.2f s, ratio %.2f\n", n, l, t, t / l}'
}

[[ $# -gt 0 ]] || set -- 100000 300000 1000000
for dossiers in "$@"; do
    measure "$dossiers"
done
