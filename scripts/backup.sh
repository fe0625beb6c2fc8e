# ./dukaan backup [--full] [--data DIR]
# ./dukaan backup --list [--data DIR]
# ./dukaan backup --follow [--data DIR]
#
# Backs up the databases of all servers and the pictures to DUKAAN_BACKUP, a folder or s3://BUCKET/FOLDER. Between backups PostgreSQL
# archives its log there, so that `./dukaan restore --to TIME` reaches every moment since the oldest one.
#
#   --full       everything; without it what changed since the last full backup, where there is one
#   --list       says what can be restored
#   --follow     copies new pictures every two seconds until it is stopped; `./dukaan up` does this by itself
#   --data DIR   the data folder of `./dukaan up` (default .dukaan)

# shellcheck source=/dev/null
. "$ROOT/scripts/repository.sh"
# shellcheck source=/dev/null
. "$ROOT/scripts/archive.sh"

dukaan_backup() {
  local data="$STATE" kind=diff what=backup
  while [ $# -gt 0 ]; do
    case $1 in
      --full) kind=full ;;
      --list) what=list ;;
      --follow) what=follow ;;
      --data) need_value "$@" && data=$2 && shift ;;
      *) fail "backup does not know '$1'; it takes [--full | --list | --follow] [--data DIR]" ;;
    esac
    shift
  done
  data=$(readlink -f "$data") || fail "there is no data folder '$data'"
  need pgbackrest rclone
  open_repository "$data"
  case $what in
    list) list_backups ;;
    follow) follow_pictures "$data/pictures.copied" ;;
    backup) back_up "$data" "$kind" ;;
  esac
}

# The databases first: a picture is stored before the row that names it, so the copy has every picture that the backup names.
back_up() {
  local server data=$1 kind=$2 began ours=
  if [ -z "${DUKAAN_POSTGRES:-}" ] && [ -z "$(postmaster_pid)" ]; then
    ours=1
    start_postgres "$data"
    write_backup_config
    trap stop_postgres EXIT
  fi
  for server in "${servers[@]}"; do
    began=$(date +%s)
    prepare_server "$server"
    pgbackrest_of "$server" backup --type="$kind" || fail "the backup of $server failed"
    say "backed up $server in $(($(date +%s) - began)) s"
  done
  copy_new_pictures "$data/pictures.copied" || fail "the pictures could not be copied to $(pictures_remote)"
  if [ -n "${DUKAAN_S3_BUCKET:-}" ]; then
    copy_bucket || fail "the pictures of the bucket $DUKAAN_S3_BUCKET could not be copied to $(pictures_remote)"
  fi
  say "the pictures are copied"
  write_backup_metrics "$data"
}

# Makes the server's part of the repository at the first backup, and checks that its log arrives there.
prepare_server() {
  pgbackrest_of "$1" stanza-create || fail "the repository has no place for $1; does it hold another server's backups?"
  pgbackrest_of "$1" check --archive-timeout=30 ||
    fail "$1 does not archive its log: start ./dukaan up again with DUKAAN_BACKUP set, or set archive_command (docs/operators.md)"
}

list_backups() {
  local server
  for server in "${servers[@]}"; do pgbackrest_of "$server" info || fail "the repository of $server cannot be read"; done
}

follow_pictures() {
  say "copying new pictures of $pictures every two seconds; Ctrl-C stops it"
  while :; do
    copy_new_pictures "$1" || say "new pictures could not be copied; trying again" >&2
    sleep 2
  done
}

# Beside `./dukaan up`, as long as that lives: new pictures every two seconds, a backup a day, a full one a week.
keep_backups() {
  local data=$1 kind
  trap - EXIT INT TERM HUP
  while is_alive $$; do
    kind=$(backup_that_is_due)
    if [ -n "$kind" ]; then (back_up "$data" "$kind") || say "the backup failed; trying again in a minute" >&2; fi
    for _ in $(seq 30); do
      is_alive $$ || return 0
      copy_new_pictures "$data/pictures.copied" || say "new pictures could not be copied; trying again" >&2
      sleep 2
    done
  done
}

# What is due of the private cluster: full, diff or nothing. A hole in the archive (the site ran without DUKAAN_BACKUP) needs a backup too.
backup_that_is_due() {
  local now last
  now=$(date +%s)
  last=$(backups_of main 2>/dev/null | tail -1 | cut -d' ' -f2)
  if [ -z "$last" ] || [ -z "$(full_backups_since $((now - 7 * 86400)))" ]; then
    echo full
  elif [ "$last" -lt $((now - 86400)) ] || ! (need_whole_archive main '' 2>/dev/null); then
    echo diff
  fi
}

full_backups_since() {
  pgbackrest_of main info --output=json | grep -oE '"stop":[0-9]+\},"type":"full"' | sed -E 's/[^0-9]*([0-9]+).*/\1/' \
    | awk -v since="$1" '$1 >= since'
}

# For the textfile collector of Prometheus's node exporter: DUKAAN_BACKUP_METRICS is its folder.
write_backup_metrics() {
  [ -n "${DUKAAN_BACKUP_METRICS:-}" ] || return 0
  local file="$DUKAAN_BACKUP_METRICS/dukaan_backup.prom"
  cat >"$file.new" <<METRICS && mv "$file.new" "$file"
# HELP dukaan_backup_timestamp_seconds When the last backup of all databases and pictures ended.
# TYPE dukaan_backup_timestamp_seconds gauge
dukaan_backup_timestamp_seconds $(date +%s)
METRICS
}
