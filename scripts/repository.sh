# Where backups are kept: the repository of pgBackRest (https://pgbackrest.org), and copies of the pictures beside it.
#
#   DUKAAN_BACKUP              a folder, or s3://BUCKET/FOLDER with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY
#   DUKAAN_BACKUP_S3_ENDPOINT  the S3 service (s3.amazonaws.com), DUKAAN_BACKUP_S3_REGION its region (us-east-1)
#   DUKAAN_BACKUP_SECRET       encrypts what pgBackRest writes (AES-256); the same for as long as the repository lives
#   DUKAAN_BACKUP_CONFIG       with servers of your own: the pgbackrest.conf, a section for each server (/etc/pgbackrest/pgbackrest.conf)
#
# A section of the configuration (a stanza) is one PostgreSQL server: `main`, and one for each server that has shards.

# Seconds after which a WAL segment is archived that is not full. With the time to push it this is the recovery point, five seconds.
ARCHIVE_SECONDS=4
# How many full backups are kept, with the WAL since the older one.
KEPT_FULL_BACKUPS=2

# Sets repository, backup_config, servers and pictures for the data folder $1.
open_repository() {
  repository=${DUKAAN_BACKUP%/}
  case $repository in
    '') fail "set DUKAAN_BACKUP to where backups are kept: a folder on another disk, or s3://BUCKET/FOLDER (docs/operators.md)" ;;
    s3://*/*) [ -n "${AWS_ACCESS_KEY_ID:-}" ] && [ -n "${AWS_SECRET_ACCESS_KEY:-}" ] ||
      fail "DUKAAN_BACKUP is in S3: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY" ;;
    s3://*) fail "DUKAAN_BACKUP=$repository: name a folder too, s3://BUCKET/FOLDER" ;;
    /*) ;;
    *) fail "DUKAAN_BACKUP=$repository: a path that begins with /, or s3://BUCKET/FOLDER" ;;
  esac
  pictures="${DUKAAN_DATA:-$1/pictures}/pictures"
  if [ -n "${DUKAAN_POSTGRES:-}" ]; then
    backup_config=${DUKAAN_BACKUP_CONFIG:-/etc/pgbackrest/pgbackrest.conf}
    as_postgres test -r "$backup_config" || fail "the user $(postgres_user) cannot read $backup_config (docs/operators.md, “Backup”)"
  else
    find_cluster_home "$1"
    backup_config="$cluster_home/pgbackrest.conf"
    make_repository_folder
    write_backup_config
  fi
  # shellcheck disable=SC2207 # names of sections have no spaces
  servers=($(as_postgres cat "$backup_config" | sed -nE 's/^\[([^]:]+)\].*/\1/p' | grep -v '^global$'))
  [ ${#servers[@]} -gt 0 ] || fail "$backup_config has no section for a server, such as [main]"
}

make_repository_folder() {
  [[ $repository == /* ]] || return 0
  mkdir -p "$repository/postgres" "$repository/pictures" || fail "cannot make the folder $repository"
  if is_root; then chown postgres: "$repository/postgres"; fi
  as_postgres test -w "$repository/postgres" || fail "the user $(postgres_user) cannot write to $repository/postgres"
}

# The configuration for the private cluster, written anew at each use, since its port may be another one.
write_backup_config() {
  local port
  port=$(as_postgres cat "$cluster_home/port" 2>/dev/null)
  find_socket_folder
  as_postgres sh -c 'umask 077; cat >"$1.new" && mv "$1.new" "$1"' _ "$backup_config" <<CONF
# Written by ./dukaan. The repository is that of DUKAAN_BACKUP.
[global]
$(repository_options)
repo1-retention-full=$KEPT_FULL_BACKUPS
repo1-bundle=y
compress-type=zst
process-max=$(nproc)
start-fast=y
log-level-console=warn
log-level-file=off
lock-path=$cluster_home/lock

[main]
pg1-path=$cluster_home/data
pg1-socket-path=$socket_folder
pg1-port=${port:-5432}
pg1-user=postgres
pg1-database=postgres
CONF
}

repository_options() {
  local path
  case $repository in
    s3://*)
      path=${repository#s3://}
      echo "repo1-type=s3"
      echo "repo1-path=/${path#*/}/postgres"
      echo "repo1-s3-bucket=${path%%/*}"
      echo "repo1-s3-endpoint=${DUKAAN_BACKUP_S3_ENDPOINT:-s3.amazonaws.com}"
      echo "repo1-s3-region=${DUKAAN_BACKUP_S3_REGION:-us-east-1}"
      echo "repo1-s3-key=$AWS_ACCESS_KEY_ID"
      echo "repo1-s3-key-secret=$AWS_SECRET_ACCESS_KEY"
      # Services other than Amazon's have no host for each bucket.
      [ -z "${DUKAAN_BACKUP_S3_ENDPOINT:-}" ] || echo "repo1-s3-uri-style=path"
      [ -z "${DUKAAN_BACKUP_S3_CA:-}" ] || echo "repo1-storage-ca-file=$DUKAAN_BACKUP_S3_CA"
      ;;
    *) echo "repo1-path=$repository/postgres" ;;
  esac
  if [ -n "${DUKAAN_BACKUP_SECRET:-}" ]; then printf 'repo1-cipher-type=aes-256-cbc\nrepo1-cipher-pass=%s\n' "$DUKAAN_BACKUP_SECRET"; fi
}

pgbackrest_of() { # SERVER COMMAND [OPTION …]
  local server=$1
  shift
  as_postgres pgbackrest --config="$backup_config" --stanza="$server" "$@"
}

# One value of a server's section: its data folder, its port.
server_option() { as_postgres cat "$backup_config" | sed -n "/^\[$1\]/,/^\[/ s/^$2 *= *//p" | head -1; }

# Where pictures are copied to, as rclone names it.
pictures_remote() {
  local path
  case $repository in
    s3://*)
      path=${repository#s3://}
      echo ":s3:$path/pictures"
      ;;
    *) echo "$repository/pictures" ;;
  esac
}

# Its S3 client fails where both AWS_CA_BUNDLE and an authority of rclone's own are set.
rclone_quiet() {
  AWS_CA_BUNDLE='' \
    RCLONE_CONFIG=/dev/null RCLONE_S3_PROVIDER=Other RCLONE_S3_ENV_AUTH=true RCLONE_S3_REGION=${DUKAAN_BACKUP_S3_REGION:-us-east-1} \
    RCLONE_S3_ENDPOINT=${DUKAAN_BACKUP_S3_ENDPOINT:+https://}${DUKAAN_BACKUP_S3_ENDPOINT:-https://s3.amazonaws.com} \
    RCLONE_CA_CERT=${DUKAAN_BACKUP_S3_CA:-} rclone --log-level ERROR "$@"
}

# Copies the pictures of the bucket (DUKAAN_S3_BUCKET) that are not in the repository yet.
copy_bucket() {
  (
    export RCLONE_CONFIG_SHOPS_TYPE=s3 RCLONE_CONFIG_SHOPS_PROVIDER=Other RCLONE_CONFIG_SHOPS_REGION=${DUKAAN_S3_REGION:-us-east-1}
    export RCLONE_CONFIG_SHOPS_ENDPOINT=${DUKAAN_S3:-https://s3.$RCLONE_CONFIG_SHOPS_REGION.amazonaws.com}
    export RCLONE_CONFIG_SHOPS_ACCESS_KEY_ID=${DUKAAN_S3_KEY:-} RCLONE_CONFIG_SHOPS_SECRET_ACCESS_KEY=${DUKAAN_S3_SECRET:-}
    if [ -z "${DUKAAN_S3_KEY:-}" ]; then export RCLONE_CONFIG_SHOPS_ENV_AUTH=true; fi
    rclone_quiet copy --ignore-existing "shops:$DUKAAN_S3_BUCKET/pictures" "$(pictures_remote)"
  )
}

# Copies the pictures that came since the last copy; the file $1 remembers when that began. A picture's folder is put in place whole and
# never changes. A new one changes its shop's folder, so only the folders of such shops are read.
copy_new_pictures() {
  local stamp=$1 began list code
  [ -d "$pictures" ] || return 0
  began=$(mktemp) list=$(mktemp)
  touch -d '-10 seconds' "$began" # clocks of file systems are coarse
  if ! [ -e "$stamp" ]; then
    rclone_quiet copy --exclude '/.*/**' "$pictures" "$(pictures_remote)"
  elif new_pictures "$stamp" >"$list" && [ -s "$list" ]; then
    rclone_quiet copy --files-from-raw "$list" "$pictures" "$(pictures_remote)"
  fi
  code=$?
  if [ $code -eq 0 ]; then mv "$began" "$stamp"; fi
  rm -f "$began" "$list"
  return $code
}

# The files of pictures that are newer than the file $1, as SHOP/PICTURE/FILE.
new_pictures() {
  (
    cd "$pictures" || exit
    find . -mindepth 1 -maxdepth 1 -type d -not -name '.*' -cnewer "$1" -print0 |
      xargs -0 -r -I{} find {} -mindepth 1 -maxdepth 1 -type d -cnewer "$1" -print0 |
      xargs -0 -r -I{} find {} -type f | sed 's:^\./::'
  )
}
