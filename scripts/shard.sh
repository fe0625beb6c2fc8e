# `shard list`, `shard move STORE SHARD`: which shops live in a database of their own, and moving one while it sells.

# shellcheck source=/dev/null
. "$ROOT/scripts/up.sh" # build_web

dukaan_shard() {
  [ -n "${DUKAAN_POSTGRES:-}" ] || fail "set DUKAAN_POSTGRES and DUKAAN_SHARDS as the processes have them; without shards all shops live in one database"
  need_sdk
  choose_engine
  build_web
  dotnet "$web_dll" shard "$@"
}
