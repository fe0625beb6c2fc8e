# ./dukaan drill [--to TIME] [--orders FILE] [--data DIR]
#
# Restores the last backup and the log since beside the running site, starts Dukaan on it and audits it, then deletes it. Nothing leaves
# the copy: no message, webhook, event or payment call. Prints a verdict and how long it took; exit code 1 if something does not hold.
#
#   --to TIME      restores that moment instead of the last one
#   --orders FILE  orders that must be there, a line STORE/ORDER each
#   --data DIR     the data folder of `./dukaan up` (default .dukaan)
#
# ./dukaan drill home
#
# Runs a home of its own on this machine, in two places, with this release and Patroni as deploy/patroni has it. Under load it is killed
# with its database, comes back, is moved back, and is suspended. Prints a verdict; exit code 1 if something does not hold.

# shellcheck source=/dev/null
. "$ROOT/scripts/restore.sh" # and what that is made of
# shellcheck source=/dev/null
. "$ROOT/scripts/copy.sh"

dukaan_drill() {
  if [ "${1:-}" = home ]; then
    shift
    drill_home "$@"
    return
  fi
  local data="$STATE" to='' moment='' orders=''
  while [ $# -gt 0 ]; do
    case $1 in
      --to) need_value "$@" && to=$2 && shift ;;
      --orders) need_value "$@" && orders=$2 && shift ;;
      --data) need_value "$@" && data=$2 && shift ;;
      *) fail "drill does not know '$1'; it takes [--to TIME] [--orders FILE] [--data DIR]" ;;
    esac
    shift
  done
  if [ -n "$to" ]; then
    moment=$(moment_of "$to") || exit 1
  fi
  [ -z "$orders" ] || { [ -r "$orders" ] && orders=$(readlink -f "$orders"); } || fail "--orders $orders: there is no such file"
  data=$(readlink -f "$data") || fail "there is no data folder '$data'"
  need postgresql pgbackrest rclone
  build_web
  open_repository "$data"
  hold_drill "$data" "$moment" "$orders"
}

drill_home() {
  [ $# -eq 0 ] || fail "drill home takes nothing else"
  # shellcheck source=/dev/null
  . "$ROOT/scripts/bench.sh"
  need_sdk
  need postgresql libvips patroni etcd
  if run_bench drill-home; then
    say "the drill of a home passed"
  else
    fail "the drill of a home FAILED: what is BROKEN above would happen to yours (docs/operators.md, “When a region is lost”)"
  fi
}

hold_drill() {
  local began ended passed=0
  began=$(milliseconds)
  if make_copy "$1" "$2"; then
    say "restored in $(((copied - began) / 1000)) s; starting Dukaan on the copy …"
    if audit_copy "$3"; then passed=1; fi
  fi
  ended=$(milliseconds)
  write_drill_metrics $passed $((ended - began))
  if [ $passed -eq 1 ]; then
    say "the drill passed in $(((ended - began) / 1000)) s"
  else
    fail "the drill FAILED after $(((ended - began) / 1000)) s: what would be restored is not what it should be" \
      "(docs/runbooks.md#drillfailed)"
  fi
}

milliseconds() { date +%s%3N; }

audit_copy() {
  local args=(--pictures "$copy_work/pictures")
  rclone_quiet lsf --dirs-only --recursive "$(pictures_remote)" >"$copy_work/pictures" 2>/dev/null # there may be none
  [ -z "$1" ] || args+=(--orders "$1")
  on_copy audit "${args[@]}"
}

# For the textfile collector of Prometheus's node exporter.
write_drill_metrics() {
  [ -n "${DUKAAN_BACKUP_METRICS:-}" ] || return 0
  local file="$DUKAAN_BACKUP_METRICS/dukaan_drill.prom"
  cat >"$file.new" <<METRICS && mv "$file.new" "$file"
# HELP dukaan_drill_passed Whether the last drill could restore the backup and found it in order: 1 or 0.
# TYPE dukaan_drill_passed gauge
dukaan_drill_passed $1
# HELP dukaan_drill_seconds How long it took.
# TYPE dukaan_drill_seconds gauge
dukaan_drill_seconds $(($2 / 1000)).$(printf '%03d' $(($2 % 1000)))
# HELP dukaan_drill_timestamp_seconds When it ended.
# TYPE dukaan_drill_timestamp_seconds gauge
dukaan_drill_timestamp_seconds $(date +%s)
METRICS
}
