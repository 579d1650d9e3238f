#!/usr/bin/env bash
# How fast the product answers with 100,000 open dossiers and five million facts, 20 people at once on one page:
# benchmark/last.sh [dossiers, standard 100000] [seconds a page, standard 20]
# Loads a register of its own on the first run (some minutes; target/last) and needs wrk (Debian: apt install wrk).
set -euo pipefail
root="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)"
# shellcheck source=../.mvn/jdk25.sh
. "$root/.mvn/jdk25.sh"
require_jdk25
command -v wrk >/dev/null || { echo "last: install wrk first (apt-get install wrk)" >&2; exit 2; }

dossiers="${1:-100000}"
seconds="${2:-20}"
people=20
port="${PORT:-18080}"
site="http://localhost:$port"
work="$root/target/last"
mkdir -p "$work"

[[ -s $work/$dossiers.ndjson ]] ||
    "$root/tijdig" genereer --dossiers "$dossiers" --zaad 2026 --profiel vol --uitvoer "$work/$dossiers.ndjson"
[[ -d $work/$dossiers ]] && settle=10 || settle=180
echo "last: starting; the first time the register is loaded ..." >&2
PORT="$port" "$root/tijdig" start --tijdig.map="$work/$dossiers" --tijdig.demonstratie-wacht=true \
    --tijdig.demonstratieregister="$work/$dossiers.ndjson" >"$work/product.log" 2>&1 &
product=$!
trap 'kill $product 2>/dev/null; wait $product 2>/dev/null || true' EXIT
until grep -q "Tijdig staat klaar" "$work/product.log"; do
    kill -0 "$product" || { cat "$work/product.log" >&2; exit 1; }
    sleep 2
done

# After a load the database first gathers statistics by itself (autovacuum); plans made before that are bad ones.
sleep "$settle"

# token <page> <account>: what a form of that page proves itself with.
token() {
    curl -s -b "$work/$2.cookies" -c "$work/$2.cookies" "$site$1" |
        grep -o 'name="_csrf"[^>]*value="[^"]*"' | head -1 | sed 's/.*value="//;s/"//'
}

# login <account>: prints its cookie.
login() {
    rm -f "$work/$1.cookies"
    curl -s -o /dev/null -b "$work/$1.cookies" -c "$work/$1.cookies" \
        --data-urlencode "_csrf=$(token /inloggen "$1")" -d "username=$1&password=$1" "$site/inloggen"
    awk '$6 == "tijdig" {print $6 "=" $7}' "$work/$1.cookies"
}

# measure <what> <address> <people> <milliseconds that a person looks> <seconds>
measure() {
    printf '%-52s' "$1"
    TIJDIG_DENKTIJD="$4" wrk -t "$(($3 < 2 ? $3 : 2))" -c "$3" -d "${5}s" --timeout 10s -s "$root/benchmark/last.lua" "$site$2" | tail -1
}

for look in 1000 0; do
    echo "== $people people at once, each looking at a page for $look ms"
    while read -r account page; do
        TIJDIG_COOKIE="$(login "$account")"
        export TIJDIG_COOKIE
        [[ $look != 1000 ]] || measure "   (warming up)" "$page" "$people" 0 5 >/dev/null
        measure "$account $page" "$page" "$people" "$look" "$seconds"
    done <<'PAGES'
jeugdbeschermer /
teammanager /
teammanager /team
wachtlijstbeheerder /
zorgbemiddelaar /
expertteamlid /
inspecteur /
gemeentedeskundige /verzoeken
PAGES
done

echo "== recording a talk on one dossier: judged, clocks written, logged, answered"
TIJDIG_COOKIE="$(login jeugdbeschermer)"
dossier="$(curl -s -b "$work/jeugdbeschermer.cookies" "$site/" | grep -o '/dossiers/D-[0-9]*' | head -1)"
TIJDIG_TOKEN="$(token "$dossier/vastleggen?soort=contact" jeugdbeschermer)"
export TIJDIG_COOKIE TIJDIG_TOKEN
measure "   (warming up)" "$dossier/vastleggen" 1 100 5 >/dev/null
measure "jeugdbeschermer $dossier/vastleggen" "$dossier/vastleggen" 1 200 "$seconds"
