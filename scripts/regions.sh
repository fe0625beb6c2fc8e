# ./dukaan regions [--regions 3|9] [--shoppers N] [--kafka SERVERS] [--port 8090]
#                  [--seconds N] [--changes N] [--delay MILLISECONDS] [--kill bom1|fra1|iad1]
#
# Runs regions on this machine, with a map of them to look at and buttons: three with a button that kills one, or nine at their real
# distances, of which three are homes that move, with buttons that kill a region, its database or its link, and move a home.
#
#   --regions N     3 (default) or 9
#   --seconds N     shoppers browse so long while a region is killed and brought back (default: until Ctrl-C)
#   --changes N     price changes over which propagation is measured (default 0)
#   --shoppers N    near each region (default 8; of nine 4 at most)
#   --delay N       milliseconds one way between two regions (default 0)
#   --kill REGION   which one a run of --seconds kills (default fra1)
#   --kafka LIST    bootstrap servers (default: DUKAAN_KAFKA, else a mock cluster)
#   --port N        of the page with the map (default 8090)

dukaan_regions() {
  # shellcheck source=/dev/null
  . "$ROOT/scripts/bench.sh"
  check_region_options "$@"
  need_sdk
  need postgresql libvips haproxy socat
  case " $* " in *' --regions 9 '*) need patroni etcd ;; esac
  run_bench regions "$@"
}

# Before anything is installed or built. What a value may be is said once more by bench/Regions/ShowOptions.cs, which reads it.
check_region_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --regions | --seconds | --changes | --shoppers | --delay | --port)
        need_value "$@"
        [[ $2 =~ ^[0-9]+$ ]] || fail "$1 $2: a whole number"
        ;;
      --kill | --kafka) need_value "$@" ;;
      *) fail "regions does not know '$1' (./dukaan regions --help)" ;;
    esac
    shift 2
  done
}
