using AngleSharp.Html.Parser;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Microsoft.Playwright;

namespace Dukaan.System.Tests.Browser;

/// <summary>All pages of a shop and of its dashboard, whatever stands in them, on every screen and for every reader.</summary>
public sealed class EveryPageTests
{
    private const string SellersPhone = "+919800000301";

    /// <summary>A phone enlarged to twice its size, a small one, a usual one, a desk; a small one read from the right.</summary>
    private static readonly Screen[] Screens = [new(195), new(320), new(390), new(1280), new(320, "rtl")];

    // What is wider than the page, unless something around it scrolls by itself. Folds are opened: what is in them is a part of the page.
    internal const string TooWide = """
        () => {
          document.querySelectorAll('details:not(.menu)').forEach(fold => { fold.open = true; });
          const page = document.documentElement;
          if (page.scrollWidth <= page.clientWidth) return '';
          const scrolls = element => {
            for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
              if (getComputedStyle(at).overflowX !== 'visible') return true;
            }
            return false;
          };
          const isWide = each => each.getBoundingClientRect().right > page.clientWidth + 1;
          const wide = [...document.querySelectorAll('body *')].filter(each => isWide(each) && !scrolls(each));
          return `${page.scrollWidth} px in ${page.clientWidth}: ${wide.slice(0, 3).map(each => each.outerHTML.slice(0, 100)).join(' | ')}`;
        }
        """;

    // What is still moving, or would once it is touched.
    private const string Moving = """
        () => document.getAnimations().filter(each => each.playState === 'running' && each.effect.getComputedTiming().duration > 10)
          .map(each => each.effect.target?.outerHTML.slice(0, 100)).join(' | ')
        """;

    // Of the standard's own parser, which knows a hundred kinds of mistakes.
    private static string? Invalid(string html)
    {
        try
        {
            using var document = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
            return null;
        }
        catch (HtmlParseException mistake)
        {
            var at = Math.Clamp(mistake.Position.Index - 60, 0, html.Length);
            return $"{mistake.Message} {html.AsSpan(at, Math.Min(120, html.Length - at))}";
        }
    }

    [Fact]
    public async Task No_page_scrolls_sideways_and_none_has_what_a_screen_reader_cannot_name()
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, SellersPhone);
        var words = await LongWords.Open(seller, SellersPhone);
        await using var phone = await Phone.Open("pages", site, keepsPages: false, scale: 1);
        await Axe.Load(phone.Page);
        await phone.SignIn(site, SellersPhone);
        await phone.Go($"/s/{words.Shop.Slug}/p/rings");
        await phone.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Add to cart", Exact = true }).ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(phone.Page.Locator(".cart")).ToHaveAccessibleNameAsync("Cart: 1 item");

        var problems = new List<string>();
        foreach (var path in words.Pages)
        {
            var answer = await phone.Go(path);
            if (answer is not null && Invalid(await answer.TextAsync()) is { } invalid)
            {
                problems.Add($"{path} is not valid HTML: {invalid}");
            }

            problems.AddRange((await Axe.Violations(phone.Page)).Select(violation => $"{path}: {violation}"));
            await phone.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
            await phone.Page.EvaluateAsync("() => { document.documentElement.dir = 'rtl'; }");
            problems.AddRange(
                (await Axe.Violations(phone.Page, Axe.OfLooks)).Select(violation => $"{path}, dark, from the right: {violation}")
            );
            if (await phone.Page.EvaluateAsync<string>(Moving) is { Length: > 0 } moving)
            {
                problems.Add($"{path} moves for somebody who wants no motion: {moving}");
            }

            await phone.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.NoPreference });
        }

        var frames = await PageFrames.In(await phone.Page.Context.NewPageAsync());
        var wide = (await frames.See(words.Pages, Screens)).Where(page => page.TooWide.Length > 0);
        problems.AddRange(wide.Select(page => $"{page.Path} scrolls sideways: {page.TooWide}"));

        Assert.True(problems.Count == 0, $"Open these pages and mend them:\n{string.Join('\n', problems)}");
        phone.AssertNothingBroke();
    }

    [Fact]
    public async Task A_dark_shop_in_Hindi_can_be_read()
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, "+919800000302");
        var shop = await seller.OpenShop("आशा मिठाई");
        await seller.Patch(
            $"/api/v1/stores/{shop.Id}",
            new { language = "hi", theme = new { accent = "#f59e0b", background = "#101418" } }
        );
        var added = await shop.AddProduct("काजू कतली", 54_000, "मिठाई", 3, "शुद्ध घी से बनी।");
        await using var phone = await Phone.Open("hindi", site);
        await Axe.Load(phone.Page);
        await phone.Go($"/s/{shop.Slug}/p/{added.GetProperty("handle").GetString()}");
        await phone.Page.Locator("form.order button.button").ClickAsync();
        await Assertions.Expect(phone.Page.Locator(".toast")).ToBeVisibleAsync();

        var problems = new List<string>();
        foreach (
            var path in (string[])
                [
                    "",
                    $"/p/{added.GetProperty("handle").GetString()}",
                    "/search?q=katli",
                    "/cart",
                    "/checkout",
                    "/account",
                    "/account/wishes",
                    "/info",
                    "/offline",
                    "/nothing",
                ]
        )
        {
            await phone.Go($"/s/{shop.Slug}{path}");
            problems.AddRange((await Axe.Violations(phone.Page)).Select(violation => $"{path}: {violation}"));
        }

        await phone.Shot("checkout");
        Assert.True(problems.Count == 0, $"Open these pages of a dark shop in Hindi and mend them:\n{string.Join('\n', problems)}");
        phone.AssertNothingBroke();
    }

    [Fact]
    public async Task A_picture_without_a_name_and_a_tag_that_does_not_fit_would_be_found()
    {
        await using var phone = await Phone.Open("axe", await Site.Url(), scale: 1);
        await Axe.Load(phone.Page);
        await phone.Go("/");
        await phone.Page.EvaluateAsync("() => { document.querySelector('main').append(document.createElement('img')); }");

        Assert.Contains(await Axe.Violations(phone.Page), violation => violation.Contains("image-alt", StringComparison.Ordinal));
        Assert.Contains("<p>Lamp</span>", Invalid("<!doctype html><title>Lamp</title><p>Lamp</span>"), StringComparison.Ordinal);
    }
}
