# What the operating system must supply: how to tell that it is there, and how to install it.

# Each need has a test, `has_<need>`, and one or more Debian packages.
has_postgresql() { postgres_bin >/dev/null; }
has_libvips() { find_library libvips.so.42; }
has_chromium() { chromium_path >/dev/null; }
# The same without a window to draw, which costs a third of the processor time of a page.
has_chromium_shell() { command -v chromium-headless-shell >/dev/null; }
has_weasyprint() { command -v weasyprint >/dev/null; }
has_wrk() { command -v wrk >/dev/null; }
has_haproxy() { command -v haproxy >/dev/null || [ -x /usr/sbin/haproxy ]; }
has_socat() { command -v socat >/dev/null; }
# Version 1 has another configuration.
has_bird() { [[ "$(PATH=$PATH:/usr/sbin bird --version 2>&1)" =~ version\ [2-9] ]]; }
has_caddy() { command -v caddy >/dev/null; }
# An authority to test certificates with, and name servers to go with it.
has_pebble() { command -v pebble >/dev/null && command -v pebble-challtestsrv >/dev/null; }
has_redis() { command -v redis-server >/dev/null; }
# Its promtool and Alertmanager's amtool check the alerts.
has_prometheus() {
  command -v promtool >/dev/null && command -v amtool >/dev/null && command -v prometheus >/dev/null &&
    command -v prometheus-alertmanager >/dev/null
}
has_pgbackrest() { command -v pgbackrest >/dev/null; }
has_curl() { command -v curl >/dev/null; }
has_rclone() { command -v rclone >/dev/null; }
has_nginx() { command -v nginx >/dev/null || [ -x /usr/sbin/nginx ]; }
# Without a font for Indian scripts a browser test's screenshots show boxes.
has_fonts() { [ -n "$(find /usr/share/fonts -iname 'NotoSansDevanagari*' -print -quit 2>/dev/null)" ]; }
# Nor for Chinese, Japanese and Korean, or emoji: a paper would print nothing in their place.
has_fonts_cjk() { [ -n "$(find /usr/share/fonts -iname 'NotoSansCJK*' -print -quit 2>/dev/null)" ]; }
has_fonts_emoji() { [ -n "$(find /usr/share/fonts -iname 'NotoColorEmoji*' -print -quit 2>/dev/null)" ]; }
# A cluster of PostgreSQL with a leader: what homes that move are run by.
has_patroni() { command -v patroni >/dev/null && command -v patronictl >/dev/null; }
has_etcd() { command -v etcd >/dev/null; }
# What tests look into PDFs with.
has_pdftotext() { command -v pdftotext >/dev/null; }

packages_for() {
  case $1 in
    postgresql) echo postgresql ;;
    libvips) apt_knows libvips42 && echo libvips42 || echo libvips42t64 ;; # renamed in Debian 13 and Ubuntu 24.04
    chromium) apt_knows chromium-headless-shell && echo chromium-headless-shell || echo chromium ;;
    chromium_shell) echo chromium-headless-shell ;;
    weasyprint) echo weasyprint ;;
    wrk) echo wrk ;;
    nginx) echo nginx-light ;;
    haproxy) echo haproxy ;;
    socat) echo socat ;;
    bird) echo bird2 ;;
    caddy) echo caddy ;;
    pebble) echo pebble ;;
    redis) echo redis-server ;;
    prometheus) echo prometheus prometheus-alertmanager ;;
    pgbackrest) echo pgbackrest ;;
    rclone) echo rclone ;;
    curl) echo curl ;;
    fonts) echo fonts-noto-core ;;
    fonts_cjk) echo fonts-noto-cjk ;;
    fonts_emoji) echo fonts-noto-color-emoji ;;
    pdftotext) echo poppler-utils ;;
    patroni) echo patroni python3-etcd ;;
    etcd) echo etcd-server ;;
  esac
}

# The newest PostgreSQL server binaries of version 14 or later; of exactly version $1 when given.
postgres_bin() {
  local dir version
  for dir in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -t/ -k5 -rn) "$(dirname "$(command -v postgres || echo /-/-)")"; do
    if ! [ -x "$dir/postgres" ] || ! [ -x "$dir/initdb" ] || ! [ -x "$dir/pg_ctl" ]; then continue; fi
    version=$("$dir/postgres" --version | grep -oE '[0-9]+' | head -1)
    [ "$version" -ge 14 ] && [ "$version" = "${1:-$version}" ] && { echo "$dir" && return 0; }
  done
  return 1
}

