using Dukaan.TestKit;

namespace Dukaan.Web.Tests.Api;

/// <summary>The API's tests share one site; each makes its own sellers and shops.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<SiteCollection.Running>
{
    public const string Name = "API site";

    public sealed class Running : IAsyncLifetime
    {
        public TestSite Site { get; private set; } = null!;

        public async Task InitializeAsync() => Site = await TestSite.Start();

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }
}
