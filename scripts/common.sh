# Small things every command uses.

# One line about what is being done.
say() { printf 'dukaan: %s\n' "$*"; }

# One line about what went wrong and what to do, then out.
fail() {
  printf 'dukaan: %s\n' "$*" >&2
  exit 1
}

# need_value OPTION [VALUE …]: an option that takes a value has one, and another option is none.
need_value() {
  case ${2:-} in
    '' | --*) fail "$1 needs a value (./dukaan $command --help)" ;;
  esac
}

# A process that was killed but not yet collected by its parent still has a pid; it is not alive.
is_alive() { [ -r "/proc/$1/stat" ] && ! grep -qs '^State:.Z' "/proc/$1/status"; }

is_root() { [ "$(id -u)" -eq 0 ]; }

# Is anything listening on this loopback port?
port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# A loopback port nobody listens on, below the range that outgoing connections use.
free_port() {
  local port
  for _ in $(seq 200); do
    port=$((20000 + RANDOM % 12000))
    port_is_taken "$port" || { echo "$port" && return 0; }
  done
  fail "found no free port between 20000 and 32000"
}

# The status code of GET http://127.0.0.1:PORT/PATH, or nothing when nobody answers within two seconds.
http_status() {
  timeout 2 bash -c 'exec 3<>"/dev/tcp/127.0.0.1/$1" &&
    printf "GET %s HTTP/1.0\r\nHost: 127.0.0.1:%s\r\n\r\n" "$2" "$1" >&3 &&
    read -r _ code _ <&3 && echo "$code"' _ "$1" "$2" 2>/dev/null
}

# The .NET SDK that global.json asks for.
sdk_version() { (cd "$ROOT" && dotnet --version 2>/dev/null); }

need_sdk() {
  sdk_version >/dev/null ||
    fail "needs the .NET 10 SDK: https://dotnet.microsoft.com/download/dotnet/10.0 (found: $(
      command -v dotnet >/dev/null && dotnet --list-sdks | tr '\n' ' ' || echo none
    ))"
}

# The keywords of an Npgsql connection string that say where the database is, whatever their case.
connection_part() {
  tr ';' '\n' <<<"$DUKAAN_POSTGRES" | sed -nE "s/^ *($1) *= *(.*[^ ]) *$/\2/Ip" | tail -1
}
