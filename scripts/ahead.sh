# Compiles the packages ahead of time that every process of System.Tests executes. A start takes an eighth less processor time. It costs
# 15 s of that, once for each version of the packages: what changes with every commit is not worth it. A build leaves a core idle while one
# project after the other is compiled: it has time for this beside them.

# The longest first.
AHEAD=(
  Npgsql Orleans.Runtime Orleans.Core Orleans.Serialization Orleans.Streaming OpenTelemetry Orleans.Core.Abstractions Yarp.ReverseProxy
)

# Compiles those that changed since the last run, from the packages: nothing has to be built, but restored. Without the compiler, which a
# restore of System.Tests brings, there is nothing to do.
compile_ahead() {
  local compiler=("${NUGET_PACKAGES:-$HOME/.nuget/packages}"/microsoft.netcore.app.crossgen2.*/*/tools/crossgen2)
  local to="$ROOT/artifacts/ahead" framework name path
  [ -x "${compiler[-1]}" ] || return 0
  mkdir -p "$to/from"
  for framework in Microsoft.NETCore.App Microsoft.AspNetCore.App; do
    echo "-r:$(runtime_folder "$framework")/*.dll"
  done >"$to/references.rsp"
  dotnet msbuild "$ROOT/tests/System.Tests" -t:ResolvePackageAssets -getItem:RuntimeCopyLocalItems \
    | sed -nE 's|^ *"FullPath": "(.*\.dll)",?$|-r:\1|p' >>"$to/references.rsp"
  for name in "${AHEAD[@]}"; do
    path=$(sed -nE "s|^-r:(.*/$name\.dll)\$|\1|p" "$to/references.rsp" | head -1)
    [ -n "$path" ] || fail "System.Tests does not use $name any more: it need not be compiled ahead (scripts/ahead.sh)"
    # What did not change since the last run is there.
    cmp -s "$path" "$to/from/$name.dll" || echo "$path"
  done | COMPILER=${compiler[-1]} TO=$to nice -n 10 xargs -P "$(nproc)" -I PATH \
    bash -c 'name=$(basename "$1") && "$COMPILER" "$1" -o "$TO/$name" "@$TO/references.rsp" -O && cp "$1" "$TO/from/"' \
    ahead PATH >"$STATE/logs/ahead.log" 2>&1 ||
    fail "compiling ahead failed; the log: .dukaan/logs/ahead.log"
}

# Replaces the assemblies of System.Tests by native ones. A build brings the others back.
use_ahead() {
  local name
  for name in "${AHEAD[@]}"; do
    [ ! -e "$ROOT/artifacts/ahead/from/$name.dll" ] || cp "$ROOT/artifacts/ahead/$name.dll" "$ROOT/artifacts/bin/System.Tests/debug/"
  done
}

# The folder of a shared framework, of the newest release that this SDK's programs run on.
runtime_folder() {
  dotnet --list-runtimes | sed -nE "s:^$1 (10\.[^ ]*) \[(.*)\]\$:\2/\1:p" | tail -1
}
