#!/usr/bin/env bash
# Makes database.sql.gz and answers.json.gz: builds an earlier release in a folder of its own, lets EarlierShop fill it over its API, and
# keeps its database and what it answers. Needs what the tests need, and pg_dump.
#
# Usage: tests/System.Tests/Upgrades/make.sh [COMMIT]      the release before migration 0019, unless another is given
set -euo pipefail
cd "$(dirname "$0")/../../.."
commit=${1:-03f7201}
release=$(mktemp -d)
trap 'git worktree remove --force "$release"' EXIT
git worktree add --detach "$release" "$commit"
(cd "$release" && dotnet build src/Web/Web.csproj -v q -clp:ErrorsOnly)
program=$(find "$release/artifacts" -path '*/bin/Web/debug/Dukaan.Web.dll')
DUKAAN_EARLIER_PROGRAM=$program dotnet test tests/System.Tests --filter FullyQualifiedName~MakeEarlierRelease
