# ./dukaan test [FILTER]
#
# Builds everything and runs the tests. Counts as it goes, and ends with the classes that took longest, how long it took, and the sum:
# "N passed, N failed". FILTER is a part of a test's full name, or an expression such as 'Category!=Slow'.
#
# Where a few of all tests failed, each is run once more when nothing else runs. Those that pass then are named at the end, and did not
# fail: they depend on time or on their neighbours, and are to be mended. Tests of crashes and random input have no second try.

# shellcheck source=/dev/null
. "$ROOT/scripts/ahead.sh"

dukaan_test() {
  local filter='' project
  case ${1:-} in
    '') ;;
    -*) fail "test takes a filter: part of a test's full name, or an expression such as 'Category!=Slow'" ;;
    *[=~]*) filter=$1 ;;
    *) filter="FullyQualifiedName~$1" ;;
  esac

  # Memory that is either writable or executable guards programs that strangers reach. Here it would cost a twentieth of the time, since
  # compiling is most of what short-lived processes do.
  export DOTNET_EnableWriteXorExecute=0
  need_sdk
  need postgresql libvips chromium weasyprint fonts fonts_cjk fonts_emoji pdftotext haproxy socat bird redis prometheus pgbackrest rclone
  want caddy "the test of certificates is skipped"
  want pebble "the test of certificates is skipped"
  mkdir -p "$STATE/logs"
  prefer chromium_shell
  DUKAAN_CHROMIUM=$(chromium_path)
  export DUKAAN_CHROMIUM

  # To note what compilers do often, so as to compile it better, costs a quarter of a build: it is over too soon.
  export DOTNET_TieredPGO=0
  say "building …"
  dotnet restore "$ROOT/Dukaan.sln" -v q || fail "the packages could not be restored"
  # A few tests are over before it would be worth it.
  [ -n "$filter" ] || compile_ahead &
  dotnet build "$ROOT/Dukaan.sln" --no-restore -v q --nologo -clp:ErrorsOnly || fail "the build failed"
  wait $! || exit 1
  [ -n "$filter" ] || use_ahead
  passed=0 failed=0 skipped=0 unsteady=()
  : >"$STATE/logs/test.log"
  : >"$STATE/logs/second-try.log"
  # Two projects at a time, the longest first, since each by itself leaves a part of the processor idle. Tests of clusters run alone: they
  # kill and suspend processes, of which others must not be taken for dead, and need every core.
  local clusters='Dukaan.System.Tests.Clusters.' others=()
  for project in "$ROOT"/tests/*.Tests; do
    project=$(basename "$project" .Tests)
    case $project in System | Web) ;; *) others+=("$project") ;; esac
  done
  test_assemblies "beside each other" "FullyQualifiedName!~$clusters" System Web "${others[@]}"
  test_assemblies "of clusters" "FullyQualifiedName~$clusters" System
  [ -n "$filter" ] || second_tries
  sum_up
}

# More failures than this are no accident.
MOST_SECOND_TRIES=5

# Runs the tests that failed once more, each by itself. What they said the first time is printed already.
second_tries() {
  local name project
  [ "$failed" -gt 0 ] && [ "$failed" -le "$MOST_SECOND_TRIES" ] || return 0
  for name in $(sed -n 's/^  Failed \(Dukaan\.[A-Za-z0-9_.]*\).*/\1/p' "$STATE/logs/test.log"); do
    case $name in *.Crashes.* | *.Fuzzing.*) continue ;; esac
    # All rows of a theory run again, so a name that failed twice is tried for each of its failures.
    project=${name#Dukaan.} project=${project%%.Tests.*}
    # A filter that matches no test would succeed too.
    if dotnet test "$ROOT/artifacts/bin/$project.Tests/debug/Dukaan.$project.Tests.dll" --nologo --filter "FullyQualifiedName=$name" 2>&1 |
      tee -a "$STATE/logs/second-try.log" | grep '^Passed!  - Failed:  *0, Passed:  *[1-9]' >/dev/null; then
      passed=$((passed + 1)) failed=$((failed - 1))
      unsteady+=("$name")
    else
      say "$name failed at its second try too: .dukaan/logs/second-try.log"
    fi
  done
}

# Runs the tests of some projects and adds to the sums. A test host that crashed counts as a failure though no test says so.
# test_assemblies WHAT FILTER PROJECT...
test_assemblies() {
  local what=$1 which=$2 project before=$failed assemblies=()
  shift 2
  for project in "$@"; do
    # Nobody has to read the projects again to find what they build.
    assemblies+=("$ROOT/artifacts/bin/$project.Tests/debug/Dukaan.$project.Tests.dll")
  done
  # Not a pipe: the counts must outlive the loop. --logger: a line for each test as it ends.
  follow "$what" < <(
    dotnet test "${assemblies[@]}" --nologo --logger 'console;verbosity=normal' --filter "${filter:+($filter)&}$which" \
      -- RunConfiguration.MaxCpuCount=2 2>&1
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
  [ ${#unsteady[@]} -eq 0 ] || say "passed at the second try alone, to be mended: ${unsteady[*]}"
  if [ "$skipped" -gt 0 ]; then
    echo "$passed passed, $failed failed, $skipped skipped"
  else
    echo "$passed passed, $failed failed"
  fi
  [ "$failed" -eq 0 ]
}
