# Prometheus and Alertmanager beside the site of `./dukaan up --monitor`, with the alerts of deploy/monitoring. They look at the site every
# five seconds, listen on 127.0.0.1 alone, keep what they measured in the data folder, and end with the site.

# start_monitor DATA PORT: sets monitors (their pids), prometheus_url and alertmanager_url.
start_monitor() {
  local folder="$1/monitor" rules="$ROOT/deploy/monitoring" site=127.0.0.1:$2 measured alerts
  mkdir -p "$folder/prometheus" "$folder/alertmanager" || fail "cannot write to $folder"
  # Processes that have a port for operators answer only there.
  [ -z "${DUKAAN_OPS_URLS:-}" ] || site=$(sed -E 's#^[a-z]+://##; s#[;/].*##; s#^(\*|\+|0\.0\.0\.0):#127.0.0.1:#' <<<"$DUKAAN_OPS_URLS")
  measured=$(free_port) && alerts=$(free_port) || exit 1
  prometheus_url=http://127.0.0.1:$measured alertmanager_url=http://127.0.0.1:$alerts

  sed -E "s#127\.0\.0\.1:8081#$site#; s#127\.0\.0\.1:9093#127.0.0.1:$alerts#; s#local1#${DUKAAN_REGION:-local1}#
    s#- rules\.yml#- $rules/rules.yml#; s#_interval: 15s#_interval: 5s#" "$rules/prometheus.yml" >"$folder/prometheus.yml"
  # Nobody is called: the alerts are looked at in Alertmanager's page.
  sed -E '/^ +webhook_configs:/d; /^ +- url:/d' "$rules/alertmanager.yml" >"$folder/alertmanager.yml"

  setpriv --pdeathsig TERM prometheus --config.file="$folder/prometheus.yml" --storage.tsdb.path="$folder/prometheus" \
    --storage.tsdb.retention.time=7d --web.listen-address="127.0.0.1:$measured" >"$folder/prometheus.log" 2>&1 9>&- &
  monitors=$!
  setpriv --pdeathsig TERM prometheus-alertmanager --config.file="$folder/alertmanager.yml" --storage.path="$folder/alertmanager" \
    --web.listen-address="127.0.0.1:$alerts" --cluster.listen-address= >"$folder/alertmanager.log" 2>&1 9>&- &
  monitors="$monitors $!"
}

# stop_monitor: returns when both have written down what they measured.
stop_monitor() {
  local one
  # shellcheck disable=SC2086 # several pids
  kill $monitors 2>/dev/null
  for one in $monitors; do wait "$one" 2>/dev/null; done
}
