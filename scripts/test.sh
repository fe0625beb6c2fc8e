# ./dukaan test [FILTER]
#
# Builds everything and runs the tests. Counts as it goes, and ends with the classes that took longest, how long it took, and the sum:
# "N passed, N failed". FILTER is a part of a test's full name, or an expression such as 'Category!=Slow'.

# shellcheck source=/dev/null
. "$ROOT/scripts/ahead.sh"

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
  # A few tests are over before it would be worth it.
  [ ${#filter[@]} -gt 0 ] || { say "compiling ahead …" && compile_ahead; }
  : >"$STATE/logs/test.log"
  # Two projects at a time, the longest first, since each by itself leaves half of the processor idle. Those of whole processes run alone:
  # they kill and suspend them, and need every core.
  local in_process=(Web)
  for project in "$ROOT"/tests/*.Tests; do
    project=$(basename "$project" .Tests)
    case $project in System | Web) ;; *) in_process+=("$project") ;; esac
  done
  test_assemblies "in one process" "${in_process[@]}"
  test_assemblies "of whole processes" System
  sum_up
}

# Runs the tests of some projects and adds to the sums. A test host that crashed counts as a failure though no test says so.
# test_assemblies WHAT PROJECT...
test_assemblies() {
  local what=$1 project before=$failed assemblies=()
  shift
  for project in "$@"; do
    # Nobody has to read the projects again to find what they build.
    assemblies+=("$ROOT/artifacts/bin/$project.Tests/debug/Dukaan.$project.Tests.dll")
  done
  # Not a pipe: the counts must outlive the loop. --logger: a line for each test as it ends.
  follow "$what" < <(
    dotnet test "${assemblies[@]}" --nologo --logger 'console;verbosity=normal' "${filter[@]}" -- RunConfiguration.MaxCpuCount=2 2>&1
    echo "exit code $?"
  )
  if [ "$code" -ne 0 ] && [ "$failed" -eq "$before" ]; then
    failed=$((failed + 1))
    tail -25 "$STATE/logs/test.log" >&2
    say "tests $what ended with exit code $code; the whole log: .dukaan/logs/test.log" >&2
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
      say "tests $1: $here so far, $failed failed …"
    fi
  done
  [ "$here" -eq 0 ] || say "tests $1: $here ($(elapsed))"
}

# The ten classes whose tests took longest, so that it is seen what grows. Starts of what a class shares are in none of its tests.
slowest_classes() {
  LC_ALL=C awk '
    (/^  Passed / || /^  Failed /) && match($0, / \[[^][]*\]$/) {
      parts = split(substr($0, RSTART + 2, RLENGTH - 3), part, " ")
      class = $2
      sub(/\(.*/, "", class)
      sub(/\.[^.]*$/, "", class)
      for (i = 1; i < parts; i++) {
        unit = part[i + 1]
        seconds[class] += part[i] * (unit == "h" ? 3600 : unit == "m" ? 60 : unit == "s" ? 1 : unit == "ms" ? 0.001 : 0)
      }
    }
    END { for (class in seconds) printf "%8.1f s  %s\n", seconds[class], class }
  ' "$STATE/logs/test.log" | sort -rn | head -10
}

elapsed() { printf '%d:%02d' $((SECONDS / 60)) $((SECONDS % 60)); }

sum_up() {
  echo
  if [ $((passed + failed)) -eq 0 ]; then fail "no test matches"; fi
  say "the classes that took longest:"
  slowest_classes
  say "it took $(elapsed)"
  if [ "$skipped" -gt 0 ]; then
    echo "$passed passed, $failed failed, $skipped skipped"
  else
    echo "$passed passed, $failed failed"
  fi
  [ "$failed" -eq 0 ]
}