chromium_path() {
  local name
  for name in "${DUKAAN_CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$name" ] && command -v "$name" && return 0
  done
  return 1
}

# Not `ldconfig -p | grep -q`: under pipefail the early exit of grep looks like a failure.
find_library() {
  local ldconfig
  ldconfig=$(command -v ldconfig || echo /sbin/ldconfig)
  case "$("$ldconfig" -p 2>/dev/null)" in *"$1"*) return 0 ;; esac
  return 1
}

apt_knows() { [ -n "$(apt-cache madison "$1" 2>/dev/null)" ]; }

# Runs a command as root, when this user may without being asked for a password.
as_root() { if is_root; then "$@"; else sudo -n "$@"; fi; }
may_install() { command -v apt-get >/dev/null && { is_root || sudo -n true 2>/dev/null; }; }

# Installs those of the needs that are missing, or says in one line what to install.
need() {
  local missing=() packages=() what log="$STATE/logs/apt.log"
  for what in "$@"; do "has_$what" || missing+=("$what"); done
  [ ${#missing[@]} -eq 0 ] && return 0

  if ! may_install; then
    # shellcheck disable=SC2207 # some have several packages
    for what in "${missing[@]}"; do packages+=($(packages_for "$what")); done
    fail "missing: ${missing[*]}. Install with: sudo apt-get install ${packages[*]}"
  fi

  mkdir -p "$STATE/logs"
  say "installing ${missing[*]} (log: ${log#"$ROOT/"}) …"
  apt_install_prepare
  as_root apt-get update -q >"$log" 2>&1 || say "apt-get update failed; trying with the package lists that are here"
  # shellcheck disable=SC2207
  for what in "${missing[@]}"; do packages+=($(packages_for "$what")); done
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
    -o DPkg::Lock::Timeout=300 "${packages[@]}" >>"$log" 2>&1 </dev/null ||
    fail "could not install ${packages[*]}: $(grep -E '^E:' "$log" | head -1)"
  # Debian starts these as services when they are installed (nginx on port 80); we run our own.
  for what in "${missing[@]}"; do
    case $what in
      nginx | haproxy | bird | caddy) as_root systemctl disable --now "$what" >>"$log" 2>&1 ;;
      patroni) as_root systemctl disable --now patroni >>"$log" 2>&1 ;;
      etcd) as_root systemctl disable --now etcd >>"$log" 2>&1 ;;
      redis) as_root systemctl disable --now redis-server >>"$log" 2>&1 ;;
      prometheus) as_root systemctl disable --now prometheus prometheus-alertmanager prometheus-node-exporter >>"$log" 2>&1 ;;
    esac
  done
  for what in "${missing[@]}"; do
    "has_$what" || fail "installed ${packages[*]}, but $what is still not found"
  done
}

# Installs those of the needs that are missing where that can be had, and else says what goes without.
want() {
  local what=$1 without=$2
  "has_$what" && return 0
  if may_install && {
    apt_knows "$(packages_for "$what")" \
      || { as_root apt-get update -q >/dev/null 2>&1 && apt_knows "$(packages_for "$what")"; }
  }; then
    need "$what"
  else
    say "$what is not here and cannot be installed: $without"
  fi
}

# Installs what only makes things faster, if that is possible without ado, and says nothing where it is not.
prefer() {
  local package
  package=$(packages_for "$1")
  if ! "has_$1" && may_install && apt_knows "$package"; then
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
      -o Acquire::Retries=0 -o Acquire::http::Timeout=10 "$package" >>"$STATE/logs/apt.log" 2>&1 || true
  fi
}

# Debian's package starts a cluster of its own on port 5432 when it is installed. Nobody asked for that one.
apt_install_prepare() {
  local dir=/etc/postgresql-common/createcluster.d
  has_postgresql || [ -e "$dir/dukaan.conf" ] && return 0
  as_root mkdir -p "$dir"
  echo "create_main_cluster = false # by ./dukaan, which keeps a private cluster" | as_root tee "$dir/dukaan.conf" >/dev/null
}
