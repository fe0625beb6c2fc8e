using Dukaan.Orders;
using Dukaan.Payments;
using Dukaan.Payouts;

namespace Dukaan.Grains.Tests.Payments;

/// <summary>What a gateway says that it paid out, compared with an order that was paid and refunded in part.</summary>
public sealed class PayoutMatchingTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Fact]
    public async Task Every_kind_of_difference_is_named_and_what_agrees_is_not()
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("k");
        await shop.Pay("k");
        (await shop.Shop.Order("k").Take(new OrderStep(Dukaan.Values.Ids.Token(), OrderAction.Refund, "late", Amount: 5_000))).OrThrow();
        await shop.Becomes("k", one => one.Funds.Refunded.Amount == 5_000, "a part must be refunded");
        var order = await shop.Get("k");
        var refund = order.Ledger.Single(entry => entry.Type == OrderEntries.Refunded).Detail!.Refund!;

        var payment = Line(PaymentKey.Of(order.Id, "p1"), SettledKind.Payment, 15_000);
        var given = Line(PaymentKey.Of(order.Id, refund), SettledKind.Refund, -5_000);
        Assert.Equal(
            (PayoutDifference.None, order.Number),
            (PayoutMatching.Match(payment, order).Difference, PayoutMatching.Match(payment, order).OrderNumber)
        );
        Assert.Equal(PayoutDifference.None, PayoutMatching.Match(given, order).Difference);
        Assert.Equal(order.Id, PayoutMatching.OrderOf(payment));
        Assert.Equal(PayoutDifference.UnknownOrder, PayoutMatching.Match(payment with { Key = "" }, null).Difference);
        Assert.Equal(
            PayoutDifference.NotInHistory,
            PayoutMatching.Match(payment with { Key = PaymentKey.Of(order.Id, "p2") }, order).Difference
        );
        Assert.Equal(
            PayoutDifference.NotInHistory,
            PayoutMatching.Match(given with { Key = PaymentKey.Of(order.Id, "r99") }, order).Difference
        );
        Assert.Equal(PayoutDifference.OtherAmount, PayoutMatching.Match(Line(payment.Key, SettledKind.Payment, 14_999), order).Difference);
        Assert.Equal(PayoutDifference.DoesNotAddUp, PayoutMatching.Match(payment with { Net = payment.Net + 1 }, order).Difference);
        Assert.Equal(PayoutDifference.None, PayoutMatching.Match(Line("", SettledKind.Other, -100), null).Difference);
        var euros = Line(payment.Key, SettledKind.Payment, 170) with { Currency = "EUR" };
        Assert.Equal(PayoutDifference.None, PayoutMatching.Match(euros, order).Difference);

        var now = order.PlacedAt + PayoutMatching.Patience;
        Assert.Empty(PayoutMatching.Unsettled(order, new HashSet<string>(), now));
        Assert.Equal(order.Number, Assert.Single(PayoutMatching.Unsettled(order, new HashSet<string>(), now.AddDays(1))).OrderNumber);
        Assert.Empty(PayoutMatching.Unsettled(order, new HashSet<string> { payment.Key }, now.AddDays(1)));
    }

    private static SettledLine Line(string key, SettledKind kind, long gross)
    {
        var fee = Math.Max(0, gross) * 2 / 100;
        var tax = fee * 18 / 100;
        return new SettledLine("l", kind, key, "pay_1", gross, fee, tax, gross - fee - tax, "INR", default, "setl_1", "UTR1", default);
    }
}
