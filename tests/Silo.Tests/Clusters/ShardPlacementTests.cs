using Dukaan.Silo.Clustering;
using Dukaan.Silo.ShardMigrations;
using Dukaan.Silo.Shards;
using Dukaan.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Dukaan.Silo.Tests.Clusters;

/// <summary>A shop with a database of its own has silos of its own too, and lives with the others while none of those is there.</summary>
[Collection(ClusterCollection.Name)]
public sealed class ShardPlacementTests
{
    private const string Far = "ent1";

    [Fact]
    public async Task A_moved_shops_grains_come_to_its_shards_silo_and_nobody_elses_do()
    {
        var far = await (await PostgresCluster.Shared).NewDatabase();
        var shards = new ShardOptions
        {
            Databases = new Dictionary<string, string> { [Far] = far },
            Grace = TimeSpan.FromMilliseconds(100),
            MaxPause = TimeSpan.FromSeconds(5),
        };
        await using var silos = await TestSilos.Start();
        var log = new FakeLogCollector();
        var worker = await Add(SiloRole.Worker);
        var own = await Add(SiloRole.Worker, Far);
        var web = await Add(SiloRole.Web);
        var (crowded, other) = (await ClusterShop.Open(web), await ClusterShop.Open(web));
        Assert.Same(worker, await silos.HomeOf(crowded.Catalog(web)));

        await Move(crowded);
        await ComesHome(own, "A moved shop's grains, also those that were active before, should come to the silo of its shard");
        // A grain that migrates should read its state where it goes: look at ReadStates.
        Assert.DoesNotContain(log.GetSnapshot(), line => line.Message.Contains("Failed to dehydrate", StringComparison.Ordinal));
        await other.Rename(web, "Peda");
        Assert.Same(worker, await silos.HomeOf(other.Catalog(web)));

        await silos.Kill(own);
        await crowded.Rename(web, "Barfi");
        await ComesHome(worker, "While no silo of its shard lives, the shop's grains should live with the others");

        await ComesHome(await Add(SiloRole.Worker, Far), "Once a silo of its shard is back, the shop's grains should be there again");

        Task<TestSilo> Add(SiloRole role, params string[] its) =>
            silos.Add(role, its.Length > 0 ? its : null, options => options with { Shards = shards }, services => services.AddLog(log));

        async Task Move(ClusterShop shop)
        {
            var moves = worker.Services.GetRequiredService<StoreMigrations>();
            (await moves.Ask(shop.Id, Far)).OrThrow();
            await Eventually.Holds(
                async () => await moves.Find(shop.Id) is { Step: "settled", Shard: Far },
                "the shop should have moved; the note in store_shard says why it has not",
                TimeSpan.FromSeconds(60)
            );
        }

        Task ComesHome(TestSilo home, string should) =>
            Eventually.Holds(
                async () =>
                {
                    await crowded.Rename(web, Guid.NewGuid().ToString("N"));
                    return await silos.HomeOf(crowded.Catalog(web)) == home;
                },
                $"{should}: look at StorePlacementDirector and Resettlement.",
                TimeSpan.FromSeconds(60)
            );
    }
}
