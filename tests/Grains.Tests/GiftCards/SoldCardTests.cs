using Dukaan.Catalog;
using Dukaan.GiftCards;
using Dukaan.Grains.Tests.Orders;
using Dukaan.Grains.Tests.Pricing;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Silo.Reconciliation;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Grains.Tests.GiftCards;

/// <summary>Gift cards that customers buy.</summary>
public sealed class SoldCardTests(OwnShopFixture fixture) : IClassFixture<OwnShopFixture>
{
    private const int MaxTries = 5;

    [Fact]
    public async Task A_gift_card_has_neither_tax_discount_nor_delivery_and_an_order_of_them_alone_needs_no_address()
    {
        var (shop, card) = await Open();
        var discount = new Discount(Ids.Token(), "Diwali", null, DiscountKind.Percent, 10_000, 0, [], null, null, null, null, true);
        var fee = new DeliveryFee(FeeKind.Flat, 4_000, [], null);
        (
            await shop.Terms.Change(
                new ChangeTerms(
                    Ids.Token(),
                    Country: "IN",
                    Tax: new TaxTerms(TaxScheme.OneRate, "VAT", 10_000, false, [], "", ""),
                    Delivery: new DeliveryTerms(true, [new DeliveryZone(Ids.Token(), "Here", ["IN"], [], [], fee, "")], false, "")
                )
            )
        ).OrThrow();
        var wish = Sales.Of(new QuoteLine(card, 2));
        var alone = wish with { Customer = wish.Customer with { Address = new Address("", "", "", "") }, Delivery = DeliveryMethod.Pickup };

        var order = (await shop.Admission.Place(OrderKey.IdFor(shop.Id, "alone"), alone)).OrThrow();
        Assert.Equal((100_000L, 0L, 0L), (order.Total.Amount, order.Amounts.Tax.Amount, order.Amounts.Delivery.Charge.Amount));
        Assert.True(order.IsCardsAlone);

        var both = (await shop.Order("both").Place(Sales.Of(new QuoteLine(card, 1), new QuoteLine(shop.Products[0].Id, 1)))).OrThrow();
        Assert.Equal(50_000 + 15_000 + 4_000 + 1_900, both.Total.Amount); // taxed are the sweet and its delivery

        var priced = Pricer.Price(
            Requests.Of(
                SaleTerms.Default with
                {
                    Discounts = [discount],
                },
                Requests.Line("a", 10_000),
                Requests.Line("b", 50_000) with
                {
                    Details = ItemDetails.None with { GiftCard = true },
                }
            )
        );
        Assert.Equal([1_000L, 0L], priced.Lines.Select(line => line.Discount.Amount));
        Assert.Equal(9_000L, priced.PayableByCard.Amount);
    }

    [Fact]
    public async Task Each_paid_piece_is_a_card_worth_its_price_and_pays_once()
    {
        var (shop, card) = await Open();
        var order = (await shop.Order("k").Place(Sales.Of(new QuoteLine(card, 2)))).OrThrow();
        Assert.Empty(order.SoldCards);
        var paid = (await shop.Take("k", MarkPaid)).OrThrow();

        Assert.Equal([50_000L, 50_000L], paid.SoldCards.Select(each => each.Amount));
        await Made(shop, paid, 2);
        var (first, second) = (paid.SoldCards[0].Id, paid.SoldCards[1].Id);
        Assert.Equal(GiftCardKind.Sold, (await shop.Card(first).Get())!.Line.Kind);
        (await shop.Order("spend").Place(shop.Wish() with { Cards = [first] })).OrThrow();
        Assert.Equal(35_000L, (await shop.Card(first).Get())!.Line.Balance.Amount);

        // No gift card is bought with another.
        var again = (await shop.Order("more").Place(Sales.Of(new QuoteLine(card, 1)) with { Cards = [second] })).OrThrow();
        Assert.Equal((0L, 50_000L), (again.Funds.ByCard.Amount, again.Funds.Due.Amount));

        // What they cost is money, and no sale: what they buy is one.
        var takings = (await shop.Book.Takings(null, null)).OrThrow();
        Assert.Equal((15_000L, 100_000L, 15_000L), (takings.Sales.Amount, takings.Paid.Amount, takings.ByCard.Amount));
        Assert.Empty(await Violations());
    }

