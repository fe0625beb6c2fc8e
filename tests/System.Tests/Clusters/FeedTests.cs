using Dukaan.Silo.Clustering;
using Dukaan.TestKit.Api;

namespace Dukaan.System.Tests.Clusters;

/// <summary>What stays open at one silo for somebody whose leave to hear it is taken away at another (P7).</summary>
[Collection(ClusterCollection.Name)]
public sealed class FeedTests
{
    [Fact]
    public async Task A_feed_at_one_silo_ends_with_the_session_that_is_closed_at_another()
    {
        await using var cluster = await SiloCluster.Start(SiloRole.All, SiloRole.All);
        using var here = await cluster.SignIn(cluster.Silos[0], "+919800000210");
        using var there = new SellerClient(cluster.Silos[1].Url, here.Http.DefaultRequestHeaders.Authorization!.Parameter!);
        var shop = await here.OpenShop("Cluster feeds");
        using var response = await here.Http.GetAsync(
            new Uri($"/api/v1/stores/{shop.Id}/events", UriKind.Relative),
            HttpCompletionOption.ResponseHeadersRead
        );
        using var events = new StreamReader(await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync());
        Assert.Equal("retry: 3000", await events.ReadLineAsync());

        using var closed = await there.Http.DeleteAsync(new Uri("/api/v1/auth/sessions/current", UriKind.Relative));
        closed.EnsureSuccessStatusCode();

        await events.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(60)); // told at once, and found out within a second besides
    }
}
