using System.Globalization;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.System.Tests.Browser;

/// <summary>All pages of a shop and of its dashboard, whatever stands in them, on every screen and for every reader.</summary>
public sealed class EveryPageTests
{
    private const string SellersPhone = "+919800000301";

    /// <summary>A phone enlarged to twice its size, a small one, a usual one, a desk.</summary>
    private static readonly int[] Widths = [195, 320, 390, 1280];

    // What is wider than the page, unless something around it scrolls by itself. Folds are opened: what is in them is a part of the page.
    private const string TooWide = """
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

    [Fact]
    public async Task No_page_scrolls_sideways_and_none_has_what_a_screen_reader_cannot_name()
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, SellersPhone);
        var words = await LongWords.Open(seller, SellersPhone);
        await using var phone = await Phone.Open("pages", site);
        await Axe.Load(phone.Page);
        await phone.SignIn(site, SellersPhone);
        await phone.Go($"/s/{words.Shop.Slug}/p/rings");
        await phone.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Add to cart", Exact = true }).ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(phone.Page.Locator(".cart")).ToHaveAccessibleNameAsync("Cart: 1 item");

        var problems = new List<string>();
        foreach (var path in words.Pages)
        {
            await phone.Go(path);
            foreach (var width in Widths)
            {
                await phone.Page.SetViewportSizeAsync(width, 844);
                if (await phone.Page.EvaluateAsync<string>(TooWide) is { Length: > 0 } tooWide)
                {
                    problems.Add(string.Create(CultureInfo.InvariantCulture, $"{path} scrolls sideways at {width} px: {tooWide}"));
                }
            }

            await phone.Page.SetViewportSizeAsync(390, 844);
            problems.AddRange((await Axe.Violations(phone.Page)).Select(violation => $"{path}: {violation}"));
        }

        Assert.True(problems.Count == 0, $"Open these pages and mend them:\n{string.Join('\n', problems)}");
        phone.AssertNothingBroke();
    }

    [Fact]
    public async Task A_picture_without_a_name_would_be_found()
    {
        await using var phone = await Phone.Open("axe", await Site.Url());
        await Axe.Load(phone.Page);
        await phone.Go("/");
        await phone.Page.EvaluateAsync("() => { document.querySelector('main').append(document.createElement('img')); }");

        Assert.Contains(await Axe.Violations(phone.Page), violation => violation.Contains("image-alt", StringComparison.Ordinal));
    }
}
