using Dukaan.GiftCards;
using Dukaan.Grains.Tests.Orders;
using Dukaan.Grains.Tests.Payments;
using Dukaan.Orders;
using Dukaan.Payments;
using Dukaan.Saving;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;

namespace Dukaan.Grains.Tests.GiftCards;

public class GiftCardGrainTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private static async Task<string> Card(TestShop shop, long amount, string? phone = null)
    {
        var command = new IssueGiftCard(Ids.Token(), new Money(amount, "INR"), phone is null ? null : new Phone(phone));
        return (await shop.GiftCards.Issue(command)).OrThrow().Card.Id;
    }

    private static Task<Result<OrderView>> Place(TestShop shop, string key, params string[] cards) =>
        shop.Order(key).Place(shop.Wish() with { Cards = [.. cards] });

    private static async Task<long> Balance(TestShop shop, string card) => (await shop.Card(card).Get())!.Line.Balance.Amount;

    [Fact]
    public async Task A_code_is_shown_once_and_a_repeat_makes_no_second_card()
    {
        var shop = await fixture.NewShop();
        var command = new IssueGiftCard("k", new Money(50_000, "INR"), Note: " For Asha ");
        var first = (await shop.GiftCards.Issue(command)).OrThrow();
        Assert.True(GiftCardCode.TryRead(GiftCardCode.Shown(first.Code!).ToLowerInvariant(), out var read));
        Assert.Equal((first.Code, first.Card.Id), (read, GiftCardCode.IdOf(shop.Id, read)));
        var again = (await shop.GiftCards.Issue(command)).OrThrow();
        Assert.Equal((first.Card.Id, null), (again.Card.Id, again.Code));
        Assert.Equal("idempotency-key-reused", (await shop.GiftCards.Issue(command with { Note = "" })).Error?.Code);
        var line = Assert.Single(await shop.GiftCards.List(null, null, 10));
        Assert.Equal((first.Card.Id, "For Asha", 50_000L, GiftCardState.Active), (line.Id, line.Note, line.Balance.Amount, line.State));
    }

    [Fact]
    public async Task A_card_pays_a_part_and_the_rest_is_due()
    {
        var shop = await fixture.NewShop();
        var card = await Card(shop, 10_000);
        var order = (await Place(shop, "a", card)).OrThrow();
        Assert.Equal((15_000L, 10_000L, 5_000L), (order.Total.Amount, order.Funds.ByCard.Amount, order.Funds.Due.Amount));
        Assert.Equal(PaymentState.Awaited, order.Payment);
        Assert.NotNull(order.Until);
        Assert.Equal(0, await Balance(shop, card));
        Assert.Equal(GiftCardState.Empty, Assert.Single(await shop.GiftCards.List(null, null, 10)).State);
        var paid = (await shop.Take("a", OrderAction.MarkPaid)).OrThrow();
        Assert.Equal((PaymentState.Paid, 15_000L, 0L), (paid.Payment, paid.Funds.Paid.Amount, paid.Funds.Due.Amount));
    }

    [Fact]
    public async Task Cards_pay_all_of_an_order_that_then_waits_for_no_payment()
    {
        var shop = await fixture.NewShop();
        var (first, second, third) = (await Card(shop, 10_000), await Card(shop, 10_000), await Card(shop, 10_000));
        var order = (await Place(shop, "a", first, second, third)).OrThrow();
        Assert.Equal((PaymentState.Paid, 0L, (DateTimeOffset?)null), (order.Payment, order.Funds.Due.Amount, order.Until));
        Assert.Equal([10_000L, 5_000L], order.Cards.Select(card => card.Amount));
        Assert.Equal((0L, 5_000L, 10_000L), (await Balance(shop, first), await Balance(shop, second), await Balance(shop, third)));
        Assert.Equal(order.Number, (await Place(shop, "a", first, second, third)).OrThrow().Number);
        Assert.Equal(5_000L, await Balance(shop, second));
    }

    [Fact]
    public async Task Whatever_is_wrong_with_a_card_the_refusal_is_the_same()
    {
        var (shop, other) = (await fixture.NewShop(), await fixture.NewShop());
        var (ended, empty) = (await Card(shop, 100), await Card(shop, 15_000));
        (await shop.Card(ended).Disable("lost")).OrThrow();
        (await Place(shop, "all", empty)).OrThrow();
        string[] wrong = [ended, empty, Ids.Token(), await Card(other, 100), await Card(shop, 100, "+919876500000"), "x"];
        var whole = await Card(shop, 1_000);
        foreach (var card in wrong)
        {
            Assert.Equal(GiftCardErrors.Unusable(), (await Place(shop, Ids.Token(), whole, card)).Error);
        }

        Assert.Equal(GiftCardErrors.Unusable(), (await Place(shop, Ids.Token(), whole, whole)).Error);
        Assert.Equal((1_000L, 1_000L), (await Balance(shop, whole), (await shop.Card(whole).Look(null, "INR")).OrThrow().Amount));
        Assert.True((await Place(shop, "mine", await Card(shop, 100, Sales.Ravi.Phone.E164))).Ok);
    }

    [Fact]
    public async Task An_order_whose_rest_is_another_than_was_seen_is_refused_and_keeps_nothing()
    {
        var shop = await fixture.NewShop();
        var card = await Card(shop, 10_000);
        var wish = shop.Wish() with { Cards = [card], ExpectedDue = new Money(4_999, "INR") };
        var refused = (await shop.Order("a").Place(wish)).Error;
        Assert.Equal(("gift-card-changed", 5_000L), (refused?.Code, refused?.NewTotal?.Amount));
        Assert.Equal(10_000L, (await shop.Card(card).Look(null, "INR")).OrThrow().Amount);
        Assert.True((await shop.Order("a").Place(wish with { ExpectedDue = new Money(5_000, "INR") })).Ok);
    }

    [Fact]
    public async Task Of_many_orders_at_once_a_card_pays_what_it_has_and_no_more()
    {
        var shop = await fixture.NewShop();
        var card = await Card(shop, 40_000);
        var orders = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Place(shop, $"k{i}", card)));
        Assert.Equal(40_000L, orders.Where(order => order.Ok).Sum(order => order.Value!.Funds.ByCard.Amount));
        Assert.All(orders.Where(order => !order.Ok), order => Assert.Equal("gift-card-unusable", order.Error?.Code));
        Assert.Equal(0, await Balance(shop, card));
        Assert.Equal(3, (await shop.Card(card).Get())!.Entries.Count(entry => entry.Type == GiftCardEntries.Spent));
    }

    [Fact]
    public async Task A_cancelled_order_gives_the_card_back_what_it_spent_and_an_expired_one_too()
    {
        var shop = await fixture.NewShop();
        var card = await Card(shop, 10_000);
        (await Place(shop, "a", card)).OrThrow();
        var cancelled = (await shop.Take("a", OrderAction.Cancel)).OrThrow();
        Assert.Equal((PaymentState.Refunded, 0L), (cancelled.Payment, cancelled.Funds.Owed.Amount));
        Assert.Equal(10_000L, await Balance(shop, card));
        (await Place(shop, "b", card)).OrThrow();
        fixture.Time.Advance(TimeSpan.FromHours(49));
        await shop.Order("b").Wake();
        Assert.Equal(OrderState.Expired, (await shop.Order("b").Get())!.State);
        Assert.Equal(10_000L, await Balance(shop, card));

        // Its payment is found after all: what the card had paid is due again.
        var again = (await shop.Take("b", OrderAction.MarkPaid)).OrThrow();
        Assert.Equal((5_000L, 10_000L), (again.Funds.Paid.Amount - again.Funds.ByCard.Amount, again.Funds.Due.Amount));
    }

    [Fact]
    public async Task A_refund_goes_to_the_cards_first_and_never_beyond_what_they_paid()
    {
        var shop = await fixture.NewShop();
        var (first, second) = (await Card(shop, 4_000), await Card(shop, 6_000));
        (await Place(shop, "a", first, second)).OrThrow();
        (await shop.Take("a", OrderAction.MarkPaid)).OrThrow();
        Task<Result<OrderView>> Refund(long amount) =>
            shop.Order("a").Take(new OrderStep(Ids.Token(), OrderAction.Refund, "because", Amount: amount));
        (await Refund(7_000)).OrThrow();
        Assert.Equal((1_000L, 6_000L), (await Balance(shop, first), await Balance(shop, second)));
        Assert.Equal("refund-too-high", (await Refund(8_001)).Error?.Code);
        var all = (await Refund(8_000)).OrThrow();
        Assert.Equal((4_000L, 6_000L), (await Balance(shop, first), await Balance(shop, second)));
        Assert.Equal((PaymentState.Refunded, 15_000L), (all.Payment, all.Funds.Refunded.Amount));
        Assert.Equal(
            5_000L,
            all.Ledger.Where(entry => entry is { Type: "refunded", Detail.Card: null }).Sum(entry => entry.Detail!.Amount!.Value.Amount)
        );
    }

    [Fact]
    public async Task A_refund_as_store_credit_makes_one_card_of_the_customers_phone()
    {
        var shop = await fixture.NewShop();
        var card = await Card(shop, 4_000);
        (await Place(shop, "a", card)).OrThrow();
        (await shop.Take("a", OrderAction.MarkPaid)).OrThrow();
        var step = new OrderStep("refund", OrderAction.Refund, "because", Amount: 9_000) { ToCredit = true };
        var order = (await shop.Order("a").Take(step)).OrThrow();
        (await shop.Order("a").Take(step)).OrThrow();
        Assert.Equal(4_000L, await Balance(shop, card));
        var credit = Assert.Single(order.Credits);
        var made = (await shop.Card(credit.Id).Get())!.Line;
        Assert.Equal((5_000L, GiftCardKind.Credit, Sales.Ravi.Phone.E164), (made.Balance.Amount, made.Kind, made.Phone));
        Assert.Equal(credit.Id, GiftCardCode.IdOf(shop.Id, GiftCardCode.OfOrder(order.Secret, order.Id, credit.Name)));
        Assert.Equal(2, (await shop.GiftCards.List(null, null, 10)).Length);
        Assert.Equal(5_000L, (await Place(shop, "b", credit.Id)).OrThrow().Funds.ByCard.Amount);
    }

    [Fact]
    public async Task A_hold_of_an_order_that_was_never_placed_ends_with_time()
    {
        var shop = await fixture.NewShop();
        var card = await Card(shop, 10_000);
        fixture.Faults.LoseBeforeCommit("order", shop.OrderKeyOf("a"));
        await Assert.ThrowsAnyAsync<Exception>(() => Place(shop, "a", card));
        Assert.Equal("gift-card-unusable", (await Place(shop, "b", card)).Error?.Code);
        fixture.Time.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(10_000L, (await Place(shop, "b", card)).OrThrow().Funds.ByCard.Amount);
        Assert.Equal("gift-card-unusable", (await Place(shop, "a", card)).Error?.Code);
        Assert.Equal(0, await Balance(shop, card));
    }

    [Fact]
    public async Task A_hold_of_an_order_that_was_placed_is_spent_however_late_the_order_tells_it()
    {
        var shop = await fixture.NewShop();
        var card = await Card(shop, 10_000);
        fixture.Faults.LoseBeforeCommit(SavedGiftCard.Kind, StoreKey.Of(shop.Id, card), skip: 1); // after its hold
        (await Place(shop, "a", card)).OrThrow();
        fixture.Time.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal("gift-card-unusable", (await Place(shop, "b", card)).Error?.Code);
        await Eventually.Holds(async () => await Balance(shop, card) == 0, "the card must hear what the order spent");
        Assert.Single((await shop.Card(card).Get())!.Entries, entry => entry.Type == GiftCardEntries.Spent);
    }

    [Fact]
    public async Task A_failed_attempt_releases_only_what_no_other_attempt_holds()
    {
        var shop = await fixture.NewShop();
        var card = shop.Card(await Card(shop, 10_000));
        var (phone, most) = (Sales.Ravi.Phone, new Money(6_000, "INR"));
        (await card.Hold("a", "stalled", phone, most)).OrThrow();
        Assert.Equal(2_000L, (await card.Hold("a", "placing", phone, most with { Amount = 2_000 })).OrThrow().Amount);
        await card.Withdraw("a", "stalled");
        await card.Withdraw("a", "placing");
        Assert.Equal(4_000L, (await card.Look(phone, "INR")).OrThrow().Amount);
        (await card.Follow("a", new GiftCardClaim(6_000, []))).OrThrow();
        (await card.Follow("a", new GiftCardClaim(6_000, []))).OrThrow();
        Assert.Equal("gift-card-short", (await card.Follow("b", new GiftCardClaim(4_001, []))).Error?.Code);
        Assert.Equal(4_000L, (await card.Get())!.Line.Balance.Amount);
    }

    [Fact]
    public async Task An_ended_card_pays_nothing_more_and_what_comes_back_becomes_store_credit()
    {
        var shop = await fixture.NewShop();
        var card = await Card(shop, 20_000);
        (await Place(shop, "a", card)).OrThrow();
        var ended = (await shop.Card(card).Disable("lost")).OrThrow();
        Assert.Equal((0L, GiftCardState.Disabled, -5_000L), (ended.Line.Balance.Amount, ended.Line.State, ended.Entries[^1].Amount));
        (await shop.Take("a", OrderAction.Cancel)).OrThrow();
        await Eventually.Holds(
            async () => (await shop.Order("a").Get())!.Credits.Length == 1,
            "the order must give credit for what the ended card did not keep"
        );
        await shop.Order("a").Mend();
        var credit = Assert.Single((await shop.Order("a").Get())!.Credits);
        Assert.Equal((0L, 15_000L), (await Balance(shop, card), await Balance(shop, credit.Id)));
        Assert.Equal("gift-card-unusable", (await Place(shop, "b", card)).Error?.Code);
        Assert.Equal(15_000L, (await Place(shop, "c", credit.Id)).OrThrow().Funds.ByCard.Amount);
    }

    [Fact]
    public async Task What_an_order_held_of_a_card_that_ended_meanwhile_is_written_off_when_it_is_released()
    {
        var shop = await fixture.NewShop();
        var card = shop.Card(await Card(shop, 10_000));
        var (phone, most) = (Sales.Ravi.Phone, new Money(6_000, "INR"));
        (await card.Hold("a", "one", phone, most)).OrThrow();
        Assert.Equal(6_000L, (await card.Disable("lost")).OrThrow().Line.Balance.Amount);
        await card.Withdraw("a", "one");
        Assert.Equal(0L, (await card.Get())!.Line.Balance.Amount);
        Assert.Equal(0L, Assert.Single(await shop.GiftCards.List(null, null, 10)).Balance.Amount);
    }

    [Fact]
    public async Task What_goes_back_to_a_card_that_expired_meanwhile_can_be_spent_for_a_year()
    {
        var shop = await fixture.NewShop();
        var command = new IssueGiftCard(Ids.Token(), new Money(15_000, "INR"), ExpiresAt: fixture.Time.GetUtcNow() + TimeSpan.FromHours(1));
        var card = (await shop.GiftCards.Issue(command)).OrThrow().Card.Id;
        (await Place(shop, "a", card)).OrThrow();
        fixture.Time.Advance(TimeSpan.FromHours(2));
        (await shop.Take("a", OrderAction.Cancel)).OrThrow();
        Assert.Equal(15_000L, await Balance(shop, card));
        Assert.True((await shop.Card(card).Get())!.Line.ExpiresAt > fixture.Time.GetUtcNow() + TimeSpan.FromDays(364));
        Assert.Equal(15_000L, (await Place(shop, "b", card)).OrThrow().Funds.ByCard.Amount);
    }

    [Fact]
    public async Task An_order_that_the_release_before_let_expire_gives_back_to_its_cards_once_it_wakes()
    {
        var shop = await fixture.NewShop();
        var card = await Card(shop, 10_000);
        (await Place(shop, "a", card)).OrThrow();
        Assert.Equal(0, await Balance(shop, card));

        // As that release saves it: it does not know the entry about the card, so it gives nothing back.
        var id = shop.Order("a").GetGrainId();
        var storage = fixture.Silo.Services.GetRequiredKeyedService<IGrainStorage>(Storages.Domain);
        var read = new GrainState<SavedOrder>(new SavedOrder());
        await storage.ReadStateAsync(SavedOrder.Kind, id, read);
        var expired = new LedgerEntry(OrderEntries.Expired, fixture.Time.GetUtcNow(), Caller.System, "");
        read.State = read.State! with { Ledger = read.State!.Ledger.Add(expired), WakeAt = null };
        await storage.WriteStateAsync(SavedOrder.Kind, id, read);

        await Eventually.Holds(
            async () =>
            {
                try
                {
                    await shop.Order("a").Mend(); // as reconciliation does
                }
                catch (Exception)
                {
                    // The activation knew an older state: the next one reads it again.
                }

                return await Balance(shop, card) == 10_000;
            },
            "the card must have back what the expired order had spent of it"
        );
        Assert.Equal(PaymentState.Refunded, (await shop.Order("a").Get())!.Payment);
    }

    [Fact]
    public async Task A_silo_of_the_release_before_that_says_only_what_is_due_is_understood()
    {
        var shop = await OnlineShop.Open(fixture);
        var order = (await shop.Place("a")).OrThrow();
        var before = order with { Funds = order.Funds with { DueOnline = order.Funds.Due with { Amount = 0 } } };
        Assert.Equal((15_000L, 15_000L), (order.DueOnline.Amount, before.DueOnline.Amount));
        Assert.Equal(0, (await Place(shop.Shop, "cash")).OrThrow().DueOnline.Amount);
    }

    [Theory]
    [InlineData(GatewayStatus.Authorized)]
    [InlineData(GatewayStatus.Captured)]
    public async Task A_late_payment_of_the_rest_is_let_go_since_the_card_has_its_part_again(GatewayStatus late)
    {
        var shop = await OnlineShop.Open(fixture);
        var card = await Card(shop.Shop, 5_000);
        var wish = shop.Shop.Wish() with { Payment = PaymentMethod.Online, Cards = [card] };
        (await shop.Shop.Order("k").Place(wish)).OrThrow();
        fixture.Time.Advance(TimeSpan.FromHours(49));
        await shop.Becomes("k", order => order.State == OrderState.Expired, "it must expire");
        (await shop.Tell("k", fixture.Gateway.Move(PaymentKey.Of(shop.IdOf("k"), "p1"), late))).OrThrow();
        await Eventually.Holds(
            () => fixture.Gateway.Kept(shop.IdOf("k")) == 0 && fixture.Gateway.Of(shop.IdOf("k"))!.Status != GatewayStatus.Authorized,
            "what came late must be let go, or go back"
        );
        var order = await shop.Get("k");
        Assert.Equal(OrderState.Expired, order.State);
        Assert.DoesNotContain(order.Ledger, entry => entry.Type == OrderEntries.Reinstated);
        Assert.Equal(5_000L, await Balance(shop.Shop, card));
        await shop.Level(5, 0);
    }
}
