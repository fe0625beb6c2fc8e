# ./dukaan bench [NAME]
#
# Runs one benchmark of bench/, or all, in Release on this machine, and prints a report. bench/RESULTS.md has the last ones.
#
# Benchmarks: pages price orders activation flash-sale calls marketplace memory save scale rest search surge shards failover
# Benchmarks: home show import fuzz releases capacity tracing

dukaan_bench() {
  check_bench_name "$@"
  need_sdk
  need postgresql libvips wrk nginx
  case ${1:-home} in home | show) need patroni etcd haproxy socat ;; releases) need haproxy socat redis ;; esac
  run_bench "$@"
}

# Before anything is installed or built.
check_bench_name() {
  local known
  known=$(command_help bench | sed -n 's/^Benchmarks: //p' | xargs)
  case " $known " in
    *" ${1:-pages} "*) [ $# -le 1 ] || fail "bench takes one name, or none for all of them" ;;
    *) fail "there is no benchmark '$1'; there are: $known" ;;
  esac
}

run_bench() {
  local log="$STATE/logs/bench-build.log"
  say "building …"
  mkdir -p "$STATE/logs"
  if ! dotnet build "$ROOT/bench" -c Release -v q --nologo --disable-build-servers >"$log" 2>&1; then
    grep -E 'error|warn' "$log" | sort -u | head -20 >&2
    fail "the build failed (log: ${log#"$ROOT/"})"
  fi
  (cd "$ROOT" && dotnet "$ROOT/artifacts/bin/Bench/release/Dukaan.Bench.dll" "$@")
}
