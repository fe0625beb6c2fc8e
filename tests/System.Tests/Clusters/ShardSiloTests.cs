using System.Net;
using Dukaan.Silo.Hosting;
using Dukaan.Silo.Shards;
using Dukaan.System.Tests.Crashes;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.System.Tests.Clusters;

/// <summary>A shop with a database of its own has silos of its own too, and is served by the others while none of those lives.</summary>
[Collection(ClusterCollection.Name)]
public sealed class ShardSiloTests
{
    private const string Far = "ent1";

    [ClusterFact]
    public async Task A_moved_shops_new_grains_live_in_its_shards_silo_and_nobody_elses_do()
    {
        var far = await (await PostgresCluster.Shared).NewDatabase();
        var shards = new Dictionary<string, string> { ["DUKAAN_SHARDS"] = $"{Far}={far}" };
        await using var cluster = await SiloCluster.Start();
        await cluster.Add(SiloRole.Worker, settings: shards);
        var own = await cluster.Add(SiloRole.Worker, settings: new Dictionary<string, string>(shards) { ["DUKAAN_SILO_SHARDS"] = Far });
        var web = await cluster.Add(SiloRole.Web, settings: shards);
        using var seller = await cluster.SignIn(web, "+919800000240");
        var (crowded, other) = (await seller.OpenShop("Crowded cloth"), await seller.OpenShop("Calm clay"));
        var (cloth, clay) = ((await crowded.AddProduct("Saree", 50_000)).GetProperty("id").GetString()!, (await other.AddProduct("Pot", 5_000)).GetProperty("id").GetString()!);
        await Order(crowded, cloth, 3);
        await Order(other, clay, 3);
        Assert.Empty((await SiloCluster.Grains(own)).Keys.Intersect(["order", "catalog", "stock"]));

        var moved = await ShardTool.Run(
            new DukaanSiloOptions { Postgres = cluster.Database, Shards = new ShardOptions { Databases = new Dictionary<string, string> { [Far] = far } } },
            ["move", crowded.Slug, Far], TextWriter.Null, Console.Error);
        Assert.Equal(0, moved);

        await Eventually.Holds(
            async () =>
            {
                await Order(crowded, cloth, 1);
                return (await SiloCluster.Grains(own)).ContainsKey("order");
            },
            "New orders of the moved shop should live in the silo that is for its shard: look at what the web silo's map says.",
            TimeSpan.FromSeconds(30));
        var before = (await SiloCluster.Grains(own))["order"];
        await Order(other, clay, 5);
        Assert.Equal(before, (await SiloCluster.Grains(own))["order"]);

        await own.Kill();
        await Eventually.Holds(
            async () => await Status(crowded, cloth) is HttpStatusCode.Created, "While its silos are away, the others should serve the shop.", TimeSpan.FromSeconds(60));

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
