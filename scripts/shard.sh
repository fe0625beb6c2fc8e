# ./dukaan shard list
# ./dukaan shard move STORE SHARD
#
# Says which shops live in a database of their own, and moves one while it sells. DUKAAN_POSTGRES and DUKAAN_SHARDS name the databases.

# shellcheck source=/dev/null
. "$ROOT/scripts/up.sh" # build_web

dukaan_shard() {
  case "${1:-} $#" in
    'list 1' | 'move 3') ;;
    *) fail "shard takes: list, or move STORE SHARD (./dukaan shard --help)" ;;
  esac
  [ -n "${DUKAAN_POSTGRES:-}" ] \
    || fail "set DUKAAN_POSTGRES and DUKAAN_SHARDS as the processes have them; without shards all shops live in one database"
  need_sdk
  build_web
  dotnet "$web_dll" shard "$@"
}
