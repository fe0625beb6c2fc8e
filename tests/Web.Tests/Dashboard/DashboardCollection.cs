using Dukaan.TestKit;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>The dashboard's tests share one site; each makes its own sellers and shops.</summary>
[CollectionDefinition(Name)]
public sealed class DashboardCollection : ICollectionFixture<DashboardCollection.Running>
{
    public const string Name = "Dashboard site";

    public sealed class Running : IAsyncLifetime
    {
        public TestSite Site { get; private set; } = null!;

        // A browser judges by its own clock whether a cookie has run out: the site's is set to it.
        public async Task InitializeAsync() => Site = await TestSite.Start(time: new ManualTime(TimeProvider.System.GetUtcNow()));

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }
}
