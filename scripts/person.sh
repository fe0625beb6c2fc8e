# ./dukaan person export PHONE --to FILE [--site URL] [--data DIR]
# ./dukaan person erase PHONE [--site URL] [--data DIR]
#
# Personal data on request, of a shopper or a seller, in all shards and regions. `export` writes everything that is stored of them.
# `erase` takes them out of it: orders, customers, reviews, messages, webhooks, teams, the account. Invoices keep what tax law wants on
# them. What cannot be erased yet, since an order is open, is erased by itself once that is done. Both are noted in the operators' log,
# with a hash of the phone.
#
#   PHONE        with its country code, such as '+91 98450 12345'; - reads it from standard input, where no list of processes shows it
#   --to FILE    where the export goes
#   --site URL   a process of the running site on this machine (default: that of `./dukaan up`)
#   --data DIR   the data folder of `./dukaan up` (default .dukaan)

dukaan_person() {
  local data="$STATE" to='' site='' act=${1:-} phone=${2:-} answer
  case "$act" in
    export | erase) [ $# -ge 2 ] || fail "person $act needs a phone" ;;
    *) fail "person takes: export PHONE --to FILE, or erase PHONE (./dukaan person --help)" ;;
  esac
  shift 2
  while [ $# -gt 0 ]; do
    case $1 in
      --to) need_value "$@" && to=$2 && shift ;;
      --site) need_value "$@" && site=$2 && shift ;;
      --data) need_value "$@" && data=$2 && shift ;;
      *) fail "person does not know '$1' (./dukaan person --help)" ;;
    esac
    shift
  done
  [ "$act" = erase ] || [ -n "$to" ] || fail "person export needs --to FILE"
  [ "$phone" != - ] || IFS= read -r phone
  need curl
  if [ -z "$site" ]; then site=$(person_site "$data") || exit 1; fi
  phone=$(printf '%s' "$phone" | tr -d '"\\\n')
  answer=$(printf '"%s"' "$phone" |
    curl -sS --fail-with-body -X POST -H 'Content-Type: application/json' --data-binary @- "$site/ops/api/people/$act") ||
    fail "the site refused: $answer"
  if [ "$act" = export ]; then
    (umask 077 && printf '%s\n' "$answer" >"$to") || fail "cannot write $to"
    say "everything of this person is in $to"
  else
    say "$answer"
    case $answer in
      *'"away":""'* | *'"away":null'*) ;;
      *'"away":'*) say "a region did not answer: it is asked again every ten minutes until it did its part" ;;
    esac
  fi
}

person_site() {
  local pid port
  read -r pid port 2>/dev/null <"$1/up.pid" && is_alive "$pid" && echo "http://127.0.0.1:$port" ||
    fail "the site does not run on $1: start it, or give --site URL"
}
