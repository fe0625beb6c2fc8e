# Compiles the packages ahead of time that every process of System.Tests executes. A start takes an eighth less processor time. It costs
# 15 s of that, once for each version of the packages: what changes with every commit is not worth it.

# The longest first.
AHEAD=(
  Npgsql Orleans.Runtime Orleans.Core Orleans.Serialization Orleans.Streaming OpenTelemetry Orleans.Core.Abstractions Yarp.ReverseProxy
)

# Replaces their assemblies by native ones. A build brings the others back. Without the compiler, which a restore of System.Tests brings,
# everything stays as it is, and runs slower.
compile_ahead() {
  local compiler=("${NUGET_PACKAGES:-$HOME/.nuget/packages}"/microsoft.netcore.app.crossgen2.*/*/tools/crossgen2)
  local at="$ROOT/artifacts/bin/System.Tests/debug" to="$ROOT/artifacts/ahead" name framework references=()
  [ -x "${compiler[-1]}" ] || return 0
  for framework in Microsoft.NETCore.App Microsoft.AspNetCore.App; do
    references+=(-r "$(runtime_folder "$framework")/*.dll")
  done
  mkdir -p "$to/from"
  for name in "${AHEAD[@]}"; do
    # What did not change since the last run is there.
    cmp -s "$at/$name.dll" "$to/$name.dll" || cmp -s "$at/$name.dll" "$to/from/$name.dll" || echo "$name"
  done | COMPILER=${compiler[-1]} AT=$at TO=$to xargs -P "$(nproc)" -I NAME \
    bash -c '"$COMPILER" "$AT/$1.dll" -o "$TO/$1.dll" -r "$AT/*.dll" "${@:2}" -O && cp "$AT/$1.dll" "$TO/from/"' \
    ahead NAME "${references[@]}" >"$STATE/logs/ahead.log" 2>&1 ||
    fail "compiling ahead failed; the log: .dukaan/logs/ahead.log"
  for name in "${AHEAD[@]}"; do
    cp "$to/$name.dll" "$at/"
  done
}

# The folder of a shared framework, of the newest release that this SDK's programs run on.
runtime_folder() {
  dotnet --list-runtimes | sed -nE "s:^$1 (10\.[^ ]*) \[(.*)\]\$:\2/\1:p" | tail -1
}
