#!/usr/bin/env bash
# Fails when a C# file is not formatted as CSharpier does it (https://csharpier.com, 140 columns). Style and naming rules are errors in
# every build already. With --fix it formats instead.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet tool restore >/dev/null
if [ "${1:-}" = --fix ]; then
  dotnet csharpier format src tests bench
else
  dotnet csharpier check src tests bench
fi
