using System.Text.RegularExpressions;
using Dukaan.TestKit.Texts;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Texts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>
/// Every page that shoppers see speaks the language that they chose, and no other. What the seller wrote is in digits here.
/// </summary>
public sealed partial class StorefrontLanguageTests(SiteCollection.Running running) : AccountTest(running)
{
    /// <summary>Files for programs, and an answer that leads elsewhere.</summary>
    private static readonly string[] NoPages =
    [
        ".xml",
        ".txt",
        ".jsonl",
        ".webmanifest",
        ".svg",
        ".png",
        ".js",
        "/paid",
        "/og/",
        "/vitals",
        "/mcp",
        "/ucp",
    ];

    /// <summary>As many as a shop may offer at once, besides its own.</summary>
    public static TheoryData<string> Languages =>
        [.. ShopLanguages.All.Keys.Where(tag => tag != "en").Order(StringComparer.Ordinal).Chunk(4).Select(some => string.Join(' ', some))];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_page_of_a_shop_is_in_the_language_that_its_reader_chose_and_says_so(string tags)
    {
        var languages = tags.Split(' ');
        var (shop, product) = await Furnished(languages);
        var wrong = new List<string>();
        foreach (var tag in languages)
        {
            using var shopper = await WithCart(shop, product);
            await shopper.Get($"/s/{shop.Slug}?lang={tag}");
            var phone = Site.NewPhone();
            var order = await Order(shopper, shop, phone, "१०");
            await shopper.Post($"/s/{shop.Slug}/cart/add", ("productId", product), ("quantity", "1"));
            await Look(Paths(shop, product, order));
            await SignIn(shopper, shop, phone);
            await Look([$"/s/{shop.Slug}/account", $"/s/{shop.Slug}/account/wishes", $"/s/{shop.Slug}/checkout"]);

            async Task Look(IEnumerable<string> paths)
            {
                foreach (var path in paths)
                {
                    var page = await shopper.Get(path);
                    if (page.Status is 302 or 303)
                    {
                        continue;
                    }

                    var direction = ShopLanguages.Direction(tag);
                    if (!page.Body.Contains($"<html lang=\"{tag}\" dir=\"{direction}\"", StringComparison.Ordinal))
                    {
                        wrong.Add($"{path} ({page.Status}) must declare {tag}: {page.Body[..Math.Min(120, page.Body.Length)]}");
                    }

                    wrong.AddRange(SpokenWords.Foreign(SpokenWords.Read(page.Body), tag).Select(word => $"{tag} {path}: {word}"));
                }
            }
        }

        Assert.True(
            wrong.Count == 0,
            $"Move these words into the texts of a language, or name them in {nameof(SpokenWords)}:\n"
                + string.Join('\n', wrong.Distinct().Take(60))
        );
    }

    /// <summary>A shop with something on each of its pages.</summary>
    private async Task<(Shop Shop, string Product)> Furnished(string[] languages)
    {
        var shop = await Shop();
        await Settings(
            shop,
            new
            {
                languages,
                name = "१०१",
                description = "१०२",
                announcement = "१०३",
                returnPolicy = "१०४",
                phone = "+919812345678",
                showLeft = 5,
                hours = new
                {
                    week = new[]
                    {
                        new
                        {
                            day = "monday",
                            from = "09:00",
                            until = "18:00",
                        },
                    },
                },
            }
        );
        await Product(
            shop,
            more: new
            {
                title = "१०५",
                price = new { amount = 15_000, currency = "INR" },
                description = "१०६",
                category = "१०७",
                handle = "p-one",
                compareAt = new { amount = 20000, currency = "INR" },
                options = new[] { new { name = "१०८", values = new[] { "१", "२" } } },
            }
        );
        (await shop.Seller.Post($"{shop.Path}/collections", new { title = "१०९", handle = "c-one" })).Is(201);
        (await shop.Seller.Put($"{shop.Path}/pages/about", new { title = "११०", text = "१११" })).Is(200);
        var price = new { amount = 15_000, currency = "INR" };
        await Product(
            shop,
            more: new
            {
                title = "११२",
                price,
                stock = 3,
                category = "१०७",
            }
        );
        return (
            shop,
            await Product(
                shop,
                more: new
                {
                    title = "११३",
                    price,
                    stock = 900,
                }
            )
        );
    }

    /// <summary>The addresses of all pages, with names of things that exist.</summary>
    private List<string> Paths(Shop shop, string product, string order)
    {
        Dictionary<string, string> known = new()
        {
            ["slug"] = shop.Slug,
            ["category"] = "107",
            ["collection"] = "c-one",
            ["handle"] = "p-one",
            ["page"] = "about",
            ["rest"] = "nowhere",
            ["statusToken"] = order["/o/".Length..],
            ["id"] = product,
            ["token"] = "none",
        };
        return
        [
            $"/s/{shop.Slug}/search?q=%E0%A5%A7%E0%A5%A6%E0%A5%AB",
            $"/s/{shop.Slug}/search?q=%E0%A5%AF%E0%A5%AF%E0%A5%AF%E0%A5%AF",
            .. Site
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(each => each.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
                .Select(each => "/" + each.RoutePattern.RawText!.Trim('/'))
                .Where(path => path.StartsWith("/s/{slug}", StringComparison.Ordinal) || path == "/o/{statusToken}")
                .Where(path => !NoPages.Any(path.Contains))
                .Select(path => Placeholder().Replace(path, match => known.GetValueOrDefault(match.Groups[1].Value, "none"))),
        ];
    }

    [GeneratedRegex(@"\{\**(\w+)(?::\w+)?\}")]
    private static partial Regex Placeholder();
}
