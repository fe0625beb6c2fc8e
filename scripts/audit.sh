# ./dukaan audit verify [--head SEQ:HASH]
#
# Checks that no entry of the log of operators was changed, and none is missing; exit code 1 if not. It prints the last entry as SEQ:HASH:
# written down elsewhere and given as --head later, it proves that the log was not cut off or written anew up to there.
# DUKAAN_POSTGRES names the main database.

# shellcheck source=/dev/null
. "$ROOT/scripts/up.sh" # build_web

dukaan_audit() {
  case "${1:-} $#" in
    'verify 1' | 'verify 3') ;;
    *) fail "audit takes: verify [--head SEQ:HASH] (./dukaan audit --help)" ;;
  esac
  [ -n "${DUKAAN_POSTGRES:-}" ] || fail "set DUKAAN_POSTGRES to the main database, as the processes have it"
  need_sdk
  build_web
  dotnet "$web_dll" operator "$@"
}
