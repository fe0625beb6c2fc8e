# The private PostgreSQL cluster: made once, started and stopped with `up`, recovered after any kind of death.
#
# A cluster's home holds   data/       what initdb made
#                          password    of the role dukaan, readable by its owner only
#                          port        the loopback port it had last
#                          log         PostgreSQL's own log
# The superuser cannot log in; the role dukaan owns the database dukaan and nothing else. There is no socket file: the server listens on
# 127.0.0.1 and asks for the password (SCRAM). With DUKAAN_BACKUP there is a socket for the superuser, which pgBackRest needs, in a folder
# that only the owner of the database's files may enter.

# PostgreSQL refuses to run as root; then it runs as the user that Debian's package made for it. From /, because PostgreSQL
# must be able to read the folder it is started in.
as_postgres() { if is_root; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi; }
postgres_user() { if is_root; then echo postgres; else id -un; fi; }

# Sets cluster_home for the data folder $1: its folder postgres, which may be a link to a place elsewhere.
find_cluster_home() {
  local elsewhere owner link="$1/postgres"
  if is_root && ! id postgres >/dev/null 2>&1; then
    fail "PostgreSQL will not run as root and there is no user 'postgres'; run ./dukaan as another user"
  fi
  # A repository under a folder such as /root is closed to that user.
  if ! [ -e "$link" ] && ! as_postgres test -x "$1"; then
    mkdir -p /var/lib/dukaan && elsewhere=$(mktemp -d /var/lib/dukaan/XXXXXXXX) && ln -sfn "$elsewhere" "$link" ||
      fail "could not make a folder for the database in /var/lib/dukaan"
    say "the user postgres cannot enter $1; the database lives in $elsewhere"
  fi
  mkdir -p "$link"
  cluster_home=$(readlink -f "$link")
  if is_root && [ -z "$(ls -A "$cluster_home")" ]; then chown postgres: "$cluster_home"; fi
  owner=$(stat -c %U "$cluster_home")
  [ "$owner" = "$(postgres_user)" ] ||
    fail "the database in $cluster_home belongs to the user $owner, and this run would use $(postgres_user):" \
      "run as before, or give another --data folder"
}

# Starts the cluster of the data folder $1, making it first when there is none. Sets DUKAAN_POSTGRES.
start_postgres() {
  find_cluster_home "$1"
  make_cluster
  local version running port
  version=$(as_postgres cat "$cluster_home/data/PG_VERSION") || fail "cannot read the database in $cluster_home"
  pg_bin=$(postgres_bin "$version") \
    || fail "the database in $cluster_home is PostgreSQL $version's, which is not installed: apt-get install postgresql-$version"

  running=$(postmaster_pid)
  if [ -n "$running" ]; then
    port=$(as_postgres sed -n 4p "$cluster_home/data/postmaster.pid")
    say "PostgreSQL $version is still running from before (port $port)"
  else
    port=$(launch_postgres) || exit 1
    say "PostgreSQL $version is running on 127.0.0.1:$port, data in ${cluster_home#"$ROOT/"}"
  fi
  DUKAAN_POSTGRES="Host=127.0.0.1;Port=$port;Database=dukaan;Username=dukaan;Password=$(as_postgres cat "$cluster_home/password")"
  export DUKAAN_POSTGRES
}

stop_postgres() {
  [ -n "$(postmaster_pid)" ] || return 0
  as_postgres "$pg_bin/pg_ctl" -D "$cluster_home/data" -m fast -w -t 60 stop >/dev/null 2>&1 ||
    say "PostgreSQL did not stop in time; its log: $cluster_home/log"
}

# initdb into a folder beside, renamed when it is whole: an interrupted first start leaves nothing half made.
make_cluster() {
  [ -e "$cluster_home/data" ] && return 0
  local bin new="$cluster_home/data.new" log
  bin=$(postgres_bin) || fail "found no PostgreSQL server, version 14 or later"
  say "making a database in $cluster_home …"
  rm -rf "$new"
  chmod 700 "$cluster_home"
  log=$(as_postgres "$bin/initdb" -D "$new" -U postgres -E UTF8 --locale=C.UTF-8 --data-checksums --auth=reject 2>&1) ||
    fail "initdb: $(tail -3 <<<"$log" | tr '\n' ' ')"

  as_postgres tee "$new/pg_hba.conf" >/dev/null <<<"host dukaan dukaan 127.0.0.1/32 scram-sha-256"
  echo "include 'dukaan.conf'" | as_postgres tee -a "$new/postgresql.conf" >/dev/null
  as_postgres touch "$new/dukaan.conf"
  as_postgres sh -c 'umask 077; head -c 24 /dev/urandom | base64 | tr +/ -_ >"$1/password"' _ "$cluster_home"
  # Before the server ever listens: single-user mode reads one statement a line.
  log=$(as_postgres "$bin/postgres" --single -D "$new" postgres 2>&1 <<SQL
CREATE ROLE dukaan LOGIN PASSWORD '$(as_postgres cat "$cluster_home/password")'
CREATE DATABASE dukaan OWNER dukaan
SQL
  )
  case $log in *ERROR* | *FATAL*) fail "could not make the database: $(grep -E 'ERROR|FATAL' <<<"$log" | head -1)" ;; esac
  as_postgres mv "$new" "$cluster_home/data"
}

