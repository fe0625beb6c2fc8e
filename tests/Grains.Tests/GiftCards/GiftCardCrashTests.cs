using Dukaan.GiftCards;
using Dukaan.Grains.Tests.Payments;
using Dukaan.Orders;
using Dukaan.Values;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Grains.Tests.GiftCards;

/// <summary>
/// A whole life of an order that a gift card and the gateway pay, with one write of it lost: each in turn, before and after it is
/// committed.
/// </summary>
public class GiftCardCrashTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private const int MaxTries = 5;

    [Theory]
    [InlineData("order")]
    [InlineData(SavedGiftCard.Kind)]
    public async Task Whichever_write_a_crash_takes_the_card_is_spent_once_and_gets_back_what_it_paid(string kind)
    {
        var (whole, first) = await Open();
        await Live(whole, first);
        var writes = fixture.Faults.Written(kind, Key(whole, first, kind));
        Assert.True(writes > 2, $"Only {writes} writes of {kind}: this test looks at nothing.");
        for (var write = 0; write < writes; write++)
        {
            foreach (var committed in (bool[])[false, true])
            {
                var (shop, card) = await Open();
                if (committed)
                {
                    fixture.Faults.LoseAfterCommit(kind, Key(shop, card, kind), write);
                }
                else
                {
                    fixture.Faults.LoseBeforeCommit(kind, Key(shop, card, kind), write);
                }

                try
                {
                    await Live(shop, card);
                }
                catch (Exception failure)
                {
                    var when = committed ? "after" : "before";
                    throw new InvalidOperationException($"With write {write} of {kind} lost {when} its commit: {failure.Message}", failure);
                }
            }
        }
    }

    private async Task<(OnlineShop Shop, string Card)> Open()
    {
        var shop = await OnlineShop.Open(fixture);
        var issued = await shop.Shop.GiftCards.Issue(new IssueGiftCard(Ids.Token(), new Money(20_000, "INR")));
        return (shop, issued.OrThrow().Card.Id);
    }

    private static string Key(OnlineShop shop, string card, string kind) =>
        kind == "order" ? shop.Shop.OrderKeyOf("k") : StoreKey.Of(shop.Shop.Id, card);

    private async Task Live(OnlineShop shop, string card)
    {
        var wish = shop.Shop.Wish(2) with { Payment = PaymentMethod.Online, Cards = [card] };
        (await Again(() => shop.Shop.Order("k").Place(wish))).OrThrow();
        await Comes(shop, order => order.PayUrl is not null, "the payment must be made");
        var authorized = fixture.Gateway.Authorize(shop.IdOf("k"));
        Assert.Equal(10_000L, authorized.Amount.Amount); // the gateway is asked for the rest
        (await Again(() => shop.Tell("k", authorized))).OrThrow();
        await Comes(shop, order => order.Payment == PaymentState.Paid, "the money must be taken");
        (await Again(() => shop.Shop.Take("k", Confirm, operationId: "confirm"))).OrThrow();
        (await Again(() => shop.Shop.Order("k").Take(new OrderStep("edit", Edit, Lines: [new LineQuantity(1, 1)])))).OrThrow();
        await Comes(shop, order => order.Cards[0].Refunded == 15_000, "what was taken out must go back to the card first");
        (await Again(() => shop.Shop.Take("k", Cancel, operationId: "cancel"))).OrThrow();
        await Comes(shop, order => order.Payment == PaymentState.Refunded, "the rest must be refunded");
        await Eventually.Holds(
            async () =>
            {
                fixture.Time.Advance(TimeSpan.FromSeconds(3));
                return await Again(() => shop.Shop.Card(card).Get()) is { Line.Balance.Amount: 20_000 };
            },
            "the card must have all of its money again"
        );
        var entries = (await shop.Shop.Card(card).Get())!.Entries;
        Assert.Equal(
            [("issued", 20_000L), ("spent", -20_000L), ("refunded", 15_000L), ("refunded", 5_000L)],
            entries.Select(entry => (entry.Type, entry.Amount))
        );
        Assert.Equal(0, fixture.Gateway.Kept(shop.IdOf("k")));
    }

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

    private Task Comes(OnlineShop shop, Func<OrderView, bool> condition, string otherwise) =>
        Eventually.Holds(
            async () =>
            {
                if (condition(await Again(() => shop.Get("k"))))
                {
                    return true;
                }

                fixture.Time.Advance(TimeSpan.FromSeconds(3));
                return false;
            },
            otherwise
        );
}
