# A copy of all databases beside the running ones, restored from the repository, for a drill or to look into the past. Nothing of it is
# reachable from outside, nothing it writes is archived, and it is deleted when the script ends.

# make_copy DATA MOMENT: restores every server and starts it. Sets copy_work (a folder of the runner) and copied (milliseconds).
make_copy() {
  local server place
  copy_data=$1
  place=${DUKAAN_COPIES:-${cluster_home:-/var/lib/postgresql}}
  place=${place%/}
  copy_folder=$(as_postgres mktemp -d "$place/copy.XXXXXX") || fail "there is no place for a copy in $place; set DUKAAN_COPIES to a folder"
  trap end_copy EXIT
  trap 'exit 1' INT TERM HUP
  copy_sockets=$(as_postgres mktemp -d /tmp/dukaan-copy.XXXXXX) && copy_work=$(mktemp -d) || return 1
  declare -gA copy_ports=()
  for server in "${servers[@]}"; do
    (need_whole_archive "$server" "$2") || return 1
    as_postgres mkdir -m 700 "$copy_folder/$server"
    say "restoring a copy of $server …"
    restore_into "$server" "$copy_folder/$server" "$2" && start_copy "$server" || return 1
  done
  copied=$(date +%s%3N)
}

# Until the log is read nobody is let in, so a server that answers has reached the moment.
start_copy() {
  local version port folder="$copy_folder/$1"
  version=$(as_postgres cat "$folder/PG_VERSION")
  copy_bin=$(postgres_bin "$version") \
    || { say "PostgreSQL $version is not installed: apt-get install postgresql-$version" >&2 && return 1; }
  port=$(free_port)
  copy_ports[$1]=$port
  as_postgres tee "$folder/pg_hba.conf" >/dev/null <<<'local all all trust'
  as_postgres touch "$folder/pg_ident.conf"
  as_postgres tee "$folder/postgresql.conf" >/dev/null <<CONF
listen_addresses = ''
port = $port
unix_socket_directories = '$copy_sockets'
unix_socket_permissions = 0700
hot_standby = off
archive_mode = off
fsync = off
full_page_writes = off
synchronous_commit = off
shared_buffers = 128MB
jit = off
CONF
  # pg_ctl returns as soon as the log is being read.
  if as_postgres "$copy_bin/pg_ctl" -D "$folder" -l "$folder.log" -w -t 86400 start >/dev/null 2>&1; then
    while as_postgres test -e "$folder/postmaster.pid"; do
      as_postgres "$copy_bin/pg_isready" -q -h "$copy_sockets" -p "$port" && return 0
      sleep 0.1
    done
  fi
  say "$1: $(why_recovery_ended "$1" "$(as_postgres cat "$folder.log")")" >&2
  return 1
}

# Runs the program on the copy. Only the owner of the databases' files, and root, may enter the folder of its sockets.
on_copy() {
  local shards='' shard keys="${DUKAAN_KEYS_FILE:-}"
  if [ -z "$keys" ] && [ -s "$copy_data/keys" ]; then keys="$copy_data/keys"; fi
  while read -r shard; do
    [ -z "$shard" ] || shards+="${shards:+|}${shard%%=*}=$(copy_connection "${shard%%=*}" "${shard#*=}")"
  done < <(tr '|' '\n' <<<"${DUKAAN_SHARDS:-}")
  DUKAAN_POSTGRES=$(copy_connection main "${DUKAAN_POSTGRES:-Database=dukaan;Username=dukaan}") DUKAAN_SHARDS=$shards \
    DUKAAN_CLUSTER_POSTGRES='' DUKAAN_KEYS_FILE=$keys DUKAAN_DATA="$copy_work/data" DUKAAN_SILO_NAME=copy DUKAAN_MIGRATE=on \
    dotnet "$web_dll" "$@"
}

# copy_connection SHARD CONNECTION: the same database and role, in the copy of the server that has the shard.
copy_connection() {
  local DUKAAN_POSTGRES=$2
  echo "Host=$copy_sockets;Port=${copy_ports[$1]:-${copy_ports[main]}};Database=$(connection_part 'database|db');Username=$(
    connection_part 'user ?name|user ?id|user'
  )"
}

end_copy() {
  local server
  for server in "${!copy_ports[@]}"; do
    as_postgres "$copy_bin/pg_ctl" -D "$copy_folder/$server" -m immediate -w stop >/dev/null 2>&1
  done
  as_postgres rm -rf "$copy_folder" "${copy_sockets:-$copy_folder}"
  rm -rf "${copy_work:-$copy_folder}"
}
