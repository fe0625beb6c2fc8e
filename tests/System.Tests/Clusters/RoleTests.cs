using Dukaan.Silo.Clustering;

namespace Dukaan.System.Tests.Clusters;

/// <summary>Silos of one cluster, each for what it is for.</summary>
[Collection(ClusterCollection.Name)]
public sealed class RoleTests
{
    [Fact]
    public async Task A_web_silo_and_a_worker_silo_are_one_cluster_that_serves_a_shop()
    {
        await using var cluster = await SiloCluster.Start(SiloRole.Worker, SiloRole.Web);
        var (worker, web) = (cluster.Silos[0], cluster.Silos[1]);

        using var seller = await cluster.SignIn(web, "+919800000200");
        var shop = await seller.OpenShop("Cluster sweets");
        await shop.AddProduct("Kaju katli", 45_000);

        Assert.Equal(["web.silo-1", "worker.silo-0"], await cluster.Members());
        using var shopper = new HttpClient { BaseAddress = web.Url };
        Assert.Contains("Kaju katli", await shopper.GetStringAsync(new Uri($"/s/{shop.Slug}", UriKind.Relative)), StringComparison.Ordinal);
        using var refused = await new HttpClient { BaseAddress = worker.Url }.GetAsync(new Uri($"/s/{shop.Slug}", UriKind.Relative));
        Assert.True(refused.StatusCode is global::System.Net.HttpStatusCode.NotFound, "A worker silo serves no shops.");

        // What each holds, it says itself.
        var (writers, replicas) = (await SiloCluster.Grains(worker), await SiloCluster.Grains(web));
        Assert.Contains("catalog", writers.Keys);
        Assert.Contains("storefrontreplicas", replicas.Keys);
        Assert.DoesNotContain("storefrontreplicas", writers.Keys);
        Assert.DoesNotContain("catalog", replicas.Keys);
    }
}
