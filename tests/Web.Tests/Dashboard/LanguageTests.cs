using System.Globalization;
using System.Net;
using Dukaan.TestKit.Texts;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>Every page of the seller's side speaks the language of the person, and no other.</summary>
public sealed class LanguageTests(DashboardCollection.Running running) : DashboardTest(running)
{
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

    [Fact]
    public async Task Every_page_is_in_the_language_of_the_person_and_says_so()
    {
        using var shop = await NewShop("आशा की मिठाई");
        var paths = await DashboardPaths.Of(Site, shop, product => Order(shop, product));
        var wrong = new List<string>();
        foreach (var language in SellerLanguages.All.Where(each => each.Refusals is not null))
        {
            Speak(shop.Browser, language.Tag);
            foreach (var path in paths)
            {
                var page = await shop.Browser.Open(path);
                if (!page.Html.Contains($"<html lang=\"{language.Tag}\" dir=\"{language.Direction}\"", StringComparison.Ordinal))
                {
                    wrong.Add($"{path} must declare {language.Tag}; it begins {page.Html[..Math.Min(90, page.Html.Length)]}");
                }

                // The seller's side has 0 to 9; the words that shoppers read stand on these pages too.
                var ofShoppers = path.Contains("/pages", StringComparison.Ordinal) || path.Contains("/hours", StringComparison.Ordinal);
                if (
                    !ofShoppers
                    && SpokenWords.Read(page.Html).FirstOrDefault(c => c is >= '٠' and <= '٩' or >= '۰' and <= '۹' or >= '০' and <= '৯')
                        is var digit
                            and not '\0'
                )
                {
                    wrong.Add($"{language.Tag} {path}: {digit}");
                }

                wrong.AddRange(
                    SpokenWords.Foreign(SpokenWords.Read(page.Html), language.Tag).Select(word => $"{language.Tag} {path}: {word}")
                );
            }
        }

        var words = string.Join('\n', wrong.Distinct().Take(60));
        Assert.True(wrong.Count == 0, $"Move these words into the texts of a language, or name them in {nameof(SpokenWords)}:\n{words}");
    }

    [Fact]
    public async Task Files_for_programs_are_the_same_in_every_language_of_the_seller_and_the_shop()
    {
        using var shop = await NewShop();
        await Order(shop, await shop.AddProduct("Kaju katli", "1250.50", ("stocking", "counted"), ("stock", "12345")));
        var files = (string[])["orders.csv", "products.csv", "customers.csv"];
        var english = await Read();
        Assert.Contains("1250.5", english[0], StringComparison.Ordinal);

        foreach (var language in (string[])["ar", "fa", "mr", "fr"])
        {
            Speak(shop.Browser, language);
            await shop.Open("settings");
            await shop.Submit("settings", ("language", language));
            shop.Browser.Is(200);
            Assert.Equal(english, await Read());
            Assert.DoesNotMatch(@"[\p{Nd}-[0-9]]", await shop.Browser.Http.GetStringAsync(shop.Url("payouts.csv")));
        }

        async Task<string[]> Read()
        {
            var read = new List<string>();
            foreach (var file in files)
            {
                read.Add(await shop.Browser.Http.GetStringAsync(shop.Url(file)));
            }

            return [.. read];
        }
    }

    [Fact]
    public async Task A_member_of_a_team_reads_the_dashboard_in_a_language_of_their_own()
    {
        using var owner = await NewShop();
        var phone = Site.NewPhone();
        await owner.Open("team");
        await owner.Submit("team/invitations", ("name", "Ravi"), ("phone", phone), ("role", "orders"));
        owner.Browser.Is(200);
        var link = System.Text.RegularExpressions.Regex.Match(owner.Page.Html, "/dashboard/join/[0-9a-zA-Z_-]+").Value;

        using var member = await SignedIn(phone);
        await member.Open("/dashboard/language");
        await member.Submit("/dashboard/language", ("language", "ta"));
        await member.Open(link);
        await member.Submit(link);

        await member.Open(owner.Url("orders"));
        Assert.Contains("<html lang=\"ta\"", member.Page.Html, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", (await owner.Open("orders")).Html, StringComparison.Ordinal);
        using var next = await SignedIn(phone);
        Assert.Contains("<html lang=\"ta\"", next.Page.Html, StringComparison.Ordinal);
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
}
