# ./dukaan settings [--check]
#
# Prints every setting with its default and meaning, as Markdown; docs/operators.md has the same table.
# --check says which of those in the environment are wrong.

# shellcheck source=/dev/null
. "$ROOT/scripts/up.sh" # build_web

dukaan_settings() {
  case "$*" in
    '' | --check) ;;
    *) fail "settings takes --check or nothing (./dukaan settings --help)" ;;
  esac
  need_sdk
  build_web >&2
  dotnet "$web_dll" settings "$@" || exit
  [ $# -eq 0 ] || echo "the settings in the environment can be started with"
}
