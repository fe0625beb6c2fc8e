"""Whether a region that was just deployed keeps its objectives. Exit code 0: go on with the next; 1: stop, its line says why.

Prometheus decides: every objective is asked every few seconds for GATE_SECONDS. One that is missed with enough requests behind it ends
the gate at once. If Prometheus is silent, or there were fewer than GATE_SAMPLES requests within GATE_PATIENCE, nobody knows, and that
stops too.
"""

import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

PROMETHEUS = os.environ["GATE_PROMETHEUS"].rstrip("/")
NAMESPACE = os.environ["GATE_NAMESPACE"]
VERSION = os.environ["GATE_VERSION"]
REGION = os.environ["DUKAAN_REGION"]
SITE = os.environ.get("GATE_SITE", "")
SECONDS = int(os.environ.get("GATE_SECONDS", "600"))
PATIENCE = int(os.environ.get("GATE_PATIENCE", "1800"))
SAMPLES = int(os.environ.get("GATE_SAMPLES", "200"))
PAUSE = float(os.environ.get("GATE_PAUSE", "15"))

REQUESTS = "http_server_request_duration_seconds_count"
PAGES = 'http_route=~"/s/.*"'
GETS = PAGES + ',http_request_method="GET"'
CHECKOUTS = 'http_route=~".*/checkout",http_request_method="POST"'
FAILED = 'http_response_status_code=~"5.."'


def of(labels, version=True):
    """A selector of the region's processes, of the new version or of any."""
    mine = [f'namespace="{NAMESPACE}"'] + ([f'version="{VERSION}"'] if version else [])
    return "{" + ",".join(mine + ([labels] if labels else [])) + "}"


def count(labels, seconds):
    return f"sum(increase({REQUESTS}{of(labels)}[{seconds}s]))"


def objectives(seconds):
    """What is counted, how many are enough, what it is, its value, the most that is allowed: as in deploy/monitoring/rules.yml, for the
    new version of this region alone."""
    pages, checkouts = count(PAGES, seconds), count(CHECKOUTS, seconds)
    slow = f"http_server_request_duration_seconds_bucket{of(GETS)}[{seconds}s]"
    return [
        (pages, SAMPLES, "of pages fail", f"{count(PAGES + ',' + FAILED, seconds)} / {pages}", 0.01),
        (checkouts, 20, "of checkouts fail", f"{count(CHECKOUTS + ',' + FAILED, seconds)} / {checkouts}", 14.4 * 0.001),
        (pages, SAMPLES, "s is what one page in twenty takes", f"histogram_quantile(0.95, sum by (le) (rate({slow})))", 0.1),
        (None, 0, "s is how long events wait", f"max(dukaan_outbox_age_seconds{of('', version=False)})", 30),
        (None, 0, "alerts fire that wake somebody", f'count(ALERTS{{alertstate="firing",severity="page",region="{REGION}"}})', 0),
    ]


def ask(query):
    """The value of a query; None where Prometheus has none, or does not answer."""
    try:
        url = f"{PROMETHEUS}/api/v1/query?query={urllib.parse.quote(query)}"
        with urllib.request.urlopen(url, timeout=10) as answer:
            found = json.load(answer)["data"]["result"]
    except (OSError, ValueError, KeyError) as fault:
        print(f"Prometheus does not answer: {fault}", flush=True)
        return None
    value = float(found[0]["value"][1]) if found else float("nan")
    return None if value != value else value


def stands_by():
    """Whether this is a place where the home only stands by: its processes say so themselves."""
    if not SITE:
        return False
    try:
        urllib.request.urlopen(f"{SITE}/readyz", timeout=5).close()
    except urllib.error.HTTPError as refused:
        return refused.headers.get("X-Dukaan-Standby") is not None
    except OSError:
        pass
    return False


def missed(window):
    """The first objective that is missed, in words; None: all are kept, as far as is known."""
    for counted, enough, name, query, most in objectives(window):
        if counted is None or (ask(counted) or 0) >= enough:
            value = ask(query)
            if value is not None and value > most:
                return f"{value:.4g} {name}, and {most:.4g} is allowed"
    return None


def main():
    if stands_by():
        print(f"{NAMESPACE}: stands by, and serves nobody", flush=True)
        return 0
    began = time.monotonic()
    while True:
        passed = time.monotonic() - began
        window = max(int(min(passed, SECONDS)), 5)
        requests = ask(count(PAGES, window)) or 0
        if reason := missed(window):
            print(f"{NAMESPACE}: {reason} ({requests:.0f} pages in {window} s)", flush=True)
            return 1
        if requests >= SAMPLES and passed >= SECONDS:
            print(f"{NAMESPACE}: keeps its objectives ({requests:.0f} pages in {window} s)", flush=True)
            return 0
        if requests < SAMPLES and passed >= max(PATIENCE, SECONDS):
            print(f"{NAMESPACE}: {requests:.0f} pages of {VERSION} in {window} s are too few to know, {SAMPLES} are needed", flush=True)
            return 1
        time.sleep(PAUSE)


sys.exit(main())
