using System.Globalization;
using System.Text.Json;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Microsoft.Playwright;

namespace Dukaan.System.Tests.Browser;

/// <summary>Every page at /ops that another one links to: on a phone and a desk, in the light and the dark, for every reader.</summary>
public sealed class OpsPagesTests
{
    private const string Password = "a word nobody guesses";
    private const string SellersPhone = "+919800000391";

    private const string TooWide = """
        () => {
          const page = document.documentElement;
          if (page.scrollWidth <= page.clientWidth) return '';
          const wide = [...document.querySelectorAll('body *')].filter(each => each.getBoundingClientRect().right > page.clientWidth + 1);
          return `${page.scrollWidth} px in ${page.clientWidth}: ${wide.slice(-2).map(each => each.outerHTML.slice(0, 160)).join(' | ')}`;
        }
        """;

    private const string Links = """
        () => [...document.querySelectorAll('a[href^="/ops"]')].map(each => each.getAttribute('href'))
          .filter(each => !each.startsWith('/ops/grains') && !each.includes('before='))
        """;

    [Fact]
    public async Task No_page_of_operators_scrolls_sideways_and_none_has_what_a_screen_reader_cannot_name()
    {
        await using var site = await DukaanProcess.Start(
            await (await PostgresCluster.Shared).NewDatabase(),
            new Dictionary<string, string> { ["DUKAAN_OPS_PASSWORD"] = Password }
        );
        using var seller = await SellerClient.SignIn(site.Url, SellersPhone);
        var shop = await seller.OpenShop("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk");
        await using var phone = await Phone.Open("ops", site.Url);
        await Axe.Load(phone.Page);
        await phone.Go("/ops/signin");
        var problems = await Look(phone, "/ops/signin");
        await phone.Page.Locator("input[name=password]").FillAsync(Password);
        await phone.Page.Locator("main form button").First.ClickAsync();
        await phone.Page.WaitForURLAsync("**/ops");
        await StartExperiment(phone);

        var pages = new Queue<string>(["/ops", "/ops/search", $"/ops/shops/{shop.Id}", await Person(phone)]);
        var seen = new SortedSet<string>(pages, StringComparer.Ordinal);
        while (pages.TryDequeue(out var path))
        {
            await phone.Go(path);
            foreach (var link in await phone.Page.EvaluateAsync<string[]>(Links))
            {
                if (seen.Add(link))
                {
                    pages.Enqueue(link);
                }
            }

            problems.AddRange(await Look(phone, path));
        }

        Assert.True(seen.Count >= 12, $"Too few pages were found: {string.Join(' ', seen)}");
        Assert.True(problems.Count == 0, $"Open these pages and mend them:\n{string.Join('\n', problems)}");
        phone.AssertNothingBroke();
    }

    /// <summary>Its page then shows a result, which is wider than the form.</summary>
    private static async Task StartExperiment(Phone phone)
    {
        await phone.Go("/ops/experiments");
        foreach (var (name, value) in new[] { ("name", "Without recommendations"), ("who", "Asha"), ("why", "do they help?") })
        {
            await phone.Page.Locator($"input[name={name}]").FillAsync(value);
        }

        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();
        await phone.Page.GetByText("Not enough yet: 0 % of the visitors that are needed have come.").WaitForAsync();
    }

    private static async Task<string> Person(Phone phone)
    {
        await phone.Go("/ops/search");
        await phone.Page.Locator("input[name=q]").FillAsync(SellersPhone);
        await phone.Page.Locator("main form button").First.ClickAsync();
        await phone.Page.WaitForURLAsync("**/ops/people/*");
        return new Uri(phone.Page.Url).AbsolutePath;
    }

    private static async Task<List<string>> Look(Phone phone, string path)
    {
        var problems = new List<string>();
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await phone.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in (int[])[320, 390, 1280])
            {
                await phone.Page.SetViewportSizeAsync(width, 844);
                if (await phone.Page.EvaluateAsync<string>(TooWide) is { Length: > 0 } wide)
                {
                    problems.Add(string.Create(CultureInfo.InvariantCulture, $"{path} scrolls sideways at {width} px: {wide}"));
                }

                if (width > 320)
                {
                    var name = path.Length > 40 ? path[..40] : path;
                    var file = JsonNamingPolicy.KebabCaseLower.ConvertName(name).Replace('/', '-');
                    await phone.WholePage(string.Create(CultureInfo.InvariantCulture, $"ops{file}-{width}-{scheme}"));
                }
            }

            await phone.Page.SetViewportSizeAsync(390, 844);
            problems.AddRange(
                (await Axe.Violations(phone.Page, scheme == ColorScheme.Light ? null : Axe.OfLooks)).Select(each =>
                    $"{path} {scheme}: {each}"
                )
            );
        }

        await phone.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return problems;
    }
}
