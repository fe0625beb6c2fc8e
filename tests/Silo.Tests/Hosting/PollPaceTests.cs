using Dukaan.Silo.Clustering;
using Dukaan.Silo.Postgres;
using Dukaan.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;

namespace Dukaan.Silo.Tests.Hosting;

public sealed class PollPaceTests
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(250);

    [Fact]
    public async Task A_silo_polls_seldom_while_it_is_alone_and_often_beside_others()
    {
        await using var cluster = await TestSilos.Start();
        var silo = await cluster.Add(SiloRole.All);
        var pace = new PollPace(silo.Services.GetRequiredService<ISiloStatusOracle>(), PollPace.Alone);

        await Eventually.Holds(() => pace.Of(Often) == PollPace.Alone, "A silo that is alone should poll seldom.");

        await cluster.Add(SiloRole.All);
        await Eventually.Holds(() => pace.Of(Often) == Often, "A silo beside another one should poll for what that one commits.");
    }
}
