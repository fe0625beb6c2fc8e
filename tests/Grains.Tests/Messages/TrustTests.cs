using Dukaan.Messages;

namespace Dukaan.Grains.Tests.Messages;

/// <summary>When a shop is trusted with texts, and what it may send until then.</summary>
public sealed class TrustTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 10, 0, 0, TimeSpan.Zero);
    private static readonly TextLimits Limits = new()
    {
        TrustDeliveries = 3,
        PerNewShop = 4,
        PerShop = 6,
        PerSeller = 2,
        Burst = 2,
        Suspects = 1,
    };

    [Theory]
    [InlineData(29, 3, false)]
    [InlineData(30, 2, false)]
    [InlineData(30, 3, true)]
    public void Trust_is_earned_by_age_and_by_deliveries_to_different_verified_phones(int days, int phones, bool trusted)
    {
        var shop = new SavedStoreTexts { DeliveredTo = [.. Enumerable.Range(0, phones).Select(i => $"{i}")] };
        Assert.Equal(trusted, shop.IsTrusted(Limits, Now.AddDays(-days), Now));
    }

    [Fact]
    public void An_operators_word_comes_before_what_was_earned()
    {
        var old = new SavedStoreTexts { DeliveredTo = ["a", "b", "c"] };
        Assert.True(new SavedStoreTexts { Mark = TrustMark.Trusted }.IsTrusted(Limits, Now, Now));
        Assert.False((old with { Mark = TrustMark.Suspected }).IsTrusted(Limits, Now.AddDays(-99), Now));
        Assert.True(new SavedStoreTexts().IsTrusted(Limits with { TrustAll = true }, Now, Now));
    }

    [Fact]
    public void A_new_shop_sends_so_many_texts_a_day_and_so_many_to_unverified_phones_in_ten_minutes()
    {
        var shop = new SavedStoreTexts();
        Assert.Equal([true, true, false], Send(3, toNewPhone: true, Now));
        Assert.Equal([true, true, false], Send(3, toNewPhone: true, Now.AddMinutes(11)));
        Assert.Equal([false], Send(1, toNewPhone: false, Now.AddMinutes(12)));
        Assert.Equal([true], Send(1, toNewPhone: false, Now.AddDays(1)));

        bool[] Send(int texts, bool toNewPhone, DateTimeOffset at) =>
            [
                .. Enumerable
                    .Range(0, texts)
                    .Select(i =>
                    {
                        (shop, var why) = shop.Count(new TextToCount($"{i}", Trusted: false, toNewPhone, IsSuspect: false), Limits, at);
                        return why is null;
                    }),
            ];
    }

    [Fact]
    public void Words_with_links_in_several_orders_have_a_new_shop_looked_at_and_a_trusted_one_not()
    {
        var shop = new SavedStoreTexts();
        Assert.Null(Count("1", trusted: false));
        Assert.Null(Count("1", trusted: false));
        Assert.NotNull(Count("2", trusted: false));
        Assert.Null(Count("2", trusted: true));

        string? Count(string order, bool trusted)
        {
            (shop, var why) = shop.Count(new TextToCount(order, trusted, ToNewPhone: false, IsSuspect: true), Limits, Now);
            return why;
        }
    }

    [Fact]
    public void A_seller_gets_so_many_texts_a_day_and_then_one_an_hour_that_says_that_there_is_more()
    {
        var shop = new SavedStoreTexts();
        Assert.Equal([SellerText.Sent, SellerText.Sent, SellerText.Summary, SellerText.LeftOut], Send(4, Now));
        Assert.Equal([SellerText.LeftOut], Send(1, Now.AddMinutes(59)));
        Assert.Equal([SellerText.Summary, SellerText.LeftOut], Send(2, Now.AddMinutes(61)));
        Assert.Null(shop.Count(new TextToCount("1", Trusted: false, ToNewPhone: false, IsSuspect: false), Limits, Now).Why);
        Assert.Equal([SellerText.Sent], Send(1, Now.AddDays(1)));

        SellerText[] Send(int texts, DateTimeOffset at) =>
            [
                .. Enumerable
                    .Range(0, texts)
                    .Select(_ =>
                    {
                        (shop, var text) = shop.CountForSeller(Limits, at);
                        return text;
                    }),
            ];
    }

    [Fact]
    public void A_text_is_counted_once_however_often_it_is_tried()
    {
        var phone = new SavedPhone().With(new SavedText("t", "order", Now));
        Assert.Equal(TextAdmission.Repeated, phone.Admits("t", "order", oncePerOrder: true, 1, Now));
        Assert.Equal(TextAdmission.ToldBefore, phone.Admits("u", "order", oncePerOrder: true, 9, Now));
        Assert.Equal(TextAdmission.TooMany, phone.Admits("u", "other", oncePerOrder: true, 1, Now));
        Assert.Equal(TextAdmission.Admitted, phone.Admits("u", "other", oncePerOrder: true, 1, Now.AddDays(2)));
        Assert.Equal(TextAdmission.ToldBefore, phone.Admits("u", "order", oncePerOrder: true, 1, Now.AddDays(2)));
    }
}
