using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Npgsql;

namespace Dukaan.System.Tests.Crashes;

/// <summary>What must hold after the last kill, read from PostgreSQL and from the public API.</summary>
internal sealed class CrashAudit(DukaanProcess dukaan, string database, SellerClient seller, CrashLoad load)
{
    public async Task EveryAcknowledgedOrderExistsOnce()
    {
        var stored = await Column("select key from grain_state where kind = 'order'");
        Assert.Equal(stored.Count, stored.Distinct().Count());
        var lost = load.Orders.Where(o => !stored.Contains($"{o.Shop.Id}/{o.OrderId}")).ToList();
        Assert.True(
            lost.Count == 0,
            $"{lost.Count} acknowledged orders are not in grain_state: look at what answered before its commit. First: "
                + $"{lost.FirstOrDefault()}"
        );
        var doubled = load.Orders.GroupBy(o => o.OrderId).Where(g => g.Count() > 1).ToList();
        Assert.True(doubled.Count == 0, $"{doubled.Count} orders answered more than one operation id.");
    }

    public async Task ARepeatGetsTheFirstAnswer()
    {
        using var http = new HttpClient { BaseAddress = dukaan.Url };
        foreach (var order in load.Orders.Take(25))
        {
            using var again = await CrashLoad.TryPlace(http, order.Shop.Slug, order.ProductId, order.Key);
            var text = again is null ? "" : await again.Content.ReadAsStringAsync();
            Assert.True(again?.StatusCode is HttpStatusCode.Created, $"The repeat of {order.Key} was answered {again?.StatusCode}: {text}");
            Assert.True(
                Anywhere(order.Answer) == Anywhere(text),
                $"The repeat of {order.Key} was answered {text}, at first {order.Answer}."
            );
        }
    }

    /// <summary>The answer without the address of who gave it: a home that moved has another.</summary>
    private static string Anywhere(string answer) => Regex.Replace(answer, @"http://127\.0\.0\.1:\d+", "");

    public async Task NumbersAreUnique()
    {
        var repeated = await Column(
            "select split_part(key, '/', 1) || ' ' || (payload->'placed'->>'number') from grain_state where kind = 'order' group by 1 "
                + "having count(*) > 1"
        );
        Assert.True(repeated.Count == 0, $"Order numbers were given twice: {string.Join(", ", repeated)}");
    }

    public async Task TheOrderBookHasEveryOrder(params ShopClient[] shops)
    {
        foreach (var shop in shops)
        {
            await Eventually.Holds(
                async () =>
                {
                    var stored = await Column(
                        $"select split_part(key, '/', 2) from grain_state where kind = 'order' and key like '{shop.Id}/%'"
                    );
                    return (await Listed(shop)).Order().SequenceEqual(stored.Order());
                },
                $"The order book of {shop.Slug} should list every order, each once: what no message told it of it finds in its rows."
            );
        }
    }

    public async Task TheShopShowsTheLastAcknowledgedPrices(params ShopClient[] shops)
    {
        using var http = new HttpClient { BaseAddress = dukaan.Url };
        foreach (var shop in shops)
        {
            var (id, handle) = await shop.AnyProduct();
            var (acknowledged, sent) = load.Prices[id];
            var product = JsonDocument
                .Parse(await http.GetStringAsync(new Uri($"/api/storefront/v1/{shop.Slug}/products/{handle}", UriKind.Relative)))
                .RootElement;
            var shown = product.GetProperty("price").GetProperty("amount").GetInt64();
            // Prices rise with each that is sent; of those whose answer a crash cut off, each may have been the last to be saved.
            Assert.True(
                shown >= acknowledged && shown <= (sent ?? acknowledged),
                $"The shop shows {shown}; {acknowledged} was acknowledged last and {sent} sent last."
            );
        }
    }

    public async Task NothingWasOversold(ShopClient shop, string productId, int counted)
    {
        var sold = (
            await Column(
                $$"""
                select coalesce(sum((line->>'quantity')::int), 0)::text
                from grain_state, jsonb_array_elements(payload->'placed'->'lines') line
                where kind = 'order' and line->>'productId' = '{{productId}}'
                """
            )
        ).Single();
        var product = await seller.Get($"/api/v1/stores/{shop.Id}/products/{productId}");
        var left = product.GetProperty("stock").GetInt64();
        Assert.True(left >= 0, $"{-left} units were oversold.");
        Assert.True(
            int.Parse(sold, global::System.Globalization.CultureInfo.InvariantCulture) <= counted,
            $"{sold} units were sold of {counted}."
        );
    }

    public Task EveryEventWasPublished() =>
        Eventually.Holds(
            async () => (await Column("select count(*)::text from outbox")).Single() == "0",
            "The outbox must drain: what a killed process left is published by the next one. Look at the outbox table and the relay's log."
        );

    private async Task<List<string>> Listed(ShopClient shop)
    {
        var listed = new List<string>();
        for (string? cursor = ""; cursor is not null; )
        {
            var page = await seller.Get($"/api/v1/stores/{shop.Id}/orders?limit=100{(cursor.Length > 0 ? $"&cursor={cursor}" : "")}");
            listed.AddRange(page.GetProperty("items").EnumerateArray().Select(o => o.GetProperty("id").GetString()!));
            cursor = page.TryGetProperty("nextCursor", out var next) && next.ValueKind is JsonValueKind.String ? next.GetString() : null;
        }

        return listed;
    }

    private async Task<List<string>> Column(string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> values = [];
        while (await reader.ReadAsync())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
