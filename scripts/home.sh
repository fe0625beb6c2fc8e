# ./dukaan home show
# ./dukaan home move HOME REGION
#
# Says where a home is, or moves it to another region while it sells: its processes finish what they have accepted, the database switches
# over, and the region's processes open the home. DUKAAN_POSTGRES names all members of its database.
#
# The switch is Patroni's, where the cluster has the home's name and each member its region's (patronictl, with PATRONICTL_CONFIG_FILE).
# For another engine, DUKAAN_SWITCHOVER is a command that gets HOME and REGION as arguments.

# shellcheck source=/dev/null
. "$ROOT/scripts/up.sh" # build_web

dukaan_home() {
  case "${1:-} $#" in
    'show 1' | 'move 3') ;;
    *) fail "home takes: show, or move HOME REGION (./dukaan home --help)" ;;
  esac
  [ -n "${DUKAAN_POSTGRES:-}" ] || fail "set DUKAAN_POSTGRES to all members of the home's database, as its processes have it"
  need_sdk
  build_web
  if [ "$1" = show ]; then
    dotnet "$web_dll" home show
  else
    move_home "$2" "$3"
  fi
}

move_home() {
  local home=$1 region=$2 began
  dotnet "$web_dll" home show
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
