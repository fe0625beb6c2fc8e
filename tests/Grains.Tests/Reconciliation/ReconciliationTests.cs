using Dukaan.Grains.Tests.Payments;
using Dukaan.Orders;
using Dukaan.Payments;
using Dukaan.Reconciliation;
using Dukaan.Silo.Reconciliation;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Grains.Tests.Reconciliation;

/// <summary>What a round finds when records were made to disagree behind the grains' backs, and what it mends.</summary>
public class ReconciliationTests(OwnShopFixture fixture) : IClassFixture<OwnShopFixture>
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(16);

    [Fact]
    public async Task Orders_of_every_state_agree_with_everything_that_is_kept_of_them()
    {
        var shop = await OnlineShop.Open(fixture, units: 50);
        await shop.Place("unpaid");
        await shop.Place("expired");
        fixture.Time.Advance(Timeout);
        await shop.Becomes("expired", order => order.State == OrderState.Expired, "it must expire");
        await shop.Shop.Place("placed", 2);
        await Through("delivered", Confirm, Pack, Ship, Deliver);
        await Through("returned", Confirm, Pack, Ship, Deliver, Return);
        await Through("cancelled", Confirm, Cancel);
        await Through("packed", Confirm, Pack);
        await shop.Place("paid");
        await shop.Pay("paid");
        await shop.Place("refunded");
        await shop.Pay("refunded");
        (await shop.Shop.Take("refunded", Cancel)).OrThrow();
        await shop.Becomes("refunded", order => order.Payment == PaymentState.Refunded, "it must be refunded");

        var round = await Round();
        Assert.True(round.Orders >= 9 && round.Claims >= 3, $"A round must look at everything: {round}");
        Assert.Empty(await Found(shop));

        async Task Through(string key, params OrderAction[] steps)
        {
            await shop.Shop.Place(key);
            foreach (var step in steps)
            {
                (await shop.Shop.Take(key, step)).OrThrow();
            }
        }
    }

    [Theory]
    [InlineData("DELETE FROM grain_row WHERE kind = 'order-book' AND id = $1", DifferenceKind.BookLine)]
    [InlineData("UPDATE grain_row SET bucket = 'delivered' WHERE kind = 'order-book' AND id = $1", DifferenceKind.BookLine)]
    [InlineData(
        "UPDATE grain_row SET payload = jsonb_set(payload, '{total,amount}', '1') WHERE kind = 'order-book' AND id = $1",
        DifferenceKind.BookLine
    )]
    [InlineData("DELETE FROM grain_row WHERE kind = 'order-wake' AND id LIKE '%' || $1", DifferenceKind.WakeTime)]
    [InlineData("UPDATE grain_row SET sort = sort + 1 WHERE kind = 'order-wake' AND id LIKE '%' || $1", DifferenceKind.WakeTime)]
    public async Task Rows_that_are_not_what_the_ledger_adds_up_to_are_written_anew(string tamper, DifferenceKind kind)
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("k");
        Assert.Equal(1, await Run(tamper, shop.IdOf("k")));
        await Round();
        var found = Assert.Single(await Found(shop));
        Assert.Equal((kind, true, shop.IdOf("k")), (found.Difference.Kind, found.Difference.Mended, found.Difference.Subject));
        Assert.Equal(0, (await Round()).Differences);
    }

    [Fact]
    public async Task Units_that_a_stock_grain_forgot_or_has_too_many_of_follow_the_order()
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Shop.Place("held", 2);
        await shop.Shop.Place("sold", 1);
        (await shop.Shop.Take("sold", Confirm)).OrThrow();
        await shop.Shop.Stock().Release(shop.IdOf("held"));
        await shop.Shop.Stock().Release(shop.IdOf("sold"));
        await Round();
        await shop.Level(4, 2);
        Assert.All(await Found(shop), found =>
            Assert.Equal((DifferenceKind.Units, true), (found.Difference.Kind, found.Difference.Mended))
        );

        (await shop.Shop.Stock().Reserve(shop.IdOf("held"), 4)).OrThrow();
        await Round();
        await shop.Level(4, 2);
        Assert.Equal(0, (await Round()).Differences);
    }

    [Fact]
    public async Task Units_that_were_sold_to_somebody_else_meanwhile_are_for_a_person_to_look_at()
    {
        var shop = await OnlineShop.Open(fixture, units: 2);
        await shop.Shop.Place("first", 2);
        await shop.Shop.Stock().Release(shop.IdOf("first"));
        await Eventually.Holds(async () => (await shop.Shop.Place("second", 2)).Ok, "the catalog must hear that it is on the shelf again");
        await Round();
        var found = Assert.Single(await Found(shop));
        Assert.Equal((DifferenceKind.Units, false, null), (found.Difference.Kind, found.Difference.Mended, found.OverAt));
        await shop.Level(2, 2);

        // The seller sorts it out, and the next round sees that it is over.
        (await shop.Shop.Take("first", Cancel)).OrThrow();
        fixture.Time.Advance(TimeSpan.FromSeconds(1));
        await Round();
        Assert.NotNull(Assert.Single(await Found(shop)).OverAt);
    }

    [Fact]
    public async Task Units_of_an_order_that_was_never_placed_come_back()
    {
        var shop = await OnlineShop.Open(fixture);
        var nobody = Ids.Token();
        (await shop.Shop.Stock().Reserve(nobody, 3)).OrThrow();
        Assert.Equal(0, await Mine(shop)); // it may be on its way yet
        await shop.Shop.Stock().Sell(nobody);
        await Round();
        Assert.Equal(
            (DifferenceKind.UnitsOfNobody, true),
            (Assert.Single(await Found(shop)).Difference.Kind, Assert.Single(await Found(shop)).Difference.Mended)
        );
        await shop.Level(5, 0);
    }

    [Fact]
    public async Task A_payment_that_nobody_told_of_is_taken_in()
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("k");
        fixture.Gateway.Authorize(shop.IdOf("k"));
        await Round();
        Assert.Equal(PaymentState.Paid, (await shop.Get("k")).Payment);
        Assert.Equal(
            (DifferenceKind.Gateway, true),
            (Assert.Single(await Found(shop)).Difference.Kind, Assert.Single(await Found(shop)).Difference.Mended)
        );
    }

    [Fact]
    public async Task Money_that_was_given_back_in_the_gateways_own_pages_is_in_the_ledger_after_a_round()
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("k", 2);
        await shop.Pay("k");
        fixture.Gateway.GiveBack(shop.IdOf("k"), 10_000);
        await Round();
        var order = await shop.Get("k");
        Assert.Equal(
            (PaymentState.PartlyRefunded, 10_000L, "refunded"),
            (order.Payment, order.Funds.Refunded.Amount, order.Ledger[^1].Type)
        );
        Assert.True(Assert.Single(await Found(shop)).Difference.Mended);

        // What is left, and no more, can still be given back.
        (await shop.Shop.Take("k", Refund)).OrThrow();
        await shop.Becomes("k", now => now.Payment == PaymentState.Refunded, "the rest must be refunded");
        Assert.Equal(0, fixture.Gateway.Kept(shop.IdOf("k")));
        Assert.Equal(0, await Mine(shop));
    }

    [Fact]
    public async Task Money_that_the_gateway_has_otherwise_than_the_ledger_is_for_a_person_to_look_at()
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("less");
        await shop.Pay("less");
        (await shop.Shop.Order("less").Take(new OrderStep(Ids.Token(), Refund, "Late", Amount: 5_000))).OrThrow();
        await shop.Becomes("less", order => order.Payment == PaymentState.PartlyRefunded, "it must be refunded");
        fixture.Gateway.GiveBack(shop.IdOf("less"), -5_000);
        await shop.Place("gone");
        await shop.Pay("gone");
        fixture.Gateway.Move(PaymentKey.Of(shop.IdOf("gone"), "p1"), GatewayStatus.Cancelled, forget: true);
        await Round();
        var found = await Found(shop);
        Assert.Equal(2, found.Count);
        Assert.All(found, one => Assert.Equal((DifferenceKind.Gateway, false), (one.Difference.Kind, one.Difference.Mended)));
        Assert.Equal((5_000L, PaymentState.Paid), ((await shop.Get("less")).Funds.Refunded.Amount, (await shop.Get("gone")).Payment));
    }

    [Fact]
    public async Task A_ledger_that_tells_of_other_money_than_the_payments_is_reported_and_nothing_is_guessed()
    {
        var shop = await OnlineShop.Open(fixture);
        await shop.Place("k");
        await shop.Pay("k");
        await Run(
            "UPDATE grain_state SET version = version + 1, payload = jsonb_set(payload, '{payments,0,amount}', '7') WHERE kind = "
                + "'order' AND key LIKE '%' || $1",
            shop.IdOf("k")
        );
        await Round();
        Assert.Contains(await Found(shop), one => one is { Difference: { Kind: DifferenceKind.Ledger, Mended: false }, OverAt: null });
        Assert.Equal(15_000, (await shop.Get("k")).Funds.Paid.Amount);
    }

    private async Task<RoundEnded> Round()
    {
        RoundEnded? round = null;
        await Eventually.Holds(
            async () =>
                (round = await fixture.Silo.Services.GetRequiredService<Reconciler>().Run(CancellationToken.None)).Orders + round.Claims
                > 0,
            "a round looks at the partitions of this process, which must have their leases by now"
        );
        return round!;
    }

    private async Task<IReadOnlyList<SeenDifference>> Found(OnlineShop shop) =>
        [
            .. (await fixture.Silo.Services.GetRequiredService<DifferenceLog>().Newest(1_000, CancellationToken.None)).Where(seen =>
                seen.Difference.StoreId == shop.Shop.Id
            ),
        ];

    /// <summary>How many differences of this shop a round finds anew.</summary>
    private async Task<int> Mine(OnlineShop shop)
    {
        await Run("DELETE FROM reconciliation_difference WHERE store_id = $1", shop.Shop.Id);
        await Round();
        return (await Found(shop)).Count;
    }

    private async Task<int> Run(string sql, string value)
    {
        await using var command = fixture.Silo.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        command.Parameters.AddWithValue(value);
        return await command.ExecuteNonQueryAsync();
    }
}
