using Dukaan.Domains;
using Dukaan.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Fuzzing;

/// <summary>A site with everything that can be switched on, for tests that misuse it.</summary>
public sealed class MisuseSite : IAsyncLifetime
{
    public const string OpsPassword = "a password of operators";

    public TestSite Site { get; private set; } = null!;

    public async Task InitializeAsync() =>
        Site = await TestSite.Start(
            options => options with { PublicUrl = "http://dukaan.example", DomainTarget = FakeNames.Platform, OpsPassword = OpsPassword },
            services => services.AddSingleton<IDomainResolver>(new FakeNames())
        );

    public async Task DisposeAsync() => await Site.DisposeAsync();
}
