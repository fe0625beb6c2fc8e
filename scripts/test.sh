# ./dukaan test [FILTER]
#
# Builds everything and runs the tests, one project after the other. Names each project, counts as it goes, and ends with the sum:
# "N passed, N failed". FILTER is a part of a test's full name, or an expression such as 'Category!=Slow'.

dukaan_test() {
  local filter=() project
  case ${1:-} in
    '') ;;
    -*) fail "test takes a filter: part of a test's full name, or an expression such as 'Category!=Slow'" ;;
    *[=~]*) filter=(--filter "$1") ;;
    *) filter=(--filter "FullyQualifiedName~$1") ;;
  esac

  # Memory that is either writable or executable guards programs that strangers reach. Here it would cost a twentieth of the time, since
  # compiling is most of what short-lived processes do.
  export DOTNET_EnableWriteXorExecute=0
  need_sdk
  need postgresql libvips chromium weasyprint fonts fonts_cjk fonts_emoji pdftotext haproxy socat bird redis prometheus pgbackrest rclone
  want caddy "the test of certificates is skipped"
  want pebble "the test of certificates is skipped"
  DUKAAN_CHROMIUM=$(chromium_path)
  export DUKAAN_CHROMIUM

  say "building …"
  dotnet build "$ROOT/Dukaan.sln" -v q --nologo -clp:ErrorsOnly || fail "the build failed"
  passed=0 failed=0 skipped=0
  mkdir -p "$STATE/logs"
  : >"$STATE/logs/test.log"
  # One project at a time: tests that measure or that start processes must not compete with each other.
  for project in "$ROOT"/tests/*.Tests/*.csproj; do
    test_project "$project"
  done
  sum_up
}

# Runs one project's tests and adds to the sums. A test host that crashed counts as a failure though no test says so.
test_project() {
  local name assembly before=$failed
  name=$(basename "$1" .csproj)
  assembly="$ROOT/artifacts/bin/$name/debug/Dukaan.$name.dll" # nobody has to read the projects again to find it
  # Not a pipe: the counts must outlive the loop. --logger: a line for each test as it ends.
  follow "$name" < <(dotnet test "$assembly" --nologo --logger 'console;verbosity=normal' "${filter[@]}" 2>&1; echo "exit code $?")
  if [ "$code" -ne 0 ] && [ "$failed" -eq "$before" ]; then
    failed=$((failed + 1))
    tail -25 "$STATE/logs/test.log" >&2
    say "$name ended with exit code $code; the whole log: .dukaan/logs/test.log" >&2
  fi
}

# Reads what a test run prints: counts, shows failures whole, and says every 20 seconds how far it is. Sets code.
follow() {
  local line showing='' said=$SECONDS here=0
  code=1
  while IFS= read -r line; do
    printf '%s\n' "$line" >>"$STATE/logs/test.log"
    case $line in
      'exit code '*) code=${line#exit code } ;;
      '  Passed '*) passed=$((passed + 1)) here=$((here + 1)) showing='' ;;
      '  Skipped '*) skipped=$((skipped + 1)) here=$((here + 1)) showing='' && echo "$line" ;;
      '  Failed '*) failed=$((failed + 1)) here=$((here + 1)) showing=1 && echo "$line" ;;
      'Test Run '* | 'Total tests:'* | '[xUnit.net '*) showing='' ;;
      *) [ -z "$showing" ] || echo "$line" ;;
    esac
    if [ $((SECONDS - said)) -ge 20 ]; then
      said=$SECONDS
      say "$1: $here tests so far, $failed failed …"
    fi
  done
  [ "$here" -eq 0 ] || say "$1: $here tests ($(elapsed))"
}

elapsed() { printf '%d:%02d' $((SECONDS / 60)) $((SECONDS % 60)); }

sum_up() {
  echo
  if [ $((passed + failed)) -eq 0 ]; then fail "no test matches"; fi
  if [ "$skipped" -gt 0 ]; then
    echo "$passed passed, $failed failed, $skipped skipped"
  else
    echo "$passed passed, $failed failed"
  fi
  [ "$failed" -eq 0 ]
}
