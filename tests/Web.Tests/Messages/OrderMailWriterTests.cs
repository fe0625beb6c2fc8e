using Dukaan.Orders;
using Dukaan.Stores;
using Dukaan.Web.Messages;
using Dukaan.Web.Settings;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Tests.Messages;

/// <summary>Mail in every language, about every step.</summary>
public sealed class OrderMailWriterTests
{
    private const string Site = "https://dukaan.example";
    private static readonly OrderMailWriter Writer = new(new DukaanOptions { PublicUrl = Site });
    private static readonly OrderMessageWriter Texts = new(new DukaanOptions { PublicUrl = Site });

    public static TheoryData<string> Languages => [.. ShopLanguages.All.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Who_gets_a_text_of_a_step_could_get_a_mail_of_it_that_says_the_same(string language)
    {
        var shop = Shop("Asha Sweets", language);
        foreach (var type in SampleOrder.Steps)
        {
            var (order, step) = SampleOrder.At(type, shop, DateTimeOffset.UnixEpoch);
            var mail = Writer.ForShopper(order, step, shop, "stop-token");
            Assert.Equal(Texts.ForShopper(order, step, shop) is null, mail is null);
            if (mail is not null)
            {
                var what = ShopperWords.Of(order, step, language)!;
                Assert.Contains(what, mail.Content.Text, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', mail.Content.Subject);
                Assert.Contains(
                    $"lang=\"{language}\" dir=\"{ShopLanguages.Direction(language)}\"",
                    mail.Content.Html,
                    StringComparison.Ordinal
                );
                Assert.All((string[])[mail.Content.Html, mail.Content.Text], form =>
                {
                    Assert.Contains($"{Site}/o/{order.StatusToken}", form, StringComparison.Ordinal);
                    Assert.Contains($"{Site}/mail/stop-token", form, StringComparison.Ordinal);
                });
            }
        }
    }

    [Fact]
    public void What_people_typed_is_text_in_the_mail()
    {
        const string Evil = "<script>alert(1)</script>";
        var shop = Shop(Evil, "en");
        var (order, step) = SampleOrder.At(OrderEntries.Placed, shop, DateTimeOffset.UnixEpoch);
        order = order with { Lines = [order.Lines[0] with { Title = Evil, Variant = Evil }] };
        var mail = Writer.ForShopper(order, step with { Reason = Evil }, shop, "t")!;

        Assert.DoesNotContain("<script", mail.Content.Html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", mail.Content.Html, StringComparison.Ordinal);
    }

    private static StoreProfile Shop(string name, string language) =>
        new("", "", name, "", "INR", language, Theme.Default, null, null, null, true, true, "Asia/Kolkata", 1)
        {
            StoreId = Dukaan.Values.Ids.Derive("shop"),
        };
}
