using System.Net.Http.Json;
using System.Text.Json;
using Dukaan.Silo.Hosting;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Dukaan.TestKit.Kafka;
using Dukaan.TestKit.Regions;
using Npgsql;

namespace Dukaan.System.Tests.Homes;

/// <summary>P11 with the nearer commit: a primary is lost with what no standby had yet, and that is named order by order.</summary>
public sealed class NearLossTests
{
    [Fact]
    public async Task Each_order_that_a_lost_primary_took_along_is_named_and_no_other()
    {
        using var broker = new TestBroker();
        var kafka = broker.Region(partitions: 1);
        var between = new Gate();
        await using var members = await PostgresPair.Start(gate: between);
        var database = await members.NewDatabase();
        await using var dukaan = await DukaanProcess.Start(
            database,
            new Dictionary<string, string>
            {
                ["DUKAAN_COMMIT"] = "near",
                ["DUKAAN_REGION"] = kafka.Region,
                ["DUKAAN_KAFKA"] = kafka.Servers,
                ["DUKAAN_KAFKA_PARTITIONS"] = "1",
                ["DUKAAN_KAFKA_REPLICATION"] = "1",
            }
        );
        using var seller = await SellerClient.SignIn(dukaan.Url, "+919800000130");
        var shop = await seller.OpenShop("Near");
        var product = (await shop.AddProduct("A saree", 45_000)).GetProperty("id").GetString()!;
        var kept = await Order(dukaan, shop, product, 0);
        await Eventually.Holds(
            async () => await Count(database, members.Second.Address, $"key LIKE '%/{kept}'") == 1,
            "The standby should have the first order."
        );

        between.Close();
        string[] lost = [await Order(dukaan, shop, product, 1), await Order(dukaan, shop, product, 2)];
        await Published(database, members.First.Address);
        await dukaan.Kill();
        await members.Lose();

        var (output, error) = (new StringWriter(), new StringWriter());
        var after = new NpgsqlConnectionStringBuilder(database) { Host = members.Second.Address }.ConnectionString;
        var options = new DukaanSiloOptions { Postgres = after, Kafka = kafka };
        Assert.Equal(0, await HomeLossTool.Run(options, TimeSpan.FromMinutes(15), output, error));
        var said = output.ToString();
        Assert.All(lost, order => Assert.Contains($"({order}), total 45000", said, StringComparison.Ordinal));
        Assert.DoesNotContain(kept, said, StringComparison.Ordinal);
        Assert.Equal("", error.ToString());
    }

    private static async Task<string> Order(DukaanProcess dukaan, ShopClient shop, string product, int shopper)
    {
        using var http = new HttpClient { BaseAddress = dukaan.Url };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/storefront/v1/{shop.Slug}/checkout")
        {
            Headers = { { "Idempotency-Key", $"near-{shopper}" } },
            Content = JsonContent.Create(
                new
                {
                    lines = new[] { new { productId = product, quantity = 1 } },
                    customer = new
                    {
                        name = "Asha",
                        phone = $"+91980001234{shopper}",
                        address = new
                        {
                            line1 = "1 Sea Road",
                            city = "Pune",
                            postalCode = "411001",
                            country = "IN",
                        },
                    },
                    payment = new { method = "cod" },
                }
            ),
        };
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("orderId").GetString()!;
    }

    private static Task Published(string database, string member) =>
        Eventually.Holds(
            async () => await Count(database, member, null) == 0,
            "The events of the lost orders should be in Kafka before the primary is lost."
        );

    /// <summary>Orders at a member that fulfil the condition; without one, events that are not published.</summary>
    private static async Task<long> Count(string database, string member, string? condition)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database) { Host = member }.ConnectionString);
        await using var command = source.CreateCommand(
            condition is null ? "SELECT count(*) FROM outbox" : $"SELECT count(*) FROM grain_state WHERE kind = 'order' AND {condition}"
        );
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
