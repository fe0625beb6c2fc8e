# Prints HTML from standard input as PDF to standard output, within limits, and fetches nothing: what is printed carries all it needs.
# Arguments: bytes of memory, seconds of processor time.
import os
import resource
import sys


def name_glyphs(weasyprint):
    """What is written from right to left can be copied out of the PDF, searched and read aloud.

    A PDF says which letters each of its glyphs stands for. WeasyPrint 57 to 59 works that out as if all glyphs stood in the order of their
    letters, so the first glyph of such a line gets all of them. Names that are there already it leaves alone: these are set first.
    """
    draw = getattr(weasyprint, "draw", None)
    whole = getattr(draw, "draw_first_line", None)
    if whole is None:
        return  # a later version, which does it
    from weasyprint.text.ffi import ffi, pango

    def is_from_right(text):
        return any("\u0590" <= letter <= "\u08ff" or "\ufb1d" <= letter <= "\ufefc" for letter in text)

    def draw_first_line(stream, textbox, *args, **kwargs):
        layout = textbox.pango_layout
        if is_from_right(layout.text):
            pango.pango_layout_set_single_paragraph_mode(layout.layout, True)
            run, text = layout.get_first_line()[0].runs[0], layout.text.encode()
            while run != ffi.NULL:
                name_run(stream, run.data, text)
                run = run.next
        return whole(stream, textbox, *args, **kwargs)

    def name_run(stream, run, text):
        glyphs, start, end = run.glyphs, run.item.offset, run.item.offset + run.item.length
        font = stream.add_font(run.item.analysis.font)
        places = [start + glyphs.log_clusters[i] for i in range(glyphs.num_glyphs)]
        borders = sorted(set(places)) + [end]
        behind = dict(zip(borders, borders[1:]))
        seen = set()
        for i, place in enumerate(places):
            # Of several glyphs that stand for the same letters together, the first one names them.
            font.cmap.setdefault(glyphs.glyphs[i].glyph, "" if place in seen else text[place : behind[place]].decode())
            seen.add(place)

    draw.draw_first_line = draw_first_line


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

    name_glyphs(weasyprint)
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
