# Installs what a fresh machine lacks to build and test everything. Sourced by tijdig after jdk25.sh.
export DEBIAN_FRONTEND=noninteractive

stop() {
    echo "tijdig: $1" >&2
    exit 1
}

refreshed=no
refresh_package_lists() {
    [[ $refreshed == yes ]] && return
    refreshed=yes
    apt-get update -qq >&2 || echo "tijdig: apt-get update reported faults; trying with the lists at hand" >&2
}

# install_first_of <what it is for> <package>...: installs the first package that apt has.
install_first_of() {
    local purpose=$1
    shift
    [[ $(id -u) -eq 0 ]] || stop "$purpose is missing and only root may install it: install one of: $*"
    command -v apt-get >/dev/null || stop "$purpose is missing and there is no apt-get: install one of: $*"
    refresh_package_lists
    local package
    for package in "$@"; do
        apt-get install -y -qq --no-install-recommends "$package" >&2 && return
    done
    stop "$purpose is missing and apt could install none of: $*"
}

has_chromium() {
    command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null
}

install_what_is_missing() {
    find_jdk25 || install_first_of "a JDK 25" temurin-25-jdk openjdk-25-jdk openjdk-25-jdk-headless
    require_jdk25
    command -v curl >/dev/null || command -v wget >/dev/null || install_first_of "curl, for the Maven wrapper" curl
    has_chromium || install_first_of "Chromium, for the browser tests" chromium chromium-browser
    command -v node >/dev/null || install_first_of "Node.js, for the style sheets" nodejs
    command -v npm >/dev/null || install_first_of "npm, for the style sheets" npm
}
