using System.Globalization;
using Dukaan.TestKit.Api;

namespace Dukaan.System.Tests.Browser;

/// <summary>
/// Every page of a shop, of its dashboard and of sign-in on the smallest phone, in a language of each kind of script: from the right, of
/// India's north and south, Latin, Chinese. Within a kind the languages take turns from page to page. Looked at are the page's language and
/// direction, the names that a screen reader says, and that nothing is wider than the page. All other rules of axe are about markup, which
/// is the same in every language (<c>LanguageCostTests</c>): <see cref="EveryPageTests"/> looks at them from both sides.
/// </summary>
public sealed class EveryLanguageTests
{
    private const string SellersPhone = "+919800000304";
    private const int Narrow = 320;

    /// <summary>All languages but the one that <see cref="EveryPageTests"/> walks in, by kind of script.</summary>
    private static readonly string[][] Scripts =
    [
        ["ar", "fa", "ur"],
        ["hi", "bn", "gu", "mr"],
        ["ta", "te"],
        ["pt-PT", "fr", "es", "pt"],
        ["zh"],
    ];

    private static readonly string[] RightToLeft = ["ar", "fa", "ur"];

    /// <summary>What a stranger sees before they are anybody.</summary>
    private static readonly string[] SignIn = ["/", "/dashboard/signin", "/dashboard/language"];

    [Fact]
    public async Task No_page_scrolls_sideways_or_says_another_language_in_any_of_them()
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, SellersPhone);
        var words = await LongWords.Open(seller, SellersPhone);
        await using var phone = await Phone.Open("languages", site, keepsPages: false);
        await using var stranger = await Phone.Open("languages-stranger", site);
        await Axe.Load(phone.Page);
        await Axe.Load(stranger.Page);
        await phone.SignIn(site, SellersPhone);
        await phone.Go($"/s/{words.Shop.Slug}/p/rings");
        await phone.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Add to cart", Exact = true }).ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(phone.Page.Locator(".cart")).ToHaveAccessibleNameAsync("Cart: 1 item");
        await phone.Page.SetViewportSizeAsync(Narrow, 844);
        await stranger.Page.SetViewportSizeAsync(Narrow, 844);

        var problems = new List<string>();
        foreach (var (script, language) in Scripts.SelectMany(script => script.Select(language => (script, language))))
        {
            await seller.Patch($"/api/v1/stores/{words.Shop.Id}", new { language, languages = Array.Empty<string>() });
            foreach (var (whose, paths) in new[] { (phone, words.Pages), (stranger, SignIn) })
            {
                await whose.Page.Context.AddCookiesAsync([
                    new()
                    {
                        Name = "dukaan-language",
                        Value = language,
                        Url = site.ToString(),
                    },
                ]);
                var turn = Array.IndexOf(script, language);
                foreach (var path in paths.Where((_, i) => whose == stranger || i % script.Length == turn))
                {
                    problems.AddRange((await Look(whose, path, language)).Select(problem => $"{language} {path}: {problem}"));
                }
            }
        }

        Assert.True(problems.Count == 0, $"Open these pages and mend them:\n{string.Join('\n', problems.Take(80))}");
        phone.AssertNothingBroke();
        stranger.AssertNothingBroke();
    }

    private static async Task<List<string>> Look(Phone phone, string path, string language)
    {
        var problems = new List<string>();
        await phone.Go(path);
        var side = RightToLeft.Contains(language) ? "rtl" : "ltr";
        var said = await phone.Page.EvaluateAsync<string>("() => `${document.documentElement.lang} ${document.documentElement.dir}`");
        if (said != $"{language} {side}")
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"says that it is {said} and not {language} {side}"));
        }

        problems.AddRange(await Axe.Violations(phone.Page, Axe.OfWords));
        if (await phone.Page.EvaluateAsync<string>(EveryPageTests.TooWide) is { Length: > 0 } tooWide)
        {
            problems.Add($"scrolls sideways: {tooWide}");
        }

        return problems;
    }
}
