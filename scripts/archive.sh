# The archive of PostgreSQL's log (WAL) in the repository: whether it is whole, and which segment is missing.
#
# A segment is named by its timeline, and its number in two parts, eight hexadecimal digits each. A restored server begins a new timeline
# at the moment it was restored to, and goes on counting.

# The segments that a server's archive has, each with the Unix time at which it came: NAME TIME, in the order of their names.
archived_segments() {
  pgbackrest_of "$1" repo-ls --recurse --output=json "archive/$1" |
    grep -oE '[0-9A-F]{24}-[^"]*":\{[^}]*\}' |
    sed -nE 's/^([0-9A-F]{24})-.*"time":([0-9]+).*/\1 \2/p' | sort -u
}

# The backups of a server, oldest first: the segment each begins with, and the Unix time at which it ended.
backups_of() {
  pgbackrest_of "$1" info --output=json |
    grep -oE '"archive":\{"start":"[0-9A-F]{24}"|"timestamp":\{"start":[0-9]+,"stop":[0-9]+' |
    sed -nE 's/.*"start":"([0-9A-F]+)"/\1/p; s/.*"stop":([0-9]+)/\1/p' | paste -d' ' - -
}

# need_whole_archive SERVER MOMENT: fails, with its name, if a segment is missing that is needed to reach the moment.
need_whole_archive() {
  local limit='' first='' missing
  if [ -n "$2" ]; then limit=$(date -d "$2" +%s); fi
  while read -r start ended; do
    if [ -z "$limit" ] || [ "$ended" -le "$limit" ]; then first=$start; fi
  done < <(backups_of "$1")
  [ -n "$first" ] || fail "there is no backup of $1 ${2:+that ended before $2 }in $repository"
  missing=$(archived_segments "$1" | first_gap "$first" "$limit")
  [ -z "$missing" ] || fail "the archive of $1 lacks the WAL segment ${missing% *}: what was committed after" \
    "$(date -d "@${missing#* }" '+%F %T %Z') cannot be restored. Bring it back, or give an earlier --to"
}

# first_gap FIRST LIMIT: the first missing segment from FIRST on, and the time at which the one before it came. Reads NAME TIME. A gap
# after which the limit lies is none, since recovery ends before it.
first_gap() {
  awk -v first="$1" -v limit="$2" '
    function hex(text,   i, value) {
      for (i = 1; i <= length(text); i++) { value = value * 16 + index("0123456789ABCDEF", substr(text, i, 1)) - 1 }
      return value
    }
    # 256 segments of 16 MB in each log file, as initdb makes them.
    function number(name) { return hex(substr(name, 9, 8)) * 256 + hex(substr(name, 17, 8)) }
    {
      line = substr($1, 1, 8); n = number($1)
      if (line > newest) { newest = line; begins = n }
      if (line == newest && n < begins) { begins = n }
      if (n > last || line == newest) { if (line != lastline || n > last) { last = n; lastline = line } }
      has[line, n] = $2; of[n] = line
    }
    END {
      for (n = number(first); n <= last; n++) {
        line = n >= begins ? newest : (n in of ? of[n] : substr(first, 1, 8))
        if (!((line, n) in has)) {
          if (limit != "" && n > number(first) && limit <= came) { exit }
          printf "%s%08X%08X %d\n", line, int(n / 256), n % 256, came
          exit
        }
        came = has[line, n]
      }
    }'
}

# why_recovery_ended SERVER LOG: what PostgreSQL wrote, in words.
why_recovery_ended() {
  case $2 in
    *'recovery ended before configured recovery target was reached'*)
      echo "the archive of $1 ends at $(sed -nE 's/.*last completed transaction was at log time (.*)$/\1/p' <<<"$2" | tail -1)," \
        "before the moment that was asked for; give --to that time, or none"
      ;;
    *) grep -E 'FATAL|PANIC' <<<"$2" | tail -1 || echo "PostgreSQL ended while it read the archive" ;;
  esac
}
