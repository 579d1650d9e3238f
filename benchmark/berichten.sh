#!/usr/bin/env bash
# How fast a claim (JW323) of 25 MB is read and checked, beside the bare token loop of the same parser and beside a tree
# with schema validation by the JDK, in one run: benchmark/berichten.sh; schemas from ../shared/ijw or TIJDIG_SHARED
set -euo pipefail
root="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)"
# shellcheck source=../.mvn/jdk25.sh
. "$root/.mvn/jdk25.sh"
# shellcheck source=../.mvn/kopie.sh
. "$root/.mvn/kopie.sh"
require_jdk25

work="$root/target/benchmark"
take cli kern berichten
jar="$copy/tijdig-cli.jar"
mkdir -p "$work/classes"
"$JAVA_HOME/bin/javac" -cp "$jar" -d "$work/classes" "$root/benchmark/Berichtmaat.java"
exec "$JAVA_HOME/bin/java" -Xmx1g -XX:+UseSerialGC -cp "$jar:$work/classes" Berichtmaat "$work/jw323.xml" \
    "${TIJDIG_SHARED:-$root/../shared}/ijw/xsd"
