using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Dukaan.Web.Tests.Texts;
using Dukaan.Web.Texts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>Every page of the seller's side speaks the language of the person, and no other.</summary>
public sealed partial class LanguageTests(DashboardCollection.Running running) : DashboardTest(running)
{
    /// <summary>Files, streams, and papers, which speak the language of the shop.</summary>
    private static readonly string[] NoPages =
    [
        ".csv",
        ".pdf",
        ".zip",
        "/events",
        "/new/link",
        "/slips",
        "/label",
        "{orderId}/invoice",
        "{orderId}/credit-notes",
        "{orderId}/packing-slip",
        "/preview",
        "/messages/mail",
    ];

    public static TheoryData<string> Languages => [.. SellerLanguages.All.Select(each => each.Tag).Where(tag => tag != "en")];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_of_a_language_is_in_that_language(string tag)
    {
        var language = SellerLanguages.Find(tag)!;
        var wrong =
            from text in Texts(language.Texts).Concat(Texts(language.Refusals!))
            from word in SpokenWords.Foreign(text.Text, tag)
            select $"{text.Name}: {word}";

        Assert.Equal([], wrong);
    }

    /// <summary>Two languages are enough: what a page takes from the texts is there in all of them, or they do not build.</summary>
    [Theory]
    [InlineData("hi")]
    [InlineData("ar")]
    public async Task Every_page_is_in_the_language_of_the_person_and_says_so(string tag)
    {
        using var shop = await NewShop("आशा की मिठाई");
        var paths = await Paths(shop);
        var language = SellerLanguages.Find(tag)!;
        Speak(shop.Browser, tag);
        var wrong = new List<string>();
        foreach (var path in paths)
        {
            var page = await shop.Browser.Open(path);
            Assert.True(
                page.Html.Contains($"<html lang=\"{tag}\" dir=\"{language.Direction}\"", StringComparison.Ordinal),
                $"{path} must declare {tag}; it begins {page.Html[..Math.Min(90, page.Html.Length)]}"
            );
            wrong.AddRange(SpokenWords.Foreign(SpokenWords.Read(page.Html), tag).Select(word => $"{path}: {word}"));
        }

        var words = string.Join('\n', wrong.Distinct().Take(60));
        Assert.True(wrong.Count == 0, $"Move these words into the texts of a language, or name them in {nameof(SpokenWords)}:\n{words}");
    }

