# ./dukaan restore [--to TIME] [--data DIR]
#
# Brings all databases and pictures back to one moment, from DUKAAN_BACKUP. The site must be stopped. The database as it was is kept
# beside the restored one. With servers of your own (DUKAAN_POSTGRES), run it on each server while that is stopped.
#
#   --to TIME      for example '2027-01-31 14:05:00+05:30' or '10 minutes ago'; without it the last moment that was archived
#   --server NAME  only this server of the configuration of pgBackRest
#   --data DIR     the data folder of `./dukaan up` (default .dukaan)

# shellcheck source=/dev/null
. "$ROOT/scripts/repository.sh"
# shellcheck source=/dev/null
. "$ROOT/scripts/archive.sh"
# shellcheck source=/dev/null
. "$ROOT/scripts/up.sh" # lock_data

dukaan_restore() {
  local data="$STATE" to='' moment='' only='' began
  while [ $# -gt 0 ]; do
    case $1 in
      --to) need_value "$@" && to=$2 && shift ;;
      --server) need_value "$@" && only=$2 && shift ;;
      --data) need_value "$@" && data=$2 && shift ;;
      *) fail "restore does not know '$1'; it takes [--to TIME] [--server NAME] [--data DIR]" ;;
    esac
    shift
  done
  if [ -n "$to" ]; then
    moment=$(moment_of "$to") || exit 1
  fi
  mkdir -p "$data" && data=$(readlink -f "$data")
  need pgbackrest rclone
  began=$(date +%s)
  open_repository "$data"
  if [ -n "${DUKAAN_POSTGRES:-}" ]; then
    restore_servers "$moment" "$only"
  else
    lock_data "$data"
    restore_private "$data" "$moment"
  fi
  bring_pictures || fail "the pictures could not be copied from $(pictures_remote)"
  if [ -n "${DUKAAN_S3_BUCKET:-}" ]; then
    say "pictures that the bucket lacks are served from $pictures; './dukaan pictures copy files s3' puts them back"
  fi
  say "restored ${to:+to $to }in $(($(date +%s) - began)) s"
}

# The time $1 as PostgreSQL reads it.
moment_of() {
  local moment
  moment=$(date -u -d "$1" '+%Y-%m-%d %H:%M:%S.%6N+00' 2>/dev/null) || fail "--to $1: a time such as '2027-01-31 14:05:00+05:30'"
  [ "$(date -d "$1" +%s)" -le "$(date +%s)" ] || fail "--to $1 is in the future"
  echo "$moment"
}

# The private cluster: beside the present one, which takes its place again if the restored one cannot reach the moment.
restore_private() {
  local moment=$2 before new="$cluster_home/data.restored" version
  stop_left_server "$1"
  need_whole_archive main "$moment"
  as_postgres rm -rf "$new"
  as_postgres mkdir -m 700 "$new"
  say "restoring the database …"
  restore_into main "$new" "$moment" "$cluster_home/data" || fail "the database could not be restored; nothing was changed"
  version=$(as_postgres cat "$new/PG_VERSION")
  pg_bin=$(postgres_bin "$version") \
    || fail "the backup is of PostgreSQL $version, which is not installed: apt-get install postgresql-$version"
  before="$cluster_home/data.before-$(date -u +%Y%m%dT%H%M%SZ)"
  if as_postgres test -e "$cluster_home/data"; then as_postgres mv "$cluster_home/data" "$before"; fi
  as_postgres mv "$new" "$cluster_home/data"
  if recover "$1" "$moment"; then
    say "the database as it was: $before (delete it when you do not need it)"
    return 0
  fi
  as_postgres mv "$cluster_home/data" "$cluster_home/data.refused"
  if as_postgres test -e "$before"; then as_postgres mv "$before" "$cluster_home/data"; fi
  as_postgres rm -rf "$cluster_home/data.refused"
  fail "nothing was changed: $recovery_error"
}

# A server that outlived its `up`.
stop_left_server() {
  if [ -n "$(postmaster_pid)" ]; then
    start_postgres "$1"
    stop_postgres
  fi
}

# restore_into SERVER FOLDER MOMENT [PLACE]: the files of the newest backup before it, and what PostgreSQL is to do when it starts on them
# in that folder, or in PLACE.
restore_into() {
  local options=(--pg1-path="$2" --tablespace-map-all="$2.tablespaces")
  if [ -n "$3" ]; then options+=(--type=time --target="$3" --target-action=promote); fi
  options+=(--recovery-option=restore_command="$(command -v pgbackrest) --config=\"$backup_config\" \
--stanza=$1 --pg1-path=\"${4:-$2}\" archive-get %f \"%p\"")
  pgbackrest_of "$1" restore "${options[@]}"
}

# Starts the restored cluster, lets it read the archive up to the moment, and stops it again. Sets recovery_error.
recover() {
  local from
  from=$(as_postgres sh -c 'wc -l <"$1"' _ "$cluster_home/log" 2>/dev/null || echo 0)
  recovery_error=
  if ! (start_seconds=86400 start_attempts=1 launch_postgres >/dev/null 2>&1) || ! wait_for_promotion; then
    recovery_error=$(why_recovery_ended main "$(as_postgres tail -n "+$((from + 1))" "$cluster_home/log")")
  fi
  stop_postgres
  [ -z "$recovery_error" ]
}

# Recovery is over when the control file says that the cluster is in production, or when the server has ended.
wait_for_promotion() {
  while [ -n "$(postmaster_pid)" ]; do
    case "$(as_postgres "$pg_bin/pg_controldata" "$cluster_home/data" | sed -n 's/^Database cluster state: *//p')" in
      'in production') return 0 ;;
    esac
    sleep 0.1
  done
  return 1
}

# Servers of one's own: in place, since only their administrator knows how they are started.
restore_servers() {
  local moment=$1 server folder
  for server in "${servers[@]}"; do
    [ -z "$2" ] || [ "$2" = "$server" ] || continue
    folder=$(server_option "$server" pg1-path)
    [ -z "$(server_option "$server" pg1-host)" ] || fail "run ./dukaan restore --server $server on $(server_option "$server" pg1-host)"
    ! as_postgres test -e "$folder/postmaster.pid" || fail "stop the server $server first ($folder/postmaster.pid is there)"
    need_whole_archive "$server" "$moment"
  done
  for server in "${servers[@]}"; do
    [ -z "$2" ] || [ "$2" = "$server" ] || continue
    say "restoring $server …"
    as_postgres mkdir -p "$(server_option "$server" pg1-path)"
    restore_server "$server" "$moment" || fail "$server could not be restored"
    say "start the server $server: it reads the archive up to that moment, or says which part is missing, and then takes writes"
  done
}

restore_server() {
  local options=(--delta)
  if [ -n "$2" ]; then options+=(--type=time --target="$2" --target-action=promote); fi
  pgbackrest_of "$1" restore "${options[@]}"
}

# Pictures never change, so those that are here already stay.
bring_pictures() {
  mkdir -p "$pictures"
  rclone_quiet copy --ignore-existing "$(pictures_remote)" "$pictures"
}
