# ./dukaan up [--port 8080] [--data DIR] [--demo] [--monitor]
#
# Builds and runs everything in one process until Ctrl-C: the database, its migrations, the web tier and the silo.
#
#   --port N     where it listens on 127.0.0.1; 0 picks a free port (default 8080)
#   --data DIR   where the database, the pictures and the logs are kept (default .dukaan)
#   --demo       opens three shops to try
#   --monitor    starts Prometheus and Alertmanager beside it, with the alerts of deploy/monitoring

# shellcheck source=/dev/null
. "$ROOT/scripts/repository.sh"
# shellcheck source=/dev/null
. "$ROOT/scripts/archive.sh"
# shellcheck source=/dev/null
. "$ROOT/scripts/backup.sh" # keep_backups
# shellcheck source=/dev/null
. "$ROOT/scripts/monitor.sh"

dukaan_up() {
  port=8080 data="$STATE" demo= monitor= # read by the functions below and by the trap at the end
  while [ $# -gt 0 ]; do
    case $1 in
      --port) need_value "$@" && port=$2 && shift ;;
      --data) need_value "$@" && data=$2 && shift ;;
      --demo) demo=1 ;;
      --monitor) monitor=1 ;;
      *) fail "up does not know '$1'; it takes [--port 8080] [--data DIR] [--demo] [--monitor]" ;;
    esac
    shift
  done
  [[ $port =~ ^[0-9]+$ ]] && [ "$port" -le 65535 ] || fail "--port $port: a number from 1 to 65535 (0 picks a free one)"
  mkdir -p "$data" 2>/dev/null && [ -w "$data" ] || fail "cannot write to the data folder '$data'"
  data=$(readlink -f "$data")

  need_sdk
  lock_data "$data"
  [ "$port" -ne 0 ] || port=$(free_port) || exit 1
  if port_is_taken "$port"; then fail "port $port is in use; stop what listens there, or: ./dukaan up --port $((port + 1))"; fi
  echo "$$ $port" >"$data/up.pid"

  if [ -n "${DUKAAN_POSTGRES:-}" ]; then
    need libvips weasyprint fonts fonts_cjk fonts_emoji
  else
    need postgresql libvips weasyprint fonts fonts_cjk fonts_emoji
    [ -z "${DUKAAN_BACKUP:-}" ] || need pgbackrest rclone
  fi
  [ -z "$monitor" ] || need prometheus
  build_web
  run_web
}

# One `up` per data folder. The lock is held by this script and the web process, not by PostgreSQL, so that it is free when
# both are gone, however they went.
lock_data() {
  local pid port
  exec 9>>"$1/up.lock"
  flock -n 9 && return 0
  read -r pid port <"$1/up.pid" 2>/dev/null
  if is_alive "${pid:-0}"; then
    fail "already running on this data folder: http://127.0.0.1:$port (process $pid). Stop that one, or give another --data"
  fi
  say "the run before is still stopping; waiting for it …"
  flock -w 60 9 || fail "the run before does not stop; its web process still holds $1/up.lock"
}

# Release, and only when a source is newer than the last build; one build at a time. DUKAAN_PROGRAM names a Dukaan.Web.dll that is built.
build_web() {
  if [ -n "${DUKAAN_PROGRAM:-}" ]; then
    [ -f "$DUKAAN_PROGRAM" ] || fail "DUKAAN_PROGRAM=$DUKAAN_PROGRAM: there is no such file"
    web_dll=$DUKAAN_PROGRAM
    return 0
  fi
  local log="$STATE/logs/build.log" stamp="$STATE/built"
  web_dll="$ROOT/artifacts/bin/Web/release/Dukaan.Web.dll"
  mkdir -p "$STATE/logs"
  (
    flock 8
    if [ -f "$web_dll" ] && [ -f "$stamp" ] &&
      [ -z "$(find "$ROOT/src" "$ROOT"/*.props "$ROOT/global.json" -newer "$stamp" -print -quit)" ]; then
      exit 0
    fi
    say "building (the first time takes a minute) …"
    touch "$stamp.new"
    # No build servers: they would outlive this command and hold on to its output and its locks.
    if ! dotnet build "$ROOT/src/Web" -c Release -v q --nologo --disable-build-servers >"$log" 2>&1 8>&- 9>&-; then
      grep -E 'error|warn' "$log" | sort -u | head -20 >&2
      fail "the build failed (log: ${log#"$ROOT/"})"
    fi
    mv "$stamp.new" "$stamp"
  ) 8>>"$STATE/build.lock" || exit 1
}

