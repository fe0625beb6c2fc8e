# ./dukaan doctor
#
# Looks at everything that `up` needs and says how to mend what is not right. It changes nothing.

dukaan_doctor() {
  [ $# -eq 0 ] || fail "doctor takes no options"
  broken=0
  echo "Needed to run"
  check_sdk
  check_database
  check "libvips (pictures)" needed libvips
  check_port
  check_data
  check_settings
  check_clock
  check_files
  echo "Needed for ./dukaan backup"
  check "pgbackrest (databases)" optional pgbackrest
  check "rclone (pictures)" optional rclone
  echo "Needed for ./dukaan test"
  check "weasyprint (PDFs)" optional weasyprint
  check "chromium" optional chromium
  check "font for Indian scripts" optional fonts
  check "font for CJK" optional fonts_cjk
  check "font for emoji" optional fonts_emoji
  check "pdftotext (PDFs)" optional pdftotext
  check "haproxy (routing)" optional haproxy
  check "socat (routing)" optional socat
  check "bird (anycast)" optional bird
  check "redis-server (shared limits)" optional redis
  check "promtool, amtool (alerts)" optional prometheus
  check "caddy (certificates)" optional caddy
  check "pebble (certificates)" optional pebble
  echo "Needed for ./dukaan bench"
  check "wrk" optional wrk
  check "nginx" optional nginx
  echo
  if [ "$broken" -eq 0 ]; then
    echo "./dukaan up can run here"
  else
    echo "$broken thing(s) to mend before ./dukaan up can run"
    exit 1
  fi
}

ok() { printf '  ok       %-26s %s\n' "$1" "${2:-}"; }
note() { printf '  missing  %-26s %s\n' "$1" "$2"; } # but not for `up`
missing() { broken=$((broken + 1)) && note "$1" "$2"; }
wrong() { broken=$((broken + 1)) && printf '  wrong    %-26s %s\n' "$1" "$2"; }

# check LABEL needed|optional NEED: what apt can install.
check() {
  local mend
  if "has_$3"; then ok "$1" && return; fi
  mend="sudo apt-get install $(packages_for "$3")"
  if may_install; then mend="./dukaan installs it when it is needed ($mend)"; fi
  # What `up` installs by itself does not stop it.
  if [ "$2" = needed ] && ! may_install; then missing "$1" "$mend"; else note "$1" "$mend"; fi
}

check_sdk() {
  local version
  if version=$(sdk_version); then
    ok ".NET SDK" "$version"
  else
    missing ".NET SDK" "install .NET 10: https://dotnet.microsoft.com/download/dotnet/10.0"
  fi
}

check_database() {
  local bin home
  if [ -n "${DUKAAN_POSTGRES:-}" ]; then check_given_database && return; fi
  if bin=$(postgres_bin); then
    ok "PostgreSQL server" "$("$bin/postgres" --version | cut -d' ' -f3) in $bin"
  else
    check "PostgreSQL server (14+)" needed postgresql
    return
  fi
  home=$(readlink -f "$STATE/postgres")
  if ! [ -e "$home" ]; then
    ok "database" "none yet; ./dukaan up makes it"
  elif [ "$(stat -c %U "$home")" != "$(postgres_user)" ]; then
    wrong "database" "$home belongs to $(stat -c %U "$home"): run ./dukaan as the user who made it"
  else
    ok "database" "$home"
  fi
}

check_given_database() {
  local host port error
  host=$(connection_part 'host|server') port=$(connection_part port)
  if [[ $DUKAAN_POSTGRES == postgres*://* ]] || [ -z "$host" ]; then
    wrong "DUKAAN_POSTGRES" "write it as Npgsql does: Host=db.example;Port=5432;Database=dukaan;Username=dukaan;Password=…"
  elif ! command -v psql >/dev/null; then
    if [[ $host == /* ]] || timeout 5 bash -c '(exec 3<>"/dev/tcp/$1/$2")' _ "$host" "${port:-5432}" 2>/dev/null; then
      ok "DUKAAN_POSTGRES" "$host answers (install postgresql-client to have the login checked too)"
    else
      wrong "DUKAAN_POSTGRES" "nothing listens on $host:${port:-5432}: start that server, or mend Host and Port"
    fi
  elif error=$(PGHOST=$host PGPORT=${port:-5432} PGCONNECT_TIMEOUT=5 PGPASSWORD=$(connection_part password) \
    PGUSER=$(connection_part 'user ?name|user ?id|user') PGDATABASE=$(connection_part 'database|db') \
    psql -wXAtc 'select 1' 2>&1 >/dev/null); then
    ok "DUKAAN_POSTGRES" "$host answers and lets us in"
  else
    wrong "DUKAAN_POSTGRES" "$(tr '\n' ' ' <<<"$error" | sed 's/^psql: error: //')"
  fi
}

check_port() {
  local pid port
  read -r pid port 2>/dev/null <"$STATE/up.pid"
  if ! port_is_taken 8080; then
    ok "port 8080" "free"
  elif [ "${port:-}" = 8080 ] && is_alive "$pid"; then
    ok "port 8080" "./dukaan up is running (process $pid)"
  else
    # Not fatal: --port chooses another.
    note "port 8080" "in use by something else; stop that, or: ./dukaan up --port 8081"
  fi
}

check_data() {
  local free
  if { [ -e "$STATE" ] && ! [ -w "$STATE" ]; } || { ! [ -e "$STATE" ] && ! [ -w "$ROOT" ]; }; then
    wrong "data folder" "cannot write to $STATE: give it to $(id -un), or use ./dukaan up --data DIR"
  else
    ok "data folder" "$STATE"
  fi
  free=$(df -Pm "$ROOT" | awk 'NR == 2 { print $4 }')
  if [ "$free" -ge 2048 ]; then
    ok "disk space" "$((free / 1024)) GB free"
  else
    wrong "disk space" "$free MB free; building and a database want 2 GB"
  fi
}

# What the site itself says about the settings in the environment, where it is built.
check_settings() {
  local dll="$ROOT/artifacts/bin/Web/release/Dukaan.Web.dll" wrong
  if ! [ -f "$dll" ]; then
    ok "settings" "looked at by ./dukaan settings --check, and at each start"
  elif wrong=$(DUKAAN_ENVIRONMENT=${DUKAAN_ENVIRONMENT:-Development} dotnet "$dll" settings --check 2>&1); then
    ok "settings" "${DUKAAN_ENVIRONMENT:-DUKAAN_ENVIRONMENT is not set: Development}"
  else
    while read -r line; do wrong "setting" "$line"; done <<<"$wrong"
  fi
  if [ -n "${DUKAAN_KEYS_FILE:-}${DUKAAN_KEYS_SECRET:-}" ]; then
    ok "key ring" "sealed with a key from outside the database"
  elif [ -n "${DUKAAN_POSTGRES:-}" ]; then
    note "key ring" "not sealed in that database: set DUKAAN_KEYS_FILE or DUKAAN_KEYS_SECRET (docs/operators.md)"
  else
    ok "key ring" "./dukaan up keeps its key in the data folder"
  fi
}

# Sessions, codes and reservations expire by the clock. A container started from an old image may be years behind.
# Each connection is an open file. The runtime raises the soft limit to the hard one.
check_files() {
  local hard
  hard=$(ulimit -Hn)
  if [ "$hard" = unlimited ] || [ "$hard" -ge 10000 ]; then
    ok "open files" "$hard"
  else
    note "open files" \
      "at most $hard, so some $((hard / 2)) connections: raise nofile in /etc/security/limits.conf, or LimitNOFILE= of the service"
  fi
}

check_clock() {
  local newest
  newest=$(git -C "$ROOT" log -1 --format=%ct 2>/dev/null || echo 0)
  if [ "$(date +%s)" -ge "$((newest - 86400))" ]; then
    ok "clock" "$(date -u +%FT%TZ)"
  else
    wrong "clock" "$(date -u +%FT%TZ) is before the newest commit: set the time (timedatectl set-ntp true)"
  fi
}
