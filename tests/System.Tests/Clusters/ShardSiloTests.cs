using System.Net;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Hosting;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.System.Tests.Crashes;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.System.Tests.Clusters;

/// <summary>A shop with a database of its own has silos of its own too, and is served by the others while none of those lives.</summary>
[Collection(ClusterCollection.Name)]
public sealed class ShardSiloTests
{
    private const string Far = "ent1";

    private static readonly string[] Writers = ["order", "catalog", "stock", "orderbook"];

    [Fact]
    public async Task A_moved_shops_grains_come_to_its_shards_silo_while_it_sells_and_nobody_elses_do()
    {
        var far = await (await PostgresCluster.Shared).NewDatabase();
        var shards = new Dictionary<string, string> { ["DUKAAN_SHARDS"] = $"{Far}={far}" };
        await using var cluster = await SiloCluster.Start();
        await cluster.Add(SiloRole.Worker, settings: shards);
        var own = await cluster.Add(SiloRole.Worker, settings: new Dictionary<string, string>(shards) { ["DUKAAN_SILO_SHARDS"] = Far });
        var web = await cluster.Add(SiloRole.Web, settings: shards);
        using var seller = await cluster.SignIn(web, "+919800000240");
        var (crowded, other) = (await seller.OpenShop("Crowded cloth"), await seller.OpenShop("Calm clay"));
        var (cloth, clay) = ((await crowded.AddProduct("Saree", 50_000, stock: 10_000)).GetProperty("id").GetString()!, (await other.AddProduct("Pot", 5_000, stock: 10_000)).GetProperty("id").GetString()!);
        await Order(crowded, cloth, 3);
        await Order(other, clay, 3);
        Assert.Empty((await SiloCluster.Grains(own)).Keys.Intersect(Writers));

        await Move(crowded, Far);
        await AreAtHome("Grains of the moved shop, also those that were active before, should live in the silo that is for its shard");
        await Order(crowded, cloth, 10);
        Assert.DoesNotContain("Failed to dehydrate", cluster.Silos[0].Log, StringComparison.Ordinal);
        var before = (await SiloCluster.Grains(own))["order"];
        await Order(other, clay, 5);
        Assert.Equal(before, (await SiloCluster.Grains(own))["order"]);

        await own.Kill();
        await Eventually.Holds(
            async () => await Status(crowded, cloth) is HttpStatusCode.Created, "While its silos are away, the others should serve the shop.", TimeSpan.FromSeconds(60));
        await own.StartAgain();
        await AreAtHome("Once its silo is back, the shop's grains should be there again");

        Task AreAtHome(string should) => Eventually.Holds(
            async () =>
            {
                await Status(crowded, cloth);
                return Writers.All((await SiloCluster.Grains(own)).ContainsKey);
            },
            $"{should}: look at StorePlacementDirector and Resettlement.", TimeSpan.FromSeconds(30));

        async Task Move(ShopClient shop, string shard) => Assert.Equal(0, await ShardTool.Run(
            new DukaanSiloOptions { Postgres = cluster.Database, Shards = new ShardOptions { Databases = new Dictionary<string, string> { [Far] = far } } },
            ["move", shop.Slug, shard], TextWriter.Null, Console.Error));

        async Task Order(ShopClient shop, string product, int count)
        {
            for (var n = 0; n < count; n++)
                Assert.Equal(HttpStatusCode.Created, await Status(shop, product));
        }

        async Task<HttpStatusCode?> Status(ShopClient shop, string product)
        {
            using var http = new HttpClient { BaseAddress = web.Url };
            using var answer = await CrashLoad.TryPlace(http, shop.Slug, product, Guid.NewGuid().ToString("N"));
            return answer?.StatusCode;
        }
    }
}
