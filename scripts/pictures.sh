# ./dukaan pictures copy files s3 [--data DIR]
# ./dukaan pictures copy s3 files [--data DIR]
# ./dukaan pictures clean [--dry-run] [--data DIR]
#
# copy    brings all pictures from the data folder to the bucket of DUKAAN_S3_BUCKET, or back; repeatable, and while the site runs
# clean   deletes pictures that nothing has used for DUKAAN_PICTURES_KEEP_DAYS (90): run it once a day. --dry-run deletes nothing
#
#   --data DIR   the data folder of `./dukaan up` (default .dukaan); DUKAAN_DATA and DUKAAN_POSTGRES name others

# shellcheck source=/dev/null
. "$ROOT/scripts/up.sh" # build_web

dukaan_pictures() {
  local data="$STATE" words=()
  while [ $# -gt 0 ]; do
    case $1 in
      --data) need_value "$@" && data=$2 && shift ;;
      *) words+=("$1") ;;
    esac
    shift
  done
  case "${words[*]}" in
    'copy files s3' | 'copy s3 files' | clean | 'clean --dry-run') ;;
    *) fail "pictures takes: copy files s3, copy s3 files, or clean [--dry-run] (./dukaan pictures --help)" ;;
  esac
  data=$(readlink -f "$data") || fail "there is no data folder '$data'"
  export DUKAAN_DATA="${DUKAAN_DATA:-$data/pictures}"
  if [ "${words[0]}" = clean ] && [ -z "${DUKAAN_POSTGRES:-}" ]; then
    find_cluster_home "$data"
    [ -n "$(postmaster_pid)" ] || fail "start ./dukaan up first: what its database names is kept"
    DUKAAN_POSTGRES="Host=127.0.0.1;Port=$(as_postgres cat "$cluster_home/port");Database=dukaan;Username=dukaan"
    export DUKAAN_POSTGRES="$DUKAAN_POSTGRES;Password=$(as_postgres cat "$cluster_home/password")"
  fi
  need_sdk
  build_web
  dotnet "$web_dll" pictures "${words[@]}"
}
