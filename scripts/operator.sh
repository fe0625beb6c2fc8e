# ./dukaan operator add NAME --role ROLE
# ./dukaan operator list
# ./dukaan operator disable NAME
#
# Named operators of /ops. `add` prints the path of a link with which the operator chooses a password and a second factor, once and within
# 24 hours; for a name that exists it makes password, second factor and sessions void. Roles: viewer, support, engineer, admin.
# DUKAAN_POSTGRES names the main database.

# shellcheck source=/dev/null
. "$ROOT/scripts/up.sh" # build_web

dukaan_operator() {
  case "${1:-} $#" in
    'list 1' | 'disable 2' | 'add 4') ;;
    *) fail "operator takes: add NAME --role ROLE, list, or disable NAME (./dukaan operator --help)" ;;
  esac
  [ -n "${DUKAAN_POSTGRES:-}" ] || fail "set DUKAAN_POSTGRES to the main database, as the processes have it"
  need_sdk
  build_web
  dotnet "$web_dll" operator "$@"
}