# Launches the server and prints its port: the one it had last when that is free.
launch_postgres() {
  local port attempt
  as_postgres tee "$cluster_home/data/dukaan.conf" >/dev/null <<'CONF'
# Written by ./dukaan at every start.
# An acknowledged write survives `kill -9` and a power cut: these two stay on (promise P1).
fsync = on
synchronous_commit = on
shared_buffers = 128MB
max_connections = 100
max_wal_size = 1GB
jit = off
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
password_encryption = scram-sha-256
log_line_prefix = '%m [%p] '
CONF
  let_backups_in
  forget_stale_postmaster
  port=$(as_postgres cat "$cluster_home/port" 2>/dev/null)
  # After kill -9 of the server alone its last processes may need a moment to notice; a port may be taken in between.
  for attempt in ${start_attempts:-1 2 3 4 5 6}; do
    if [ -z "$port" ] || port_is_taken "$port"; then port=$(free_port) || exit 1; fi
    if as_postgres "$pg_bin/pg_ctl" -D "$cluster_home/data" -l "$cluster_home/log" -o "-p $port" -w -t "${start_seconds:-120}" start \
      >/dev/null 2>&1 9>&-; then
      # PostgreSQL's checkpointer looks at archive_timeout only after it woke once, up to five minutes after a start. A reload wakes it.
      as_postgres "$pg_bin/pg_ctl" -D "$cluster_home/data" reload >/dev/null 2>&1
      echo "$port" | as_postgres tee "$cluster_home/port"
      return 0
    fi
    sleep "$attempt"
  done
  fail "PostgreSQL did not start: $(as_postgres grep -E 'FATAL|PANIC' "$cluster_home/log" | tail -1) (log: $cluster_home/log)"
}

# With a repository (DUKAAN_BACKUP): PostgreSQL archives its log there, and the superuser may come by the socket.
let_backups_in() {
  [ -n "${backup_config:-}" ] || return 0
  find_socket_folder
  as_postgres tee -a "$cluster_home/data/dukaan.conf" >/dev/null <<CONF
unix_socket_directories = '$socket_folder'
unix_socket_permissions = 0700
wal_level = replica
archive_mode = ${archive_mode:-on}
archive_timeout = ${ARCHIVE_SECONDS}s
archive_command = '"$(command -v pgbackrest)" --config="$backup_config" --stanza=main archive-push "%p"'
CONF
  as_postgres grep -q '^local' "$cluster_home/data/pg_hba.conf" \
    || echo 'local all postgres trust' | as_postgres tee -a "$cluster_home/data/pg_hba.conf" >/dev/null
}

# Sets socket_folder: beside the data, or under /tmp where that path would be too long for a socket.
find_socket_folder() {
  socket_folder="$cluster_home/socket"
  [ ${#socket_folder} -le 90 ] || socket_folder="/tmp/dukaan-$(cksum <<<"$cluster_home" | cut -d' ' -f1)"
  as_postgres mkdir -p -m 700 "$socket_folder" && [ "$(stat -c %U%a "$socket_folder")" = "$(postgres_user)700" ] \
    || fail "$socket_folder must be a folder that only $(postgres_user) may enter"
}

# The pid of the server that runs on this cluster, if one does: its working directory is the data folder.
postmaster_pid() {
  local pid
  pid=$(as_postgres head -1 "$cluster_home/data/postmaster.pid" 2>/dev/null)
  [ -n "$pid" ] && [ "$(as_postgres readlink "/proc/$pid/cwd" 2>/dev/null)" = "$(readlink -f "$cluster_home/data")" ] && echo "$pid"
}

# After a reboot the pid in postmaster.pid may be somebody else's, which PostgreSQL cannot tell and would refuse to start.
# A pid that is dead is left to PostgreSQL, which then also makes sure that no process of the old server is still alive.
forget_stale_postmaster() {
  local file="$cluster_home/data/postmaster.pid" pid
  pid=$(as_postgres head -1 "$file" 2>/dev/null)
  [ -n "$pid" ] && [ -d "/proc/$pid" ] && [ -z "$(postmaster_pid)" ] && as_postgres rm -f "$file"
}
