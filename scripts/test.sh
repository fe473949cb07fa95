#!/usr/bin/env bash
# The whole test run, on a fresh machine too. Installs the system packages it
# needs where it may (root on Debian), and otherwise says which are missing.
set -euo pipefail
cd "$(dirname "$0")/.."

declare -A package_of=(
  [ogrinfo]=gdal-bin
  [pdftotext]=poppler-utils
  [qpdf]=qpdf
)
have() { command -v "$1" >/dev/null; }
may_install() { [ "$(id -u)" = 0 ] && [ -e /etc/debian_version ] && have apt-get; }
install() { DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null; }

missing=()
# Chromium without a window opens pages in half the time; where it cannot be had, Chromium itself does.
shell=chromium-headless-shell
if ! have "$shell" && may_install; then
  have chromium || apt-get update -qq || true
  install "$shell" 2>/dev/null || true
fi
have "$shell" || have chromium || missing+=(chromium)
for command in "${!package_of[@]}"; do
  have "$command" || missing+=("${package_of[$command]}")
done
# Without a Chinese font the system's own fallback is boxes.
[ -n "$(fc-list ':lang=zh-cn' 2>/dev/null)" ] || missing+=(fonts-noto-cjk)

if [ "${#missing[@]}" -gt 0 ]; then
  if may_install; then
    echo "Installing ${missing[*]} …"
    apt-get update -qq
    install "${missing[@]}"
  else
    echo "Missing for the tests: ${missing[*]}" >&2
    echo "On Debian or Ubuntu: sudo apt-get install ${missing[*]}" >&2
    exit 1
  fi
fi

step() {
  echo
  echo "== $1"
  shift
  "$@"
}

# Scripts of package.json side by side; each says what it has to say in one piece.
together() {
  local logs jobs=() failed=0
  logs=$(mktemp -d)
  for script in "$@"; do
    npm run --silent "$script" >"$logs/$script" 2>&1 &
    jobs+=("$!")
  done
  for script in "$@"; do
    wait "${jobs[0]}" || failed=1
    jobs=("${jobs[@]:1}")
    cat "$logs/$script"
  done
  rm -r "$logs"
  return "$failed"
}

# The build compiles and checks the geodata and cuts the fonts first: types and tests read both.
step 'build: geodata, fonts, site' npm run --silent build
step 'types, lint and format, import directions, dead code' together types lint deps dead-code
# One run, so that no core waits for the other: a browser test beside another or beside a unit test.
step 'browser and unit tests' npx vitest run
