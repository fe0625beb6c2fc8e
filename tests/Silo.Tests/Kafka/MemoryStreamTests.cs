using Dukaan.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Tests.Kafka;

/// <summary>Streams in memory, which a region of one process has.</summary>
public sealed class MemoryStreamTests(MemoryStreamTests.Fixture fixture)
    : StreamProviderTests(() => fixture.Silo),
        IClassFixture<MemoryStreamTests.Fixture>
{
    public sealed class Fixture : SiloFixture
    {
        protected override void Configure(IServiceCollection services) => services.AddSingleton(TimeProvider.System);
    }
}
