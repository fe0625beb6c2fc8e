using Dukaan.GiftCards;
using Dukaan.Orders;
using Dukaan.Silo.Reconciliation;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Grains.Tests.GiftCards;

/// <summary>What the auditor says of gift cards, after many orders at once and after a record was tampered with.</summary>
public class GiftCardAuditTests(OwnShopFixture fixture) : IClassFixture<OwnShopFixture>
{
    private static readonly string[] Checks =
    [
        "every gift card has the sum of its ledger",
        "no gift card is spent twice, and its orders say the same",
    ];

    [Fact]
    public async Task After_many_orders_at_once_cards_and_orders_agree_and_whatever_was_tampered_with_is_found()
    {
        var shop = await fixture.NewShop();
        var cards = new List<string>();
        foreach (var amount in (long[])[20_000, 37_000, 5_000])
        {
            cards.Add((await shop.GiftCards.Issue(new IssueGiftCard(Ids.Token(), new Money(amount, "INR")))).OrThrow().Card.Id);
        }

        var placed = await Task.WhenAll(
            Enumerable.Range(0, 24).Select(i => shop.Order($"k{i}").Place(shop.Wish() with { Cards = [cards[i % 3], cards[(i + 1) % 3]] }))
        );
        Assert.Contains(placed, order => order.Ok);
        Assert.Contains(placed, order => !order.Ok);
        for (var i = 0; i < placed.Length; i += 2)
        {
            await shop.Take($"k{i}", Cancel);
        }

        // What no order was placed with, its attempt let go of, or time does.
        foreach (var card in cards)
        {
            Assert.True((await shop.Card(card).Get())!.Line.Balance.Amount >= 0);
        }

        Assert.Empty(await Violations(0));
        Assert.Empty(await Violations(1));

        await Tamper($"jsonb_set(payload, '{{entries,0,amount}}', '1')", StoreKey.Of(shop.Id, cards[0]));
        Assert.Contains(StoreKey.Of(shop.Id, cards[0]), Assert.Single(await Violations(0)), StringComparison.Ordinal);
        await Tamper("jsonb_set(payload, '{entries}', payload->'entries' || (payload->'entries'->1))", StoreKey.Of(shop.Id, cards[1]));
        Assert.Contains(await Violations(1), line => line.Contains(cards[1], StringComparison.Ordinal));
    }

    private async Task<string[]> Violations(int check)
    {
        var findings = await fixture.Silo.Services.GetRequiredService<RestoredAudit>().Run([], null, CancellationToken.None);
        return [.. findings.Single(finding => finding.Check == Checks[check]).Violations];
    }

    private async Task Tamper(string payload, string key)
    {
        var database = fixture.Silo.Services.GetRequiredService<NpgsqlDataSource>();
        await using var command = database.CreateCommand(
            $"UPDATE grain_state SET payload = {payload} WHERE kind = 'gift-card' AND key = $1"
        );
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key });
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }
}
