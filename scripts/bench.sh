# `bench [name …]`: runs the benchmarks of bench/, in Release, on this machine.

dukaan_bench() {
  local log="$STATE/logs/bench-build.log"
  need_sdk
  need postgresql libvips wrk nginx
  choose_engine
  say "building …"
  mkdir -p "$STATE/logs"
  if ! dotnet build "$ROOT/bench" -c Release -v q --nologo --disable-build-servers >"$log" 2>&1; then
    grep -E 'error|warn' "$log" | sort -u | head -20 >&2
    fail "the build failed (log: ${log#"$ROOT/"})"
  fi
  cd "$ROOT" || exit 1
  exec dotnet "$ROOT/artifacts/$Engine/bin/Bench/release/Dukaan.Bench.dll" "$@"
}
