# ./dukaan shop restore SHOP --to TIME [--with settings,terms] [--site URL] [--data DIR]
#
# Brings the catalog of one shop back to what it was: products, categories, collections, the menu, written pages and the rules of its
# search. Orders, stock, payments and all other shops stay. The earlier moment is restored beside the running site, from DUKAAN_BACKUP.
#
#   SHOP         its id, or the name in its link
#   --to TIME    for example '1 hour ago'
#   --with WHAT  settings: what the shop says of itself, its look and hours. terms: taxes, delivery, discounts. Or both, with a comma
#   --site URL   a process of the running site on this machine (default: that of `./dukaan up`)
#   --data DIR   the data folder of `./dukaan up` (default .dukaan)

# shellcheck source=/dev/null
. "$ROOT/scripts/restore.sh" # and what that is made of
# shellcheck source=/dev/null
. "$ROOT/scripts/copy.sh"

dukaan_shop() {
  local data="$STATE" to='' moment='' shop='' site='' with=''
  [ "${1:-}" = restore ] && [ $# -ge 2 ] || fail "shop takes: restore SHOP --to TIME (./dukaan shop --help)"
  shop=$2
  shift 2
  while [ $# -gt 0 ]; do
    case $1 in
      --to) need_value "$@" && to=$2 && shift ;;
      --with) need_value "$@" && with=$2 && shift ;;
      --site) need_value "$@" && site=$2 && shift ;;
      --data) need_value "$@" && data=$2 && shift ;;
      *) fail "shop restore does not know '$1'; it takes SHOP --to TIME [--with settings,terms] [--site URL] [--data DIR]" ;;
    esac
    shift
  done
  [ -n "$to" ] || fail "shop restore needs --to TIME"
  [[ $with =~ ^((settings|terms)(,(settings|terms))?)?$ ]] || fail "--with $with: settings, terms, or settings,terms"
  moment=$(moment_of "$to") || exit 1
  data=$(readlink -f "$data") || fail "there is no data folder '$data'"
  if [ -z "$site" ]; then site=$(site_of_up "$data") || exit 1; fi
  need postgresql pgbackrest rclone curl
  build_web
  open_repository "$data"
  make_copy "$data" "$moment" || fail "the moment could not be restored"
  restore_catalog "$shop" "$site" "$to" "$with"
}

site_of_up() {
  local pid port
  read -r pid port 2>/dev/null <"$1/up.pid" && is_alive "$pid" && echo "http://127.0.0.1:$port" ||
    fail "the site does not run on $1: start it, or give --site URL"
}

restore_catalog() {
  local catalog="$copy_work/catalog.json" id answer
  (umask 077 && DUKAAN_ISOLATED=on on_copy shop-catalog "$1" >"$catalog") || exit 1
  id=$(grep -oE '"storeId":"[0-9a-z]{26}"' "$catalog" | head -1 | cut -d'"' -f4)
  answer=$(curl -sS --fail-with-body -X POST -H 'Content-Type: application/json' -H "Idempotency-Key: restore-$(date +%s)-$$" \
    --data-binary "@$catalog" "$2/ops/api/shops/$id/catalog${4:+?with=$4}") || fail "the site refused: $answer"
  say "the catalog of $1${4:+, with its $4,} is what it was at $3 ($answer)"
}
