using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Dukaan.TestKit.Texts;
using Dukaan.Web.Texts;
using Microsoft.Playwright;

namespace Dukaan.System.Tests.Browser;

/// <summary>
/// Every page of a shop, of its dashboard and of sign-in on the smallest phone, in every language: it says which language it is in and from
/// which side it is read, has no English word but names, and nothing is wider than the screen. axe looks with all its rules at a tenth of
/// the pages of each language, so that over the languages it sees every page; with <c>DUKAAN_TEST_AXE=all</c> it looks at every page in
/// each of them.
/// </summary>
public sealed class EveryLanguageTests
{
    private const string SellersPhone = "+919800000304";

    /// <summary>Pages of a language that axe looks at, at least.</summary>
    private const int LeastPages = 10;

    private static readonly Screen[] Smallest = [new(320)];

    private static readonly bool AxeSeesAll = Environment.GetEnvironmentVariable("DUKAAN_TEST_AXE") == "all";

    private static readonly string[] Languages = [.. ShopLanguages.All.Keys.Order(StringComparer.Ordinal)];

    /// <summary>What a stranger sees before they are anybody; a code was sent to them.</summary>
    private static readonly string[] SignIn = ["/", "/dashboard", "/dashboard/signin", "/dashboard/code", "/dashboard/language"];

    [Fact]
    public async Task No_page_scrolls_sideways_or_says_another_language_in_any_of_them()
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, SellersPhone);
        var words = await LongWords.Open(seller, SellersPhone);
        await using var phone = await Phone.Open("languages", site, keepsPages: false, scale: 1);
        await using var stranger = await Phone.Open("languages-stranger", site, keepsPages: false, scale: 1);
        await phone.SignIn(site, SellersPhone);
        await phone.Go($"/s/{words.Shop.Slug}/p/rings");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Add to cart", Exact = true }).ClickAsync();
        await Assertions.Expect(phone.Page.Locator(".cart")).ToHaveAccessibleNameAsync("Cart: 1 item");
        await stranger.AskForCode("+919800000305");
        var sides = new[] { (Frames: await PageFrames.In(phone.Page), words.Pages), (await PageFrames.In(stranger.Page), SignIn) };
        var paths = words.Pages.Concat(SignIn).ToArray();
        var turns = AxeSeesAll ? 1 : paths.Length / LeastPages;
        var unseen = await PageRoutes.NotIn(paths);
        var problems = unseen.Select(route => $"{route} is a page: give it an address in {nameof(LongWords)}").ToList();

        for (var turn = 0; turn < Languages.Length; turn++)
        {
            var language = Languages[turn];
            await seller.Patch($"/api/v1/stores/{words.Shop.Id}", new { language, languages = Array.Empty<string>() });
            var looked = paths.Where((_, i) => i % turns == turn % turns).ToHashSet();
            await Task.WhenAll(phone.Speak(site, language), stranger.Speak(site, language));
            foreach (var (frames, pages) in sides)
            {
                foreach (var page in await frames.See(pages, Smallest, looked.Contains))
                {
                    problems.AddRange(Problems(page, language).Select(problem => $"{language} {page.Path}: {problem}"));
                }
            }
        }

        Assert.True(problems.Count == 0, $"Open these pages and mend them:\n{string.Join('\n', problems.Take(80))}");
        phone.AssertNothingBroke();
        stranger.AssertNothingBroke();
    }

    [Fact]
    public async Task An_English_word_and_one_that_does_not_fit_and_a_picture_without_a_name_would_be_found()
    {
        await using var phone = await Phone.Open("frames", await Site.Url(), keepsPages: false, scale: 1);
        await phone.Page.RouteAsync("**/broken", route =>
            route.FulfillAsync(
                new()
                {
                    ContentType = "text/html",
                    Body = $"<!doctype html><html lang=\"en\" dir=\"ltr\"><title>लैंप</title><h1>Lamp {LongWords.Word}</h1><img src=\"\">",
                }
            )
        );
        var frames = await PageFrames.In(phone.Page);

        var problems = Problems(Assert.Single(await frames.See(["/broken"], Smallest, _ => true)), "ur").ToList();

        Assert.Contains("the word Lamp", problems);
        Assert.Contains("says that it is en ltr and not ur rtl", problems);
        Assert.Contains(problems, problem => problem.Contains("px in 320", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("image-alt", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Problems(SeenPage page, string language)
    {
        var side = $"{language} {ShopLanguages.Direction(language)}";
        if (page.Said != side)
        {
            yield return $"says that it is {page.Said} and not {side}";
        }

        if (page.TooWide.Length > 0)
        {
            yield return $"scrolls sideways: {page.TooWide}";
        }

        var spoken = language == "en" ? [] : SpokenWords.Foreign(SpokenWords.Read(page.Html), language).Distinct();
        foreach (var word in spoken.Where(word => !LongWords.IsWritten(word)))
        {
            yield return $"the word {word}";
        }

        foreach (var violation in page.Violations)
        {
            yield return violation;
        }
    }
}
