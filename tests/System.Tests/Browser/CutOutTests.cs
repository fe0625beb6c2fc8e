using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dukaan.System.Tests.Browser;

/// <summary>Photos that a seller chooses with script on: they are made smaller in the browser, and nothing of them is lost there.</summary>
public sealed class CutOutTests
{
    /// <summary>Noise in a circle on a clear ground, large enough to be shrunk.</summary>
    private const string Draw = """
        async type => {
          const canvas = Object.assign(document.createElement('canvas'), { width: 1000, height: 1000 });
          const pen = canvas.getContext('2d');
          const pixels = pen.createImageData(1000, 1000);
          for (let at = 0, seed = 7; at < pixels.data.length; at += 4) {
            const [x, y] = [(at / 4) % 1000 - 500, Math.floor(at / 4000) - 500];
            if (x * x + y * y > 480 * 480) continue;
            for (let band = 0; band < 3; band++) pixels.data[at + band] = (seed = (seed * 16807) % 2147483647) & 255;
            pixels.data[at + 3] = 255;
          }
          pen.putImageData(pixels, 0, 0);
          const blob = await new Promise(done => canvas.toBlob(done, type, 1));
          const reader = new FileReader();
          await new Promise(done => { reader.onload = done; reader.readAsDataURL(blob); });
          return reader.result.split(',')[1];
        }
        """;

    /// <summary>Red, green, blue and alpha of a served picture's corner; then of its middle.</summary>
    private const string Look = """
        async url => {
          const bitmap = await createImageBitmap(await (await fetch(url)).blob());
          const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
          const pen = canvas.getContext('2d');
          pen.drawImage(bitmap, 0, 0);
          return [...pen.getImageData(2, 2, 1, 1).data, ...pen.getImageData(bitmap.width / 2, bitmap.height / 2, 1, 1).data];
        }
        """;

    [Fact]
    public async Task What_was_cut_out_is_stored_on_a_clear_or_white_ground_and_what_moves_is_not_made_to_stand_still()
    {
        var site = await Site.Url();
        await using var seller = await Phone.Open("cut-out", site);
        await OpenShop(seller, site, "9876543219", "Cups");

        foreach (var type in (string[])["image/png", "image/webp"])
        {
            var picture = Convert.FromBase64String(await seller.Page.EvaluateAsync<string>(Draw, type));
            Assert.True(picture.Length > 600_000, $"{picture.Length} bytes are not enough for the browser to shrink them.");
            await Choose(seller, type, picture);
            // WebP is what a browser shrinks what is clear to; it shows what it will send.
            await Expect(seller.Page.Locator("img[data-picked][src^='data:image/webp']")).ToHaveCountAsync(1);
            await seller.Page.GetByLabel("Name", new() { Exact = true }).FillAsync($"Cup {type}");
            await seller.Page.GetByLabel("Price", new() { Exact = true }).FillAsync("10");
            await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Add product" }).ClickAsync();

            var shown = seller.Page.Locator("main img[src*='/pictures/']").First;
            await Expect(shown).ToBeVisibleAsync();
            var url = (await shown.GetAttributeAsync("src"))!;
            foreach (var file in (string[])["1280.webp", "1280.jpg", "320.jpg"])
            {
                var at = await seller.Page.EvaluateAsync<int[]>(Look, $"{url[..url.LastIndexOf('/')]}/{file}");
                Assert.True(
                    at[3] == 0 || at[..3].All(band => band > 245),
                    $"The corner of {type} as {file} is {string.Join(',', at[..4])}."
                );
                Assert.Equal(255, at[7]);
            }
        }

        // A PNG that says it moves is sent as it is, and the answer says why it is not taken.
        var still = Convert.FromBase64String(await seller.Page.EvaluateAsync<string>(Draw, "image/png"));
        const int afterHeader = 8 + 25;
        await Choose(
            seller,
            "image/png",
            [.. still[..afterHeader], 0, 0, 0, 8, .. "acTL"u8, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, .. still[afterHeader..]]
        );
        await Expect(seller.Page.Locator("img[data-picked][src^='data:image/png']")).ToHaveCountAsync(1);
        await seller.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("Spinning top");
        await seller.Page.GetByLabel("Price", new() { Exact = true }).FillAsync("10");
        await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Add product" }).ClickAsync();
        await Expect(seller.Page.GetByText("This picture moves").First).ToBeVisibleAsync();
        await seller.Shot("moving");
        seller.AssertNothingBroke();
    }

    [Fact]
    public async Task A_poster_of_a_shop_with_a_long_name_stands_inside_its_page()
    {
        var site = await Site.Url();
        await using var seller = await Phone.Open("poster", site);
        await OpenShop(seller, site, "9876543218", $"{new string('W', 50)}抹茶🍵");
        await seller.Go($"/dashboard/{new Uri(seller.Page.Url).AbsolutePath.Split('/')[2]}/share");

        var file = Path.Combine(Phone.Screenshots, "poster.pdf");
        await seller.Page.PdfAsync(new() { Path = file, Format = "A4" });
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-bbox", file, "-"]) { RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync();

        var page = Regex.Match(text, "<page width=\"([0-9.]+)\"");
        var width = double.Parse(page.Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.Equal(50, Regex.Matches(text, ">([^<]*)</word>").Sum(word => word.Value.Count(letter => letter == 'W')));
        Assert.All(Regex.Matches(text, "<word xMin=\"([0-9.-]+)\" yMin=\"[0-9.-]+\" xMax=\"([0-9.-]+)\""), word =>
            Assert.True(
                double.Parse(word.Groups[1].Value, CultureInfo.InvariantCulture) >= 0
                    && double.Parse(word.Groups[2].Value, CultureInfo.InvariantCulture) <= width,
                $"{word} leaves a page of {width}."
            )
        );
    }

    private static async Task OpenShop(Phone seller, Uri url, string phone, string name)
    {
        await seller.Go("/dashboard/signin");
        await seller.Page.GetByLabel("Your phone number").FillAsync(phone);
        await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Send me a code" }).ClickAsync();
        await Expect(seller.Page.GetByLabel("Code from the message")).ToBeVisibleAsync();
        await seller.Page.GetByLabel("Code from the message").FillAsync(await Phone.Code(url, $"+91{phone}"));
        await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await seller.Page.GetByLabel("Shop name").FillAsync(name);
        await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Open my shop" }).ClickAsync();
        await Expect(seller.Page.GetByRole(AriaRole.Heading, new() { Name = $"{name} is live" })).ToBeVisibleAsync();
    }

    /// <summary>Opens the page of a new product and chooses a photo there.</summary>
    private static async Task Choose(Phone seller, string type, byte[] picture)
    {
        var path = new Uri(seller.Page.Url).AbsolutePath.Split('/');
        await seller.Go($"/dashboard/{path[2]}/products/new");
        await seller
            .Page.Locator("#photos")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = $"cup.{type[6..]}",
                    MimeType = type,
                    Buffer = picture,
                }
            );
    }
}
