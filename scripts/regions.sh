# `regions [--seconds N] …`: three regions on this machine with a map to look at; see bench/Regions.

dukaan_regions() {
  # shellcheck source=/dev/null
  . "$ROOT/scripts/bench.sh"
  need_sdk
  need postgresql libvips haproxy socat
  choose_engine
  need_kafka
  bench_on "$Engine" regions "$@"
}
