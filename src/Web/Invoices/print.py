# Prints HTML from standard input as PDF to standard output, within limits, and fetches nothing: what is printed carries all it needs.
# Arguments: bytes of memory, seconds of processor time.
import os
import resource
import sys


def main():
    memory, seconds = int(sys.argv[1]), int(sys.argv[2])
    os.nice(10)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    # The first limit sends SIGXCPU, which says why it ended; SIGKILL could be the kernel's for want of memory.
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    try:
        with open("/proc/self/oom_score_adj", "w") as score:
            score.write("1000")
    except OSError:
        pass  # a container may forbid it; the limits above hold all the same

    import weasyprint

    refused = []

    def fetch(url, *args, **kwargs):
        # The address itself may say something about a person: only what kind it is goes to the log.
        refused.append(url.partition(":")[0][:20])
        raise ValueError("nothing is fetched")

    def audit(event, args):
        # Whatever a page makes a library try, there is no network and no other program here.
        if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn"):
            raise PermissionError(event)

    sys.addaudithook(audit)
    html = sys.stdin.buffer.read()
    document = weasyprint.HTML(string=html.decode("utf-8"), base_url="about:blank", url_fetcher=fetch)
    sys.stdout.buffer.write(document.write_pdf())
    sys.stdout.buffer.flush()
    if refused:
        print("refused to fetch: " + ", ".join(sorted(set(refused))), file=sys.stderr, flush=True)
    # Without tidying up: Pango's thread that looks at the fonts may still run, and would crash in a library that is gone.
    os._exit(0)


main()