    [Fact]
    public async Task An_order_of_nothing_but_gift_cards_is_delivered_once_it_is_paid_and_one_with_goods_is_not()
    {
        var (shop, card) = await Open();
        (await shop.Order("k").Place(Sales.Of(new QuoteLine(card, 1)))).OrThrow();
        (await shop.Order("both").Place(Sales.Of(new QuoteLine(card, 1), new QuoteLine(shop.Products[0].Id, 1)))).OrThrow();
        Assert.Equal(OrderState.Placed, (await shop.Order("k").Get())!.State);

        var paid = (await shop.Take("k", MarkPaid, operationId: "paid")).OrThrow();
        var again = (await shop.Take("k", MarkPaid, operationId: "paid")).OrThrow();
        var both = (await shop.Take("both", MarkPaid)).OrThrow();
        var less = await shop.Order("both").Take(new OrderStep(Ids.Token(), Edit, Lines: [new LineQuantity(1, 0)]));
        Assert.Equal("gift-card-sold", less.Error?.Code);

        Assert.Equal(OrderState.Delivered, paid.State);
        Assert.Equal(paid.Ledger.Length, again.Ledger.Length);
        Assert.Single(again.Ledger, entry => entry.Type == OrderEntries.Delivered);
        Assert.DoesNotContain(Ship, paid.Allowed);
        Assert.Equal(OrderState.Placed, both.State);
        await Made(shop, paid, 1);
        Assert.Empty(await Violations());
    }

    [Fact]
    public async Task Money_comes_back_only_for_cards_that_nobody_used_and_those_pay_no_more()
    {
        var (shop, card) = await Open();
        (await shop.Order("k").Place(Sales.Of(new QuoteLine(card, 3)))).OrThrow();
        var paid = (await shop.Take("k", MarkPaid)).OrThrow();
        await Made(shop, paid, 3);
        (await shop.Order("spend").Place(shop.Wish() with { Cards = [paid.SoldCards[0].Id] })).OrThrow();

        Assert.Equal("gift-card-used", (await shop.Take("k", Cancel)).Error?.Code);
        Assert.Equal("gift-card-used", (await Refund(100_001)).Error?.Code);
        Assert.Equal("step-not-allowed", (await Edit(new LineQuantity(1, 1))).Error?.Code);
        var left = await Balances(paid.SoldCards[1].Id, paid.SoldCards[2].Id);
        Assert.Equal([50_000L, 50_000L], left); // nothing stays held

        var half = (await Refund(60_000)).OrThrow();
        Assert.Equal(2, half.SoldCards.Count(each => each.TakenBack));
        await Eventually.Holds(
            async () => (await Balances(half.SoldCards[1].Id, half.SoldCards[2].Id)).All(balance => balance == 0),
            "Cards whose money was given back must be empty."
        );
        Assert.Equal(
            GiftCardErrors.Unusable(),
            (await shop.Order("late").Place(shop.Wish() with { Cards = [half.SoldCards[1].Id] })).Error
        );
        (await Refund(40_000)).OrThrow();
        Assert.Equal("gift-card-used", (await Refund(1)).Error?.Code);
        Assert.Empty(await Violations());

        Task<Result<OrderView>> Refund(long amount) =>
            shop.Order("k").Take(new OrderStep(Ids.Token(), OrderAction.Refund, "wrong", Amount: amount));
        Task<Result<OrderView>> Edit(LineQuantity line) =>
            shop.Order("k").Take(new OrderStep(Ids.Token(), OrderAction.Edit, Lines: [line]));
        async Task<long[]> Balances(params string[] ids) =>
            await Task.WhenAll(
                ids.Select(async id => (await shop.Card(id).Look(null, "INR")) is { Ok: true } look ? look.Value!.Amount : 0)
            );
    }

