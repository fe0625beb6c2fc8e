# ./dukaan home show
# ./dukaan home move HOME REGION
# ./dukaan home lost [MINUTES]
#
# Says where a home is, or moves it to another region while it sells: its processes finish what they have accepted, the database switches
# over, and the region's processes open the home. DUKAAN_POSTGRES names all members of its database.
#
# The switch is Patroni's, where the cluster has the home's name and each member its region's: over its REST API where DUKAAN_PATRONI names
# it, else with patronictl and PATRONICTL_CONFIG_FILE. For another engine, DUKAAN_SWITCHOVER is a command that gets HOME and REGION as
# arguments.
#
# After a loss with DUKAAN_COMMIT=near, `lost` names the orders and catalogs whose events of the last 15 minutes (or so many) were published
# and that the new primary does not have. It reads DUKAAN_KAFKA, and needs the settings of the home's processes.

# shellcheck source=/dev/null
. "$ROOT/scripts/up.sh" # build_web

dukaan_home() {
  case "${1:-} $#" in
    'show 1' | 'move 3' | 'lost 1' | 'lost 2') ;;
    *) fail "home takes: show, move HOME REGION, or lost [MINUTES] (./dukaan home --help)" ;;
  esac
  [ -n "${DUKAAN_POSTGRES:-}" ] || fail "set DUKAAN_POSTGRES to all members of the home's database, as its processes have it"
  need_sdk
  build_web
  case $1 in
    show | lost) dotnet "$web_dll" home "$@" ;;
    move) move_home "$2" "$3" ;;
  esac
}

move_home() {
  local home=$1 region=$2 began
  dotnet "$web_dll" home show
  if [ -n "${DUKAAN_PATRONI:-}" ]; then
    say "$home moves to $region …"
    dotnet "$web_dll" home move "$region" || fail "$home stays where it is"
    dotnet "$web_dll" home show
    return
  fi
  say "the processes of $home finish what they have accepted …"
  dotnet "$web_dll" home leave "$region" || { stay; fail "$home stays where it is"; }
  began=$(date +%s%N)
  say "the database switches over to $region …"
  switch_over "$home" "$region" || { stay; fail "the database did not switch over; $home stays where it is"; }
  dotnet "$web_dll" home await "$region" || { stay; fail "look at the log of $home's processes in $region"; }
  say "$home is open in $region; nothing could be saved for $((($(date +%s%N) - began) / 1000000)) ms"
  dotnet "$web_dll" home show
}

stay() { dotnet "$web_dll" home stay; }

switch_over() {
  if [ -n "${DUKAAN_SWITCHOVER:-}" ]; then
    $DUKAAN_SWITCHOVER "$1" "$2"
  else
    command -v patronictl >/dev/null || fail "patronictl is not here: install Debian's patroni, or set DUKAAN_SWITCHOVER"
    patronictl switchover "$1" --candidate "$2" --force
  fi
}
