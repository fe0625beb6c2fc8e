#!/usr/bin/env bash
# Fails when a file is not formatted as .editorconfig says. Style and naming rules are errors in every build already;
# this adds white space, which the compiler does not see. With --fix it formats instead.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "${1:-}" = --fix ]; then check=(); else check=(--verify-no-changes); fi
for folder in src tests bench; do
  if [ -d "$folder" ]; then dotnet format whitespace "$folder" --folder "${check[@]}"; fi
done
