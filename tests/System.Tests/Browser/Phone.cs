using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dukaan.System.Tests.Browser;

/// <summary>
/// A phone-sized page in headless Chromium: Debian's, or the one named in <c>DUKAAN_CHROMIUM</c>. A script error, a refused script or
/// style (CSP), or a server error on any page fails the test that met it.
/// </summary>
internal sealed class Phone : IAsyncDisposable
{
    private static readonly string[] Quiet =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    // One browser for all phones: each is a context of its own in it, as if it were another person's. It ends with this process.
    private static readonly Lazy<Task<IBrowser>> Shared = new(Launch);

    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private readonly string _screenshots;
    private int _shot;

    private Phone(IBrowserContext context, IPage page, string screenshots)
    {
        (_context, Page, _screenshots) = (context, page, screenshots);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal))
            {
                _complaints.Add($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _complaints.Add($"{page.Url}: {error}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 500)
            {
                _complaints.Add($"{response.Url} answered {response.Status}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Where screenshots are kept: <c>TestResults/screenshots</c> at the root of the repository.</summary>
    public static string Screenshots { get; } = Path.Combine(TestKit.RepositoryRoot.Path, "TestResults", "screenshots");

    /// <param name="name">Whose phone; the first part of its screenshots' names.</param>
    /// <param name="javaScript">False: a phone that runs no scripts.</param>
    /// <param name="locale">Of the phone: its browser asks for pages in this language.</param>
    /// <param name="keepsPages">False: no service worker, which keeps what was seen.</param>
    /// <param name="scale">Dots of a CSS pixel: 1 where nobody looks at screenshots, since to paint four times as many is slow.</param>
    public static async Task<Phone> Open(
        string name,
        Uri url,
        bool javaScript = true,
        string locale = "en-IN",
        bool keepsPages = true,
        float scale = 2
    )
    {
        Directory.CreateDirectory(Screenshots);
        var browser = await Shared.Value;
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = url.ToString(),
                ViewportSize = new() { Width = 390, Height = 844 },
                DeviceScaleFactor = scale,
                IsMobile = true,
                HasTouch = true,
                JavaScriptEnabled = javaScript,
                Locale = locale,
                ServiceWorkers = keepsPages ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
            }
        );
        context.SetDefaultTimeout(60_000);
        return new Phone(context, await context.NewPageAsync(), Path.Combine(Screenshots, name));
    }

    public async Task<IResponse?> Go(string path) => await Page.GotoAsync(path);

    /// <summary>Signs in as the seller with this number, by the code that the development outbox shows.</summary>
    public async Task SignIn(Uri url, string phone)
    {
        await Go("/dashboard/signin");
        await Page.GetByLabel("Your phone number").FillAsync(phone);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Send me a code" }).ClickAsync();
        await Page.GetByLabel("Code from the message").WaitForAsync();
        await Page.GetByLabel("Code from the message").FillAsync(await Code(url, phone));
        await Page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await Page.WaitForURLAsync(new Regex("/dashboard/[0-9a-z]{26}|/dashboard/new|/dashboard/shops"));
    }

    /// <summary>Chooses a language as a person does before they sign in.</summary>
    public Task Speak(Uri url, string language) =>
        _context.AddCookiesAsync([
            new()
            {
                Name = "dukaan-language",
                Value = language,
                Url = url.ToString(),
            },
        ]);

    /// <summary>A code is on its way to this number of India (E.164), and its page is open.</summary>
    public async Task AskForCode(string phone)
    {
        await Go("/dashboard/signin");
        await Page.Locator("[name=phone]").FillAsync(phone);
        await Page.Locator("main form .btn.big").ClickAsync();
        await Page.Locator("[name=code]").WaitForAsync();
    }

    /// <summary>The last code that was sent to this number (E.164), from the development outbox.</summary>
    public static async Task<string> Code(Uri url, string phone)
    {
        using var http = new HttpClient { BaseAddress = url };
        var messages = await http.GetFromJsonAsync<JsonElement>("/dev/messages.json");
        return messages
            .EnumerateArray()
            .First(message => message.GetProperty("to").GetString() == phone && message.TryGetProperty("code", out _))
            .GetProperty("code")
            .GetString()!;
    }

    /// <summary>
    /// Keeps what the person sees once the page is loaded. Chromium refuses a picture at the moment in which one page replaces
    /// another, as after a double click: it is asked again on the page that came.
    /// </summary>
    public async Task Shot(string what)
    {
        // To pack the picture as PNG takes longer than to draw it.
        var path = $"{_screenshots}-{++_shot:00}-{what}.jpg";
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await Page.WaitForLoadStateAsync(LoadState.Load);
                await Page.ScreenshotAsync(
                    new()
                    {
                        Path = path,
                        Type = ScreenshotType.Jpeg,
                        Quality = 80,
                    }
                );
                return;
            }
            catch (PlaywrightException e) when (attempt < 5 && e.Message.Contains("capture screenshot", StringComparison.Ordinal)) { }
        }
    }

    /// <summary>Keeps the whole page as it is now, however wide the screen is.</summary>
    /// <param name="name">Of the file.</param>
    public Task WholePage(string name) =>
        Page.ScreenshotAsync(
            new()
            {
                Path = Path.Combine(Screenshots, $"{name}.jpg"),
                Type = ScreenshotType.Jpeg,
                Quality = 80,
                FullPage = true,
                Scale = ScreenshotScale.Css,
            }
        );

    /// <summary>Nothing a person would call broken happened so far.</summary>
    public void AssertNothingBroke() =>
        Assert.True(_complaints.Count == 0, "The browser complained; open the page and its console:\n" + string.Join('\n', _complaints));

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private static async Task<IBrowser> Launch()
    {
        var chromium = Environment.GetEnvironmentVariable("DUKAAN_CHROMIUM") ?? "/usr/bin/chromium";
        Assert.True(
            File.Exists(chromium),
            $"There is no browser at {chromium}: install the package 'chromium', or name one in DUKAAN_CHROMIUM."
        );
        Assertions.SetDefaultExpectTimeout(30_000); // not the usual 5 seconds: the machine may have much else to do
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Quiet });
    }
}
