#!/usr/bin/env bash
# Fails when a C# file is not formatted as CSharpier does it (https://csharpier.com), or a line of code or text has more than 140 columns.
# Style and naming rules are errors in every build already. With --fix it formats what is C#.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet tool restore >/dev/null
if [ "${1:-}" = --fix ]; then
  dotnet csharpier format src tests bench
else
  dotnet csharpier check src tests bench
fi

# CSharpier leaves texts and comments as they are; they are broken by hand.
long=$(git ls-files -z '*.cs' '*.md' '*.sh' '*.yaml' '*.yml' '*.js' '*.css' dukaan .ci \
  | LC_ALL=C.UTF-8 xargs -0 grep -nHoE '^.{141,}' | cut -d: -f1,2) || true
if [ -n "$long" ]; then
  printf 'dukaan: more than 140 columns, break the line: %s\n' $long >&2
  exit 1
fi
