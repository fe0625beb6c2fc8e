using System.Text.Json;
using Microsoft.Playwright;

namespace Dukaan.System.Tests.Browser;

/// <summary>
/// Many pages in one tab, each in a frame of a screen's width, several at a time. The frames share a process and its parsed style
/// sheets and scripts, and are laid out but never painted, so that a page costs a tenth of what it costs to go there. Their scripts run;
/// their address is that of no page, so what a script does with its own address is for a test that goes there.
/// </summary>
internal sealed class PageFrames
{
    // While one is fetched, another is laid out.
    private const int AtATime = 3;

    private const string Look = """
        async ({ pages, screens, atATime, tooWide, rules }) => {
          const look = async ({ path, axe }) => {
            const html = await (await fetch(path, { headers: { Accept: 'text/html' } })).text();
            const frame = document.createElement('iframe');
            frame.style = `position:fixed;inset:0 auto auto 0;border:0;width:${screens[0].width}px;height:844px;visibility:hidden`;
            frame.srcdoc = html;
            await new Promise(done => { frame.onload = done; document.body.append(frame); });
            try {
              const { contentWindow: inside, contentDocument: { documentElement: root } } = frame;
              const [said, violations] = [`${root.lang} ${root.dir}`, []];
              if (axe) {
                const script = frame.contentDocument.createElement('script');
                script.textContent = window.axeScript;
                root.append(script);
                script.remove();
                violations.push(...await inside.eval(`(${rules})`)(null));
              }
              const wide = screens.map(screen => {
                frame.style.width = `${screen.width}px`;
                root.dir = screen.side || root.dir;
                return inside.eval(`(${tooWide})`)();
              });
              return { path, html, said, tooWide: wide.filter(Boolean).join('; '), violations };
            } finally {
              frame.remove();
            }
          };
          const seen = [];
          let next = 0;
          const walk = async () => {
            while (next < pages.length) {
              const at = next++;
              seen[at] = await look(pages[at]);
            }
          };
          await Promise.all(Array.from({ length: atATime }, walk));
          return JSON.stringify(seen);
        }
        """;

    private readonly IPage _page;

    private PageFrames(IPage page) => _page = page;

    /// <summary>Leaves the tab on an empty page of the site, for frames.</summary>
    public static async Task<PageFrames> In(IPage page)
    {
        await page.RouteAsync("**/frames", route =>
            route.FulfillAsync(
                new()
                {
                    ContentType = "text/html",
                    Body =
                        "<!doctype html><html lang=\"en\"><title>Frames</title>"
                        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><body>",
                }
            )
        );
        await page.GotoAsync("/frames");
        await page.EvaluateAsync("script => { window.axeScript = script; }", Axe.Script);
        return new PageFrames(page);
    }

    /// <summary>What is on these pages, in their order.</summary>
    /// <param name="paths">Of the site.</param>
    /// <param name="screens">On which screens; axe looks at the first.</param>
    /// <param name="axe">Which of them axe looks at, with all its rules; null: none.</param>
    public async Task<IReadOnlyList<SeenPage>> See(IEnumerable<string> paths, IReadOnlyList<Screen> screens, Func<string, bool>? axe = null)
    {
        var seen = await _page.EvaluateAsync<string>(
            Look,
            new
            {
                pages = paths.Select(path => new { path, axe = axe?.Invoke(path) ?? false }).ToArray(),
                screens = screens.Select(each => new { width = each.Width, side = each.Side }).ToArray(),
                atATime = AtATime,
                tooWide = EveryPageTests.TooWide,
                rules = Axe.Run,
            }
        );
        return JsonSerializer.Deserialize<SeenPage[]>(seen, JsonSerializerOptions.Web)!;
    }
}
