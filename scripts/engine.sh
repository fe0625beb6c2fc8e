# Which engine runs the grains on this machine: found out once, remembered in .dukaan/source.props. See Engine.props.

SOURCE_FILE="$STATE/source.props"

orleans_version() { sed -n 's/.*"Microsoft.Orleans.Server" Version="\([^"]*\)".*/\1/p' "$ROOT/Directory.Packages.props"; }

# full | restricted, or nothing when it has not been found out for the Orleans version of today.
remembered_source() {
  grep -qs "<!-- Orleans $(orleans_version) -->" "$SOURCE_FILE" &&
    sed -n 's/.*<PackageSource>\(full\|restricted\)<.*/\1/p' "$SOURCE_FILE"
}

# Tries to restore the one package that a partial package source lacks. Says full, restricted, or unknown when the source
# could not be asked: a broken network must never be remembered as a missing package.
probe_source() {
  local probe="$STATE/probe" log
  # Under .dukaan/, so that the NuGet settings of this folder's parents hold; the empty files keep ours out.
  rm -rf "$probe" && mkdir -p "$probe"
  for name in Directory.Build.props Directory.Build.targets Directory.Packages.props; do
    echo '<Project />' >"$probe/$name"
  done
  cat >"$probe/probe.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.Orleans.Runtime" Version="$(orleans_version)" /></ItemGroup>
</Project>
XML
  # In English, and by the code of the error: NU1101 and NU1102 are "no such package", NU1301 is "could not ask".
  if log=$(cd "$probe" && timeout 180 dotnet restore probe.csproj -v q --disable-build-servers 2>&1); then
    echo full
  elif grep -q NU1301 <<<"$log"; then
    echo unknown
  elif grep -qE 'NU110[12]' <<<"$log"; then
    echo restricted
  else
    echo unknown
  fi
  rm -rf "$probe"
}

# Exports Engine, and says in one line which one runs and why.
choose_engine() {
  local source why
  if [ -n "${Engine:-}" ]; then
    case $Engine in orleans | inprocess) ;; *) fail "Engine=$Engine: there are two engines, orleans and inprocess" ;; esac
    why="as Engine=$Engine asks"
  else
    source=$(remembered_source)
    if [ -z "$source" ]; then
      say "looking for the Orleans packages, once …"
      source=$(probe_source)
      [ "$source" = unknown ] || remember_source "$source"
    fi
    case $source in
      full) Engine=orleans why="its packages restore here" ;;
      restricted) Engine=inprocess why="the package source here lacks Microsoft.Orleans.Runtime; Engine=orleans forces" ;;
      unknown) Engine=inprocess why="the package source did not answer; it will be asked again next time" ;;
    esac
  fi
  export Engine
  engine_why=$why
  [ "${1:-}" = quietly ] || say "engine: $Engine ($why)"
}

remember_source() {
  mkdir -p "$STATE"
  printf '<Project><!-- Orleans %s -->\n  <PropertyGroup><PackageSource>%s</PackageSource></PropertyGroup>\n</Project>\n' \
    "$(orleans_version)" "$1" >"$SOURCE_FILE.new" && mv "$SOURCE_FILE.new" "$SOURCE_FILE"
}
