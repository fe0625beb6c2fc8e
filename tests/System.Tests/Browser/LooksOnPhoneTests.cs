using System.Net.Http.Headers;
using Dukaan.TestKit.Api;
using Microsoft.Playwright;

namespace Dukaan.System.Tests.Browser;

/// <summary>
/// The looks of a shop, in its own colours and in dark ones, from the left and from the right, on narrow and wide screens.
/// </summary>
public sealed class LooksOnPhoneTests
{
    private static readonly int[] Widths = [195, 320, 390, 768, 1280];

    private static readonly string[] Titles =
    [
        "Kaju katli",
        "Besan laddu with a name that is so long that nobody reads it to its end, in pure ghee, one kilogram",
        "Soan papdi",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "Gulab jamun",
    ];

    [Fact]
    public async Task Every_look_fits_every_screen_and_can_be_read_by_everybody()
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, "+919800000341");
        var shop = await seller.OpenShop("Asha Sweets");
        await seller.Patch($"/api/v1/stores/{shop.Id}", new { description = "Fresh sweets since 1962, delivered all over Jaipur." });
        foreach (var (title, i) in Titles.Select((title, i) => (title, i)))
        {
            var added = await shop.AddProduct(title, 48_000 + (i * 1_250_000), i < 3 ? "Sweets" : "Others", stock: i == 2 ? 0 : 3);
            if (i < 4)
            {
                await Picture(seller, $"/api/v1/stores/{shop.Id}/products/{added.GetProperty("id").GetString()}/pictures");
            }
        }

        await seller.Patch($"/api/v1/stores/{shop.Id}", new { showLeft = 5 });
        await using var phone = await Phone.Open("looks", site);
        await Axe.Load(phone.Page);
        var problems = new List<string>();
        foreach (var layout in (string[])["grid", "pictures", "list"])
        {
            foreach (var background in (string[])["#fffdf8", "#101418"])
            {
                await seller.Patch($"/api/v1/stores/{shop.Id}", new { layout, theme = new { accent = "#b45309", background } });
                await Look(phone, shop.Slug, $"{layout} on {background}", problems);
            }
        }

        Assert.True(problems.Count == 0, $"Open these looks and mend them:\n{string.Join('\n', problems)}");
        phone.AssertNothingBroke();
    }

    private static async Task Look(Phone phone, string slug, string what, List<string> problems)
    {
        foreach (var path in (string[])["", "/p/kaju-katli", "/search?q=katli"])
        {
            await phone.Page.SetViewportSizeAsync(390, 844);
            await phone.Go($"/s/{slug}{path}");
            problems.AddRange((await Axe.Violations(phone.Page)).Select(violation => $"{what} {path}: {violation}"));
            if (path.Length == 0)
            {
                await phone.Shot(what.Replace(" on #", "-", StringComparison.Ordinal));
            }

            foreach (var direction in (string[])["ltr", "rtl"])
            {
                await phone.Page.EvaluateAsync("dir => { document.documentElement.dir = dir; }", direction);
                foreach (var width in Widths)
                {
                    await phone.Page.SetViewportSizeAsync(width, 844);
                    var over = await phone.Page.EvaluateAsync<int>(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
                    );
                    if (over > 0)
                    {
                        problems.Add($"{what} {path} is {over} px too wide at {width} px, {direction}.");
                    }
                }
            }
        }
    }

    private static async Task Picture(SellerClient seller, string path)
    {
        using var photo = new ByteArrayContent(TestPhoto.File.Buffer);
        photo.Headers.ContentType = new MediaTypeHeaderValue(TestPhoto.File.MimeType);
        using var content = new MultipartFormDataContent { { photo, "file", TestPhoto.File.Name } };
        (await seller.Http.PostAsync(new Uri(path, UriKind.Relative), content)).EnsureSuccessStatusCode();
    }
}
