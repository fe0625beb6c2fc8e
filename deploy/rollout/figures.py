"""What two versions did for their visitors, from Prometheus, and how their share is set: by routers or by a cluster."""

import http.client
import json
import math
import subprocess
import urllib.error
import urllib.parse
import urllib.request

from dataclasses import dataclass


# A router's mean forgets an answer after so many others (TIME_STATS_SAMPLES), and is believed when so much of it is no beginner's zero.
MEMORY = 512
ENOUGH = 0.2


class NoAnswer(Exception):
    """Prometheus could not be asked, or knows nothing of the new version."""


@dataclass
class Figures:
    requests: float
    failed: float
    # To the first byte; None: nothing was measured.
    seconds: float | None


class Prometheus:
    def __init__(self, address):
        self.address = address.rstrip("/")

    def ask(self, query):
        """The value of a query; None where there is no such series."""
        try:
            url = f"{self.address}/api/v1/query?query={urllib.parse.quote(query)}"
            with urllib.request.urlopen(url, timeout=10) as answer:
                found = json.load(answer)["data"]["result"]
        except (OSError, ValueError, KeyError, http.client.HTTPException) as fault:
            raise NoAnswer(str(fault)) from fault
        value = float(found[0]["value"][1]) if found else math.nan
        return None if math.isnan(value) else value


def quantile(prometheus, pages, seconds):
    buckets = f"http_server_request_duration_seconds_bucket{{{pages}}}[{seconds}s]"
    return prometheus.ask(f"histogram_quantile(0.95, sum by (le) (rate({buckets})))")


class Routers:
    """Routers of deploy/haproxy: what shoppers got from a region, and from REGION.next, whoever was to blame."""

    def __init__(self, prometheus, region, router):
        self.prometheus, self.region, self.router = prometheus, region, router

    def share(self, percent):
        subprocess.run([str(self.router), "share", self.region, str(percent)], check=True)

    def figures(self, seconds):
        """The new version's, and the old one's."""
        new, old = self._of(f"{self.region}.next", seconds, new=True), self._of(self.region, seconds)
        times = [self._by_processes(chosen, seconds) for chosen in ('release="next"', 'release!="next"')]
        if None in times:
            times = [self._by_routers(f"{self.region}.next"), self._by_routers(self.region)]
        new.seconds, old.seconds = times
        return new, old

    def _of(self, backend, seconds, new=False):
        def count(metric, labels=""):
            return self.prometheus.ask(f'sum(increase({metric}{{proxy="{backend}"{labels}}}[{seconds}s]))')

        requests = count("haproxy_backend_http_responses_total")
        if requests is None and new:
            raise NoAnswer(f"it has no requests of {backend}; does it collect the routers' --metrics?")
        # An answer that never came may have been repeated at another server: its shopper did not notice, and it counts all the same.
        failed = count("haproxy_backend_http_responses_total", ',code="5xx"') or 0
        failed += count("haproxy_backend_connection_errors_total") or 0
        failed += count("haproxy_backend_response_errors_total") or 0
        return Figures(max(requests or 0, failed), failed, None)

    def _by_processes(self, chosen, seconds):
        """What one page in twenty takes, where Prometheus has the processes of the new version under the label release="next"."""
        pages = f'region="{self.region}",{chosen},http_route=~"/s/.*",http_request_method="GET"'
        return quantile(self.prometheus, pages, seconds)

    def _by_routers(self, backend):
        """
        The mean over about a thousand answers. A router rounds it up to a millisecond, and begins with zeros: below some hundred answers
        it says nothing.
        """
        mean = self.prometheus.ask(f'max(haproxy_backend_response_time_average_seconds{{proxy="{backend}"}})')
        answers = self.prometheus.ask(f'max(sum by (instance) (haproxy_backend_http_responses_total{{proxy="{backend}"}}))')
        known = 1 - (1 - 1 / MEMORY) ** (answers or 0)
        return None if mean is None or known < ENOUGH else mean / known


class Pods:
    """A cluster: the pods of dukaan-web and of dukaan-web-next in a namespace, by what they measured themselves."""

    def __init__(self, prometheus, namespace, by):
        self.prometheus, self.namespace, self.by = prometheus, namespace, by

    def share(self, percent):
        kubectl = ["kubectl", "-n", self.namespace]
        if self.by == "ingress":
            key = "nginx.ingress.kubernetes.io/canary-weight"
            subprocess.run([*kubectl, "annotate", "ingress", "dukaan-next", "--overwrite", f"{key}={percent}"], check=True)
            return
        # The last rule is that of everybody for whom no other decides: first the old version, then the new one.
        patch = [
            {"op": "replace", "path": "/spec/rules/1/backendRefs/0/weight", "value": 100 - percent},
            {"op": "replace", "path": "/spec/rules/1/backendRefs/1/weight", "value": percent},
        ]
        subprocess.run([*kubectl, "patch", "httproute", "dukaan", "--type=json", "-p", json.dumps(patch)], check=True)

    def figures(self, seconds):
        return self._of("web-next", seconds, new=True), self._of("web", seconds)

    def _of(self, component, seconds, new=False):
        pages = f'namespace="{self.namespace}",component="{component}",http_route=~"/s/.*|.*/checkout"'
        counted = "http_server_request_duration_seconds"
        requests = self.prometheus.ask(f"sum(increase({counted}_count{{{pages}}}[{seconds}s]))")
        if requests is None and new:
            raise NoAnswer(f"it has no requests of {component} in {self.namespace}")
        failed = self.prometheus.ask(f'sum(increase({counted}_count{{{pages},http_response_status_code=~"5.."}}[{seconds}s]))')
        slow = quantile(self.prometheus, pages + ',http_request_method="GET"', seconds)
        return Figures(requests or 0, failed or 0, slow)
