# What ./tijdig runs: a copy of what was built, which no later build touches (docs/besluiten/0010-kopieen.md).
# Sourced by tijdig, which sets root. A copy is named after the contents of what it is built from.

copies="$root/.tijdig/kopie"

# fingerprint <module>...: of all files that these are built from; cksum, because POSIX has it everywhere.
fingerprint() {
    local paths=(pom.xml .mvn) module
    for module in "$@"; do
        paths+=("$module/pom.xml" "$module/src/main")
    done
    (
        cd "$root"
        find "${paths[@]}" -name node_modules -prune -o -type f -print | LC_ALL=C sort |
            tr '\n' '\0' | xargs -0 cksum | cksum | tr ' ' '-'
    )
}

# hold <copy>: keeps it from being cleaned up for as long as this process lives, exec or not.
hold() {
    [[ -e $1/klaar ]] || return 1
    if command -v flock >/dev/null; then
        { exec 8<"$1/klaar"; } 2>/dev/null || return 1
        flock -s 8
    fi
    [[ -e $1/klaar ]]
}

# take <module> <module it is built from>...: sets copy to one that fits the sources, built when there is none.
take() {
    copy="$copies/$1-$(fingerprint "$@")"
    until hold "$copy"; do
        make_copy "$@"
        copy="$copies/$1-$(fingerprint "$@")"
    done
}

# make_copy <module> <module>...: one build at a time, also when two commands share a pipe.
make_copy() {
    mkdir -p "$copies"
    (
        if command -v flock >/dev/null; then flock 9; fi
        [[ ! -e $copy/klaar ]] || exit 0
        echo "tijdig: building $1, once ..." >&2
        # Maven leaves what was moved or renamed since: a migration that stands twice is refused.
        rm -rf "$root/$1/target/classes/db" "$root/$1/target/classes/templates" "$root/$1/target/classes/teksten"
        (cd "$root" && ./mvnw -q -DskipTests -pl "$1" -am package) >&2 </dev/null 9>&-
        if [[ $copy != "$copies/$1-$(fingerprint "$@")" ]]; then
            echo "tijdig: sources were changed meanwhile" >&2
            exit 0
        fi
        rm -rf "$copy"
        mkdir "$copy"
        "fill_$1"
        "train_$1" >/dev/null 2>&1 9>&- || rm -f "$(cache)"
        touch "$copy/klaar"
        clean "$1"
    ) 9>"$copies/slot"
}

fill_app() {
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$root/app/target/tijdig-app.jar" extract \
        --destination "$copy" --force >/dev/null
}

fill_cli() {
    cp -R "$root/cli/target/tijdig-cli.jar" "$root/cli/target/lib" "$copy"
}

# cache: the ahead-of-time cache of this copy for the JDK at hand; another JDK has none.
cache() {
    echo "$copy/$(cksum <"$JAVA_HOME/release" | tr ' ' '-').aot"
}

# options <module>: sets options to what Java gets, in training and in earnest alike: else the cache does not fit.
options() {
    case "$1" in
    app) options=(-XX:+UseParallelGC) ;;
    # A stream leaves little behind: one collector thread and much room for the young are the fastest.
    cli) options=(-XX:+UseSerialGC -XX:NewRatio=1) ;;
    esac
    # What the short training saw makes a long run slow (a million dossiers: 7.7 s against 5.2): compiled anew instead.
    options+=(-XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining)
}

# A whole start with the demonstration and the login page, on a folder of its own.
train_app() (
    folder="$(mktemp -d)"
    trap 'rm -rf "$folder"' EXIT
    options app
    LC_ALL=C.UTF-8 "$JAVA_HOME/bin/java" "${options[@]}" -XX:AOTCacheOutput="$(cache)" -jar "$copy/tijdig-app.jar" \
        --server.port=0 --tijdig.map="$folder/gegevens" --tijdig.demonstratie-wacht=true \
        --spring.datasource.url=embedded >"$folder/log" &
    product=$!
    trap 'kill "$product" || true; wait "$product" || true; rm -rf "$folder"' EXIT
    until grep -q "Tijdig staat klaar" "$folder/log"; do
        kill -0 "$product" || exit 1
        sleep 0.2
    done
    visit "$(sed -n 's/.*staat klaar op http:..localhost:\([0-9]*\).*/\1/p' "$folder/log")"
    kill "$product"
    wait "$product" || true
    [[ -s $(cache) ]]
)

# visit <port>: the login page, a few times.
visit() {
    local i
    for i in 1 2 3; do
        exec 7<>"/dev/tcp/127.0.0.1/$1"
        printf 'GET /inloggen HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&7
        cat <&7
        exec 7>&-
    done
}

# A population is made and judged.
train_cli() (
    folder="$(mktemp -d)"
    trap 'rm -rf "$folder"' EXIT
    options cli
    "$JAVA_HOME/bin/java" -jar "$copy/tijdig-cli.jar" genereer --dossiers 20000 --zaad 1 --uitvoer "$folder/dossiers"
    "$JAVA_HOME/bin/java" "${options[@]}" -XX:AOTCacheOutput="$(cache)" -jar "$copy/tijdig-cli.jar" toets \
        --invoer "$folder/dossiers" --peildatum 2026-11-24 --samenvatting
    [[ -s $(cache) ]]
)

# clean <module>: takes away its other copies that nobody runs. Without flock nobody knows, and all stay.
clean() {
    local old
    command -v flock >/dev/null || return 0
    for old in "$copies/$1"-*; do
        [[ $old != "$copy" ]] || continue
        if [[ -e $old/klaar ]]; then
            (exec 7<"$old/klaar" && flock -n 7 && rm -rf "$old") || true
        else
            rm -rf "$old"
        fi
    done
}

# run <module> <jar> <argument>...: TIJDIG_JAVA_OPTS is split on spaces on purpose. A cache that does not fit those
# options is passed over without a word. The locale of the environment counts for nothing: names of files are UTF-8.
run() {
    local options jar="$2"
    options "$1"
    shift 2
    [[ ! -s $(cache) || " ${TIJDIG_JAVA_OPTS:-}" == *" -XX:AOT"* || " ${TIJDIG_JAVA_OPTS:-}" == *" -Xshare"* ]] ||
        options+=("-XX:AOTCache=$(cache)" -Xlog:aot=off -Xlog:cds=off)
    # shellcheck disable=SC2086
    exec env LC_ALL=C.UTF-8 "$JAVA_HOME/bin/java" "${options[@]}" ${TIJDIG_JAVA_OPTS:-} -jar "$copy/$jar" "$@"
}
