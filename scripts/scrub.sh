# ./dukaan scrub --into FOLDER [--to TIME] [--data DIR]
#
# Writes dumps of all databases without personal data, for staging: the same sizes and distributions, with fakes of phones, names,
# addresses, messages, secrets and every other text. It works on a copy that is restored from DUKAAN_BACKUP. Pictures are not copied.
# With DUKAAN_SCRUB_SECRET the same text has the same fake in every run.
#
#   --into FOLDER  where the dumps go: main.dump, and one for each shard
#   --to TIME      as of that moment instead of the last one
#   --data DIR     the data folder of `./dukaan up` (default .dukaan)

# shellcheck source=/dev/null
. "$ROOT/scripts/restore.sh" # and what that is made of
# shellcheck source=/dev/null
. "$ROOT/scripts/copy.sh"

dukaan_scrub() {
  local data="$STATE" to='' moment='' into=''
  while [ $# -gt 0 ]; do
    case $1 in
      --to) need_value "$@" && to=$2 && shift ;;
      --into) need_value "$@" && into=$2 && shift ;;
      --data) need_value "$@" && data=$2 && shift ;;
      *) fail "scrub does not know '$1'; it takes --into FOLDER [--to TIME] [--data DIR]" ;;
    esac
    shift
  done
  [ -n "$into" ] || fail "scrub needs --into FOLDER, where the dumps go"
  if [ -n "$to" ]; then
    moment=$(moment_of "$to") || exit 1
  fi
  mkdir -p "$into" && into=$(readlink -f "$into") || fail "cannot make the folder $into"
  data=$(readlink -f "$data") || fail "there is no data folder '$data'"
  need postgresql pgbackrest rclone
  build_web
  open_repository "$data"
  make_copy "$data" "$moment" || fail "the copy could not be made"
  DUKAAN_ISOLATED=on on_copy scrub || fail "nothing was written: what is not classified may not leave"
  dump_copy main "${DUKAAN_POSTGRES:-Database=dukaan;Username=dukaan}" "$into"
  while read -r shard; do
    [ -z "$shard" ] || dump_copy "${shard%%=*}" "${shard#*=}" "$into"
  done < <(tr '|' '\n' <<<"${DUKAAN_SHARDS:-}")
  say "the dumps are in $into; pg_restore --no-owner -d DATABASE $into/main.dump"
}

# dump_copy SHARD CONNECTION FOLDER: what was deleted and rewritten is not in a dump.
dump_copy() {
  local DUKAAN_POSTGRES=$2
  as_postgres "$copy_bin/pg_dump" -Fc -h "$copy_sockets" -p "${copy_ports[$1]:-${copy_ports[main]}}" \
    -U "$(connection_part 'user ?name|user ?id|user')" "$(connection_part 'database|db')" >"$3/$1.dump" || fail "$1 could not be dumped"
}