    [Fact]
    public async Task The_browsers_first_language_that_is_offered_is_spoken_until_the_person_chooses_another()
    {
        using var browser = NewBrowser();
        browser.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("xx, hi-IN;q=0.8, fr;q=0.9, en;q=0.1");
        await browser.Open("/dashboard/signin");
        Assert.Contains("<html lang=\"fr\" dir=\"ltr\"", browser.Page.Html, StringComparison.Ordinal);

        await browser.Open("/dashboard/language");
        await browser.Submit("/dashboard/language", ("language", "hi"));

        Assert.Equal("/dashboard/signin", browser.At);
        Assert.Contains("<html lang=\"hi\" dir=\"ltr\"", browser.Page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_choice_is_kept_with_the_person_and_holds_on_their_next_phone()
    {
        var phone = Site.NewPhone();
        using (var first = await SignedIn(phone))
        {
            await first.Open("/dashboard/language");
            await first.Submit("/dashboard/language", ("language", "hi"));
        }

        using var next = await SignedIn(phone);

        Assert.Contains("<html lang=\"hi\"", next.Page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shop_is_born_in_the_language_of_the_person_who_opens_it()
    {
        using var browser = await SignedIn();
        Speak(browser, "hi");
        await browser.Open("/dashboard/new");
        await browser.Submit("/dashboard/new", ("name", "आशा की मिठाई"));
        using var shop = new ShopBrowser(browser);

        Assert.Contains("<html lang=\"hi\"", (await shop.Visit()).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_in_a_form_is_said_in_the_language_of_the_person()
    {
        using var shop = await NewShop();
        Speak(shop.Browser, "hi");
        await shop.Open("products/new");
        await shop.Submit("products", ("title", "1"), ("price", "x"));

        shop.Browser.Is(422);
        Assert.Equal(Hindi.Refusals.PriceUnreadable, shop.Page.ErrorOf("price"));
    }

    /// <summary>The addresses of all pages, with ids of things that exist.</summary>
    private async Task<List<string>> Paths(ShopBrowser shop)
    {
        var product = await shop.AddProduct("१०१", "480", ("category", "१०२"), ("stocking", "counted"), ("stock", "5"));
        var order = await Order(shop, product);
        var category = Id((await shop.Open("categories")).Html, "categories");
        await shop.Open("collections/new");
        await shop.Submit("collections", ("title", "१०३"));
        var collection = Id((await shop.Open("collections")).Html, "collections");
        await shop.Open("delivery/zones/new");
        await shop.Submit("delivery/zones", ("name", "१०४"), ("postalCodes", "411"), ("fee.amount", "40"));
        var zone = Id((await shop.Open("delivery")).Html, "delivery/zones");
        await shop.Open("discounts/new");
        await shop.Submit("discounts", ("title", "१०५"), ("value", "10"));
        var discount = Id((await shop.Open("discounts")).Html, "discounts");
        await shop.Open("gift-cards/new");
        await shop.Submit("gift-cards", ("amount", "500"), ("note", "१०९"));
        var card = Id((await shop.Open("gift-cards")).Html, "gift-cards");
        await shop.Open("webhooks");
        await shop.Submit("webhooks", ("url", "https://example.com/dukaan"));
        var webhook = Id((await shop.Open("webhooks")).Html, "webhooks");
        await shop.Open($"products/{product}/variants");
        await shop.Submit($"products/{product}/options", ("option0.name", "१"), ("option0.values", "२, ३"));
        var variant = Id((await shop.Open($"products/{product}/variants")).Html, $"products/{product}/variants");
        await shop.Open("search/queries/new");
        await shop.Submit("search/queries", ("query", "१०६"));
        var query = Id((await shop.Open("search")).Html, "search/queries");
        await shop.Open("pages/new");
        await shop.Submit("pages", ("title", "१०७"), ("text", "१०८"));
        await shop.Open("slots/new");
        await shop.Submit("slots/new", ("from", "10:00"), ("until", "12:00"), ("places", "5"));
        var slot = Id((await shop.Open("slots")).Html, "slots");
        Dictionary<string, string> known = new()
        {
            ["storeId"] = shop.StoreId,
            ["productId"] = product,
            ["orderId"] = order,
            ["categoryId"] = category,
            ["collectionId"] = collection,
            ["zoneId"] = zone,
            ["slotId"] = slot,
            ["discountId"] = discount,
            ["cardId"] = card,
            ["webhookId"] = webhook,
            ["variantId"] = variant,
            ["queryId"] = query,
            ["phone"] = Uri.EscapeDataString("+919812345678"),
            ["handle"] = "107",
            ["importId"] = "none",
            ["code"] = "none",
        };
        return
        [
            "/",
            "/s/no-such-shop-anywhere",
            .. Site
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(each => each.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
                .Select(each => "/" + each.RoutePattern.RawText!.Trim('/'))
                .Where(path => path.StartsWith("/dashboard/", StringComparison.Ordinal) && !NoPages.Any(path.Contains))
                .Select(path => Placeholder().Replace(path, match => known[match.Groups[1].Value])),
        ];
    }

    private static string Id(string html, string list) =>
        Regex.Match(html, $"/{list}/([0-9a-z]{{26,64}})\"") is { Success: true } match
            ? match.Groups[1].Value
            : throw new InvalidOperationException($"The page links to none of its {list}.");

    private void Speak(Browser browser, string language) => browser.Cookies.Add(Site.Address, new Cookie("dukaan-language", language, "/"));

    /// <summary>All texts of a record and of the records in it, with their places filled.</summary>
    private static IEnumerable<(string Name, string Text)> Texts(object texts) =>
        texts
            .GetType()
            .GetProperties()
            .SelectMany(property =>
                property.GetValue(texts) switch
                {
                    string text => [(property.Name, text)],
                    Delegate text => [(property.Name, Fill(text))],
                    { } part when property.PropertyType.Namespace == texts.GetType().Namespace => Texts(part),
                    _ => [],
                }
            );

    private static string Fill(Delegate text) =>
        (string)
            text.DynamicInvoke([
                .. text.Method.GetParameters().Select(each => Convert.ChangeType("3", each.ParameterType, CultureInfo.InvariantCulture)),
            ])!;

    [GeneratedRegex(@"\{(\w+)(?::\w+)?\}")]
    private static partial Regex Placeholder();
}
