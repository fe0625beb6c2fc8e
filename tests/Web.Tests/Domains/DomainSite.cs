using System.Net;
using Dukaan.Domains;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Storefront;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Domains;

public sealed class DomainSite : IAsyncLifetime
{
    public FakeNames Names { get; } = new();

    public TestSite Site { get; private set; } = null!;

    public async Task InitializeAsync() => Site = await Start(Names);

    public static Task<TestSite> Start(FakeNames names) =>
        TestSite.Start(
            options =>
                options with
                {
                    PublicUrl = "https://dukaan.example",
                    DomainTarget = FakeNames.Platform,
                    DomainAddresses = [IPAddress.Parse("192.0.2.80")],
                },
            services => services.AddSingleton<IDomainResolver>(names)
        );

    public async Task DisposeAsync() => await Site.DisposeAsync();
}
