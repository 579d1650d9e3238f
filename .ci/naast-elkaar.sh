#!/usr/bin/env bash
# Two starts on different ports and data folders, a toets and a rebuild beside them: all keep answering.
# On demand, some two minutes on two cores: .ci/naast-elkaar.sh. Works on a copy of the sources, in a temporary folder.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
work="$(mktemp -d)"
clone="$work/tijdig"
products=()

stop() {
    [[ ${#products[@]} -eq 0 ]] || kill "${products[@]}" 2>/dev/null || true
    wait
    rm -rf "$work"
}
trap stop EXIT

fail() {
    echo "naast-elkaar: $1" >&2
    cat "$work"/*.log >&2
    exit 1
}

# start <name> <port>: in the background, with data of its own.
start() {
    TIJDIG_DATA="$work/$1" PORT="$2" "$clone/tijdig" start </dev/null >"$work/$1.log" 2>&1 &
    products+=($!)
}

# answers <name> <port>: the demonstration is there, and pages that nobody asked for before are made.
answers() {
    local i
    for ((i = 0; i < 600; i++)); do
        ! curl -s "http://127.0.0.1:$2/inloggen" | grep -q 'class="accounts"' || return 0
        sleep 0.5
    done
    fail "$1 does not answer"
}

# log_in <name> <port>: with the form, and shows the first page.
log_in() {
    local jar="$work/$1.cookies" token site="http://127.0.0.1:$2"
    token="$(curl -s -b "$jar" -c "$jar" "$site/inloggen" | grep -o 'name="_csrf"[^>]*value="[^"]*"' | head -1 | sed 's/.*value="//;s/"//')"
    curl -s -o /dev/null -b "$jar" -c "$jar" --data-urlencode "_csrf=$token" \
        -d "username=teammanager&password=teammanager" "$site/inloggen"
    curl -s -b "$jar" "$site/team" | grep -q '<table' || fail "$1 shows no team"
}

# builds: how often something was built up to now.
builds() {
    cat "$work"/*.log | grep -c "tijdig: building" || true
}

mkdir "$clone"
(cd "$root" && git ls-files -z --cached --others --exclude-standard | xargs -0 cp -P --parents -t "$clone")
[[ ! -d $root/app/src/main/frontend/node_modules ]] ||
    cp -R "$root/app/src/main/frontend/node_modules" "$clone/app/src/main/frontend/"

"$clone/tijdig" controleer --help >/dev/null 2>"$work/bouw.log" || fail "does not build"
start een 18501
start twee 18502
answers een 18501
answers twee 18502
log_in een 18501

# Only folders are touched: nothing is built again.
before="$(builds)"
find "$clone/kern/src/main" -type d -exec touch {} +
"$clone/tijdig" controleer --help >/dev/null 2>"$work/weer.log"
[[ $(builds) == "$before" ]] || fail "built again though no file was changed"

# A rebuild by Maven, from nothing, and one by a changed source, while a toets runs.
"$clone/tijdig" genereer --dossiers 20000 --zaad 1 --uitvoer "$work/dossiers" 2>"$work/genereer.log"
for ((i = 0; i < 5; i++)); do
    "$clone/tijdig" toets --invoer "$work/dossiers" --peildatum 2026-11-24 --samenvatting
done >"$work/toets.uit" 2>"$work/toets.log" &
judge=$!
(cd "$clone" && ./mvnw -q -DskipTests clean package) >"$work/maven.log" 2>&1 </dev/null || fail "Maven does not build"
echo '# changed' >>"$clone/app/src/main/resources/teksten/algemeen.properties"
start drie 18503
wait "$judge" || fail "toets failed"
[[ $(grep -c "^Dossiers: 20000" "$work/toets.uit") == 5 ]] || fail "toets gave something else"
answers drie 18503
[[ $(builds) -gt $before ]] || fail "a changed source was not built"
for name in een:18501 twee:18502 drie:18503; do
    log_in "${name%:*}" "${name#*:}"
done

# What still runs is kept; once it has stopped, the next build takes it away.
[[ $(find "$clone/.tijdig/kopie" -maxdepth 1 -name 'app-*' | wc -l) == 2 ]] || fail "not both copies are there"
kill "${products[@]}"
wait "${products[@]}" || true
products=()
echo '# again' >>"$clone/app/src/main/resources/teksten/algemeen.properties"
"$clone/tijdig" controleer --help >/dev/null 2>>"$work/bouw.log"
[[ $(find "$clone/.tijdig/kopie" -maxdepth 1 -name 'app-*' | wc -l) == 1 ]] || fail "old copies were not cleaned up"

status=0
"$clone/tijdig" berichten >/dev/null 2>&1 || status=$?
[[ $status == 2 ]] || fail "a command that is not there does not end with 2"
if "$clone/tijdig" --help | grep -qE 'berichten|simuleer'; then fail "help offers what is not there"; fi
echo "naast-elkaar: all kept answering"
