using System.Text.RegularExpressions;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>A browser in one shop's dashboard.</summary>
public sealed class ShopBrowser(Browser browser) : IDisposable
{
    public Browser Browser => browser;

    public string StoreId { get; } =
        Regex.Match(browser.At, "^/dashboard/([0-9a-z]{26})") is { Success: true } match
            ? match.Groups[1].Value
            : throw new InvalidOperationException($"{browser.At} is in no shop: {browser.Page.Text}");

    public HtmlPage Page => browser.Page;

    public string Url(string rest) => rest.Length == 0 ? $"/dashboard/{StoreId}" : $"/dashboard/{StoreId}/{rest}";

    public async Task<HtmlPage> Open(string rest)
    {
        var page = await browser.Open(Url(rest));
        browser.Is(200);
        return page;
    }

    public Task<HtmlPage> Submit(string rest, params (string Name, string Value)[] filled) => browser.Submit(Url(rest), filled);

    public async Task<string> Slug()
    {
        return Regex.Match((await browser.Open(Url("share"))).Html, "/s/([a-z0-9-]+)\"").Groups[1].Value;
    }

    /// <summary>The shop's home as this browser sees it.</summary>
    public async Task<HtmlPage> Visit() => await browser.Open($"/s/{await Slug()}");

    /// <summary>Adds a product by its form; answers its id.</summary>
    public async Task<string> AddProduct(string title = "Kaju katli", string price = "480", params (string Name, string Value)[] more)
    {
        await Open("products/new");
        await Submit("products", [("title", title), ("price", price), .. more]);
        browser.Is(200);
        return await ProductId(title);
    }

    public async Task<string> ProductId(string title)
    {
        var page = await Open("products?q=" + Uri.EscapeDataString(title));
        return Regex.Match(page.Html, "data-id=\"([0-9a-z]{26})\"") is { Success: true } match
            ? match.Groups[1].Value
            : throw new InvalidOperationException($"{title} is not among the products: {page.Text}");
    }

    /// <summary>The products' ids in the order of the list.</summary>
    public async Task<string[]> ProductIds() =>
        [.. Regex.Matches((await Open("products")).Html, "data-id=\"([0-9a-z]{26})\"").Select(match => match.Groups[1].Value)];

    public void Dispose() => browser.Dispose();
}