    [Fact]
    public async Task A_cancelled_order_takes_all_of_its_cards_back()
    {
        var (shop, card) = await Open();
        (await shop.Order("k").Place(Sales.Of(new QuoteLine(card, 2)))).OrThrow();
        var paid = (await shop.Take("k", MarkPaid)).OrThrow();
        await Made(shop, paid, 2);
        var cancelled = (await shop.Take("k", Cancel)).OrThrow();
        Assert.All(cancelled.SoldCards, each => Assert.True(each.TakenBack));
        Assert.Equal(OrderEntries.Cancelled, cancelled.Ledger.Last(entry => entry.Actor == "seller:test").Type);
        Assert.Empty(await Violations());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whichever_write_a_crash_takes_each_card_is_made_once_and_taken_back_once(bool committed)
    {
        for (var write = 0; write < 6; write++)
        {
            foreach (var kind in write < 3 ? (string[])["order", SavedGiftCard.Kind] : ["order"])
            {
                var (shop, card) = await Open();
                (await shop.Order("k").Place(Sales.Of(new QuoteLine(card, 1)))).OrThrow();
                var placed = (await shop.Order("k").Get())!;
                var sold = GiftCardCode.IdOf(shop.Id, GiftCardCode.OfOrder(placed.Secret, placed.Id, "l1.1"));
                var key = kind == "order" ? shop.OrderKeyOf("k") : StoreKey.Of(shop.Id, sold);
                if (committed)
                {
                    fixture.Faults.LoseAfterCommit(kind, key, write);
                }
                else
                {
                    fixture.Faults.LoseBeforeCommit(kind, key, write);
                }

                (await Again(() => shop.Take("k", MarkPaid, operationId: "paid"))).OrThrow();
                await Comes(shop, async () => await shop.Card(sold).Get() is { Line.Balance.Amount: 50_000 }, "the card must be made");
                (await Again(() => shop.Take("k", Cancel, operationId: "cancel"))).OrThrow();
                await Comes(shop, async () => await shop.Card(sold).Get() is { Line.Balance.Amount: 0 }, "the card must be taken back");
                Assert.Equal(
                    [("issued", 50_000L), ("spent", -50_000L)],
                    (await shop.Card(sold).Get())!.Entries.Select(entry => (entry.Type, entry.Amount))
                );
                fixture.Faults.Forget(kind, key);
            }
        }

        Assert.Empty(await Violations());
    }

    [Fact]
    public async Task What_cannot_be_a_gift_card_is_refused()
    {
        var (shop, card) = await Open();
        var counted = (await shop.Catalog.Add(TestShop.Sweet(5))).OrThrow().Product.Id;
        Assert.Equal("gift-card-stock", (await Edit(new EditProduct(Ids.Token(), counted) { GiftCard = true })).Error?.Code);
        Assert.Equal("gift-card-stock", (await Edit(new EditProduct(Ids.Token(), card, Stock: 3))).Error?.Code);
        Assert.Equal(
            "gift-card-bundle",
            (await Edit(new EditProduct(Ids.Token(), counted) { Parts = [new BundlePart(card, null, 1)] })).Error?.Code
        );
        Assert.Equal("gift-cards-many", (await shop.Order("k").Place(Sales.Of(new QuoteLine(card, 21)))).Error?.Code);
        Assert.False((await Edit(new EditProduct(Ids.Token(), card) { GiftCard = false })).OrThrow().Product.IsGiftCard);

        Task<Result<ProductChange>> Edit(EditProduct edit) => shop.Catalog.Edit(edit);
    }

    /// <summary>A shop with a sweet at ₹150.00 and a gift card at ₹500.00.</summary>
    private async Task<(TestShop Shop, string Card)> Open()
    {
        var shop = await fixture.NewShop();
        var card = await shop.Catalog.Add(new AddProduct(Ids.Token(), "Gift card", new Money(50_000, "INR")) { GiftCard = true });
        return (shop, card.OrThrow().Product.Id);
    }

    private async Task Made(TestShop shop, OrderView order, int count)
    {
        Assert.Equal(count, order.SoldCards.Length);
        await Comes(
            shop,
            async () => (await Task.WhenAll(order.SoldCards.Select(card => shop.Card(card.Id).Get()))).All(card => card is not null),
            "the cards must be made"
        );
    }

    private async Task<string[]> Violations()
    {
        var findings = await fixture.Silo.Services.GetRequiredService<RestoredAudit>().Run([], null, CancellationToken.None);
        return
        [
            .. findings.Where(finding => finding.Check.Contains("gift card", StringComparison.Ordinal)).SelectMany(each => each.Violations),
        ];
    }

    private Task Comes(TestShop shop, Func<Task<bool>> condition, string otherwise) =>
        Eventually.Holds(
            async () =>
            {
                await Again(() => shop.Order("k").Get());
                if (await Again(condition))
                {
                    return true;
                }

                fixture.Time.Advance(TimeSpan.FromSeconds(3));
                return false;
            },
            otherwise
        );

    private static async Task<T> Again<T>(Func<Task<T>> call)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await call();
            }
            catch (Exception) when (tries < MaxTries)
            {
                // The process is gone; whoever asked asks the next one.
            }
        }
    }
}
