#!/usr/bin/env bash
# How long `toets --samenvatting` takes beside only reading the same file with the same JSON parser,
# in whole processes at 256 MB heap: benchmark/toets.sh [dossiers, standard 1000000] [rounds, standard 3]
set -euo pipefail
root="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)"
# shellcheck source=../.mvn/jdk25.sh
. "$root/.mvn/jdk25.sh"
require_jdk25

dossiers="${1:-1000000}"
rounds="${2:-3}"
work="$root/target/benchmark"
jar="$root/cli/target/tijdig-cli.jar"
file="$work/$dossiers.ndjson"
export TIJDIG_JAVA_OPTS="-Xmx256m"

mkdir -p "$work/classes"
"$root/tijdig" --help >/dev/null
[[ -s $file ]] || "$root/tijdig" genereer --dossiers "$dossiers" --zaad 2026 --exact --uitvoer "$file"
"$root/tijdig" toets --version >/dev/null
"$JAVA_HOME/bin/javac" -cp "$jar" -d "$work/classes" "$root/benchmark/Lees.java"

# seconds <command>...: the fastest of the rounds, wall clock.
seconds() {
    local best="" took
    for ((i = 0; i < rounds; i++)); do
        took="$( { TIMEFORMAT=%R; time "$@" >/dev/null 2>&1; } 2>&1)"
        if [[ -z $best ]] || awk "BEGIN{exit !($took < $best)}"; then best="$took"; fi
    done
    echo "$best"
}

read_only="$(seconds "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -cp "$jar:$work/classes" Lees "$file")"
judged="$(seconds "$root/tijdig" toets --invoer "$file" --peildatum 2026-11-24 --samenvatting)"
awk -v l="$read_only" -v t="$judged" -v n="$dossiers" \
    'BEGIN{printf "%d dossiers: read %.2f s, toets %.2f s, ratio %.2f\n", n, l, t, t / l}'
