using Dukaan.GiftCards;
using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Orders;

/// <summary>What days and products brought in, and what a seller looks for, as the database adds it up.</summary>
public sealed class TakingsTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Fact]
    public async Task Takings_are_the_sum_of_the_orders_by_day_and_by_product()
    {
        var shop = await fixture.NewShop(products: 2);
        for (var i = 0; i < 9; i++)
        {
            (await shop.Place($"k{i}", 1 + (i % 3))).OrThrow();
            (await shop.Take($"k{i}", i == 1 ? OrderAction.Reject : OrderAction.Confirm)).OrThrow();
            if (i % 3 == 2)
            {
                fixture.Time.Advance(TimeSpan.FromDays(1));
            }
        }

        (await shop.Take("k4", OrderAction.MarkPaid)).OrThrow();
        (await shop.Take("k5", OrderAction.MarkPaid)).OrThrow();
        (await shop.Order("k5").Take(new OrderStep(Ids.Token(), OrderAction.Refund, "broken", Amount: 700))).OrThrow();
        (await shop.Order("k8").Take(new OrderStep(Ids.Token(), OrderAction.Edit, "too much", Lines: [new LineQuantity(1, 1)]))).OrThrow();

        var takings = (await shop.Book.Takings(null, null)).OrThrow();

        var orders = (await shop.Book.List(null, null, 100)).Where(order => order.State != OrderState.Rejected).ToList();
        Assert.Equal(30, takings.Days.Length);
        Assert.Equal(
            orders
                .GroupBy(order => DateOnly.FromDateTime(order.PlacedAt.UtcDateTime.AddHours(5.5)))
                .OrderBy(day => day.Key)
                .Select(day =>
                    (day.Key, (long)day.Count(), day.Sum(order => order.Total.Amount), day.Sum(order => order.Paid - order.Refunded))
                ),
            takings.Days.Where(day => day.Orders > 0).Select(day => (day.Day, day.Orders, day.Sales.Amount, day.Paid.Amount))
        );
        Assert.Equal(
            (8L, orders.Sum(order => order.Total.Amount), orders.Sum(order => order.Paid - order.Refunded)),
            (takings.Orders, takings.Sales.Amount, takings.Paid.Amount)
        );
        Assert.Equal(
            takings.Sales.Amount,
            takings.Products.Sum(product => product.Sales.Amount) + takings.OtherProducts.Amount + takings.Delivery.Amount
        );
        Assert.Equal(orders.Sum(order => order.Pieces), takings.Products.Sum(product => product.Pieces));
        Assert.Equal(2, takings.Products.Length);
        Assert.Equal(0, takings.OtherProducts.Amount);
    }

    [Fact]
    public async Task What_gift_cards_pay_is_a_sale_and_no_new_money()
    {
        var shop = await fixture.NewShop();
        var card = (await shop.GiftCards.Issue(new IssueGiftCard(Ids.Token(), new Money(10_000, "INR")))).OrThrow().Card.Id;
        (await shop.Order("k").Place(shop.Wish() with { Cards = [card] })).OrThrow();
        (await shop.Take("k", OrderAction.MarkPaid)).OrThrow();
        await Is(sales: 15_000, paid: 5_000, byCard: 10_000);

        (await shop.Order("k").Take(new OrderStep(Ids.Token(), OrderAction.Refund, "broken", Amount: 12_000))).OrThrow();
        await Is(sales: 15_000, paid: 3_000, byCard: 0);

        async Task Is(long sales, long paid, long byCard)
        {
            var takings = (await shop.Book.Takings(null, null)).OrThrow();
            Assert.Equal((sales, paid, byCard), (takings.Sales.Amount, takings.Paid.Amount, takings.ByCard.Amount));
            Assert.Equal(byCard, takings.Days.Sum(day => day.ByCard.Amount));
            var today = await shop.Book.Today();
            Assert.Equal((sales, paid), (today.Sales.Amount, today.Paid.Amount));
        }
    }

    [Fact]
    public async Task Days_are_chosen_and_foolish_ones_refused()
    {
        var shop = await fixture.NewShop();
        (await shop.Place("k")).OrThrow();
        var today = (await shop.Book.Today()).Day;

        Assert.Equal(1, (await shop.Book.Takings(today, today)).OrThrow().Orders);
        Assert.Equal(0, (await shop.Book.Takings(today.AddDays(-9), today.AddDays(-1))).OrThrow().Orders);
        Assert.Equal("days-range", (await shop.Book.Takings(today, today.AddDays(-1))).Error?.Code);
        Assert.Equal("days-range", (await shop.Book.Takings(DateOnly.MinValue, DateOnly.MaxValue)).Error?.Code);
        Assert.Equal(0, (await shop.Book.Takings(DateOnly.MinValue, DateOnly.MinValue)).OrThrow().Orders);
        Assert.Equal(0, (await shop.Book.Takings(DateOnly.MaxValue, DateOnly.MaxValue)).OrThrow().Orders);
    }

    [Fact]
    public async Task Orders_are_found_by_name_phone_number_day_and_payment()
    {
        var shop = await fixture.NewShop();
        for (var i = 0; i < 4; i++)
        {
            (
                await shop.Order($"k{i}")
                    .Place(shop.Wish() with { Customer = Sales.Ravi with { Name = i % 2 == 0 ? $"Zoya_{i}" : "Ravi 100%" } })
            ).OrThrow();
        }

        fixture.Time.Advance(TimeSpan.FromDays(1));
        (await shop.Place("next")).OrThrow();
        (await shop.Take("k2", OrderAction.MarkPaid)).OrThrow();
        (await shop.Take("k3", OrderAction.Confirm)).OrThrow();
        var today = (await shop.Book.Today()).Day;

        await Finds([3, 1], new OrderFilter(Text: "zOYa"));
        await Finds([4, 2], new OrderFilter(Text: "100%"));
        await Finds([3], new OrderFilter(Text: "a_2"));
        await Finds([], new OrderFilter(Text: "a%2"));
        await Finds([2], new OrderFilter(Text: "#2"));
        await Finds([5, 4, 3, 2, 1], new OrderFilter(Text: "098765 43210"));
        await Finds([3], new OrderFilter(Payment: PaymentState.Paid));
        await Finds([5], new OrderFilter(From: today));
        await Finds([4, 3, 2, 1], new OrderFilter(To: today.AddDays(-1)));
        await Finds([4], new OrderFilter(OrderState.Confirmed, To: today));
        await Finds([2, 1], new OrderFilter(Method: PaymentMethod.CashOnDelivery), before: 3);
        await Finds([], new OrderFilter(Method: PaymentMethod.Upi));

        async Task Finds(long[] numbers, OrderFilter filter, long? before = null) =>
            Assert.Equal(numbers, (await shop.Book.Find(filter, before, 10)).Select(order => order.Number));
    }
}
