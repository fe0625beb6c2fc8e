# ./dukaan bench [NAME]
#
# Runs one benchmark of bench/, or all, in Release on this machine, and prints a report. bench/RESULTS.md has the last ones.
#
# Benchmarks: pages price orders activation flash-sale calls marketplace memory surge shards failover fuzz

dukaan_bench() {
  check_bench_name "$@"
  need_sdk
  need postgresql libvips wrk nginx
  local asked=${Engine:-} code=0
  choose_engine
  # The engines are compared where both can be had; the stand-in always can.
  if [ "${1:-}" = calls ] && [ "$Engine" = orleans ] && [ -z "$asked" ]; then
    DUKAAN_BENCH_COMPARE=$(mktemp -d)
    export DUKAAN_BENCH_COMPARE
    bench_on orleans "$@" && bench_on inprocess "$@" || code=$?
    rm -r "$DUKAAN_BENCH_COMPARE"
    return "$code"
  else
    bench_on "$Engine" "$@"
  fi
}

# Before anything is installed or built.
check_bench_name() {
  local known
  known=$(command_help bench | sed -n 's/^Benchmarks: //p')
  case " $known " in
    *" ${1:-pages} "*) [ $# -le 1 ] || fail "bench takes one name, or none for all of them" ;;
    *) fail "there is no benchmark '$1'; there are: $known" ;;
  esac
}

bench_on() {
  local engine=$1 log="$STATE/logs/bench-build-$1.log"
  shift
  say "building for $engine …"
  mkdir -p "$STATE/logs"
  if ! Engine=$engine dotnet build "$ROOT/bench" -c Release -v q --nologo --disable-build-servers >"$log" 2>&1; then
    grep -E 'error|warn' "$log" | sort -u | head -20 >&2
    fail "the build failed (log: ${log#"$ROOT/"})"
  fi
  (cd "$ROOT" && Engine=$engine dotnet "$ROOT/artifacts/$engine/bin/Bench/release/Dukaan.Bench.dll" "$@")
}
