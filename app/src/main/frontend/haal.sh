#!/usr/bin/env bash
# Fetches the style sheets that package-lock.json names, unless they are here already.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
stamp=node_modules/.tijdig-lock
cmp -s package-lock.json "$stamp" && exit 0
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
cp package-lock.json "$stamp"