# The key that seals the key ring in the database of this data folder, made once; lost, what it sealed is lost.
make_keys() {
  [ -z "${DUKAAN_KEYS_FILE:-}${DUKAAN_KEYS_SECRET:-}" ] || return 0
  if ! [ -s "$1/keys" ]; then
    (umask 077 && head -c 32 /dev/urandom | base64 -w 0 >"$1/keys.new" && mv "$1/keys.new" "$1/keys") || fail "cannot write $1/keys"
  fi
  export DUKAAN_KEYS_FILE="$1/keys"
}

# Shares dukaan_up's variables: port, data, demo, monitor.
run_web() {
  local code waited=0
  web='' stopping='' backups='' monitors=''
  trap 'finish' EXIT
  trap 'ask_to_stop' INT TERM HUP
  if [ -z "${DUKAAN_POSTGRES:-}" ]; then
    [ -z "${DUKAAN_BACKUP:-}" ] || open_repository "$data"
    make_keys "$data"
    start_postgres "$data"
    if [ -n "${DUKAAN_BACKUP:-}" ]; then
      write_backup_config
      keep_backups "$data" 9>&- &
      backups=$!
    fi
  fi

  export DUKAAN_ENVIRONMENT="${DUKAAN_ENVIRONMENT:-Development}" DUKAAN_URLS="http://127.0.0.1:$port"
  export DUKAAN_DATA="${DUKAAN_DATA:-$data/pictures}" DUKAAN_DEMO="$demo"
  mkdir -p "$DUKAAN_DATA"
  [ -z "$stopping" ] || exit 0
  # Should this script be killed, the kernel tells the web process to finish and go.
  (cd "$ROOT/src/Web" && exec setpriv --pdeathsig TERM dotnet "$web_dll") &
  web=$!
  [ -z "$monitor" ] || start_monitor "$data" "$port"
  while [ -z "$stopping" ] && kill -0 "$web" 2>/dev/null && [ "$(http_status "$port" /readyz)" != 200 ]; do
    sleep 0.2
    waited=$((waited + 1))
    [ $((waited % 150)) -eq 0 ] && say "still starting …"
  done
  [ -z "$stopping" ] && kill -0 "$web" 2>/dev/null && print_addresses
  # A signal ends `wait` before the process has ended.
  while :; do
    wait "$web"
    code=$?
    kill -0 "$web" 2>/dev/null || break
  done
  [ -z "$stopping" ] || exit 0
  [ "$code" -eq 0 ] || say "the web process ended by itself (exit code $code)" >&2
  exit "$code"
}

# The web process finishes what it accepted; a second Ctrl-C does not wait for that.
ask_to_stop() {
  local signal=TERM
  [ -z "$stopping" ] || signal=KILL
  stopping=1
  [ -z "$web" ] || kill -"$signal" "$web" 2>/dev/null
}

# Whichever way this command ends, the database it started ends with it.
finish() {
  trap '' INT TERM HUP
  [ -z "$backups" ] || kill "$backups" 2>/dev/null
  [ -z "$monitors" ] || stop_monitor
  [ -z "${pg_bin:-}" ] || stop_postgres
  rm -f "$data/up.pid"
  [ -z "$stopping" ] || say "stopped"
}

print_addresses() {
  local base="http://127.0.0.1:$port"
  say "ready"
  echo "  open or run a shop   $base/dashboard"
  echo "  API                  $base/docs"
  if [ "$DUKAAN_ENVIRONMENT" = Development ]; then echo "  messages sent        $base/dev/messages   (the login codes)"; fi
  if [ -n "$monitor" ]; then
    echo "  what is measured     $prometheus_url"
    echo "  alerts               $alertmanager_url"
  fi
  if [ -n "$demo" ]; then
    sed -n 's/^name: //p; s/^slug: //p' "$ROOT"/src/Web/Demo/Shops/*.txt | paste - - |
      while IFS=$'\t' read -r name slug; do
        # One that is not open yet tells in the log when it is, and its seller's number.
        if [ "$(http_status "$port" "/s/$slug")" = 200 ]; then
          printf '  %-20s %s\n' "$name" "$base/s/$slug"
        else
          printf '  %-20s is being filled; its address comes here when it is open\n' "$name"
        fi
      done
  fi
  echo "  Ctrl-C stops it; what was done is kept in ${data#"$ROOT/"}"
}
