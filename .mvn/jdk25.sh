# Finds a JDK 25 and exports it as JAVA_HOME. Sourced by mvnw, tijdig and .ci/run, so that all three
# agree; written for POSIX sh. Answers 1 when there is none. Looks at JAVA_HOME and PATH first, then
# at the folders where packages, SDKMAN, IntelliJ and macOS put a JDK.

is_jdk25() {
    [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null
}

jdk_on_path() {
    javac_on_path="$(command -v javac)" || return 0
    dirname "$(dirname "$(readlink -f "$javac_on_path")")"
}

find_jdk25() {
    for home in "${JAVA_HOME:-}" "$(jdk_on_path)" \
        /usr/lib/jvm/*25* /opt/*25* /opt/java/* \
        "${HOME:-}"/.sdkman/candidates/java/25* "${HOME:-}"/.jdks/*25* \
        /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
        if is_jdk25 "$home"; then
            JAVA_HOME="$home"
            export JAVA_HOME
            return 0
        fi
    done
    return 1
}

require_jdk25() {
    find_jdk25 && return 0
    echo "Tijdig needs a JDK 25 and found none: install one (for example Temurin 25) or set JAVA_HOME to it." >&2
    return 1
}
