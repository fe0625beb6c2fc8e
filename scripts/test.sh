# `test [filter]`: builds everything, runs the tests, and ends with their sum: "N passed, N failed".

dukaan_test() {
  local filter=() results code
  case ${1:-} in
    '') ;;
    -*) fail "test takes a filter: part of a test's full name, or an expression such as 'Category!=Slow'" ;;
    *[=~]*) filter=(--filter "$1") ;;
    *) filter=(--filter "FullyQualifiedName~$1") ;;
  esac

  need_sdk
  need postgresql libvips chromium weasyprint fonts haproxy socat bird redis
  want caddy "the test of certificates is skipped"
  want pebble "the test of certificates is skipped"
  DUKAAN_CHROMIUM=$(chromium_path)
  export DUKAAN_CHROMIUM
  choose_engine
  need_kafka

  say "building …"
  dotnet build "$ROOT/Dukaan.sln" -v q --nologo -clp:ErrorsOnly || fail "the build failed"
  say "testing ${1:+what matches '$1' }…"
  results="$STATE/logs/test.log"
  mkdir -p "$STATE/logs"
  # One project at a time: tests that measure or that start processes must not compete with each other.
  dotnet test "$ROOT/Dukaan.sln" --no-build --nologo -m:1 "${filter[@]}" 2>&1 |
    grep -vE '^(No test matches the given|A total of|Test run for|VSTest version)|^$' | tee "$results"
  code=${PIPESTATUS[0]}
  sum_up "$results" "$code"
}

# Adds up the line each project ends with. A test host that crashed counts as a failure though it has no such line.
sum_up() {
  local passed failed skipped
  read -r passed failed skipped < <(sed -nE 's/.*Failed: +([0-9]+), Passed: +([0-9]+), Skipped: +([0-9]+),.*/\1 \2 \3/p' "$1" |
    awk '{ f += $1; p += $2; s += $3 } END { print p + 0, f + 0, s + 0 }')
  [ "$2" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
  echo
  if [ "$passed" -eq 0 ] && [ "$failed" -eq 0 ]; then fail "no test matches"; fi
  if [ "$skipped" -gt 0 ]; then
    echo "$passed passed, $failed failed, $skipped skipped"
  else
    echo "$passed passed, $failed failed"
  fi
  [ "$failed" -eq 0 ]
}
