using Dukaan.Silo.Health;
using Dukaan.Silo.Storage;
using Dukaan.Silo.Tests.Grains;
using Dukaan.TestKit;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Dukaan.Silo.Tests.Hosting;

/// <summary>A whole silo: what it says of itself, what a grain sees of its storage, how it stops.</summary>
public sealed class SiloTests
{
    [Fact]
    public async Task It_migrates_an_empty_database_and_is_ready()
    {
        await using var silo = await TestSilo.Start(await (await PostgresCluster.Shared).NewEmptyDatabase());

        var readiness = silo.Services.GetRequiredService<IReadiness>();
        var checks = await Eventually.Becomes(
            () => readiness.Check(CancellationToken.None), // a busy machine may take longer than the second that the database has
            checks => checks.All(check => check.Ok),
            "It should be ready: see what each check says."
        );

        Assert.Equal(["database", "migrations", "silo", "running"], checks.Select(check => check.Name));
    }

    [Fact]
    public async Task It_is_not_ready_while_its_database_is_away_and_ready_again_after()
    {
        await using var cluster = await PostgresCluster.Start();
        await using var silo = await TestSilo.Start(await cluster.NewDatabase());
        var readiness = silo.Services.GetRequiredService<IReadiness>();
        await cluster.Execute("ALTER DATABASE test_1 ALLOW_CONNECTIONS false");
        await cluster.Execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'test_1'");
        Assert.False(await IsReady(readiness), "Nobody can connect, and yet it says that it is ready.");

        await cluster.Execute("ALTER DATABASE test_1 ALLOW_CONNECTIONS true");
        await Eventually.Holds(() => IsReady(readiness), "It should be ready again.");
    }

    [Fact]
    public async Task It_is_not_ready_once_it_is_told_to_stop()
    {
        await using var silo = await TestSilo.Start();
        silo.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.False(await IsReady(silo.Services.GetRequiredService<IReadiness>()), "It is stopping: no work should come any more.");
    }

    [Fact]
    public async Task What_a_grain_saved_is_there_after_its_activation_and_after_the_silo()
    {
        await using var first = await TestSilo.Start();
        Caller.Set("store-1", "system");
        var tally = first.Grains.GetGrain<ITallyGrain>("store-1/t");
        await tally.Add();
        await tally.Leave();
        Assert.Equal(2, await tally.Add());

        await using var second = await first.Restart();
        Assert.Equal(2, await second.Grains.GetGrain<ITallyGrain>("store-1/t").Count());
    }

    [Fact]
    public async Task Of_two_silos_with_one_grain_the_database_decides_and_the_loser_reads_again()
    {
        await using var one = await TestSilo.Start();
        await using var other = await TestSilo.Start(one.Options.Postgres);
        Caller.Set("store-1", "system");
        var (mine, theirs) = (one.Grains.GetGrain<ITallyGrain>("store-1/t"), other.Grains.GetGrain<ITallyGrain>("store-1/t"));
        Assert.Equal((0, 0), (await mine.Count(), await theirs.Count()));

        Assert.Equal(1, await mine.Add());
        await Assert.ThrowsAsync<Orleans.Storage.InconsistentStateException>(theirs.Add);

        Assert.Equal(2, await theirs.Add());
    }

    [Fact]
    public async Task A_grain_whose_write_was_refused_stays_as_it_was_and_goes_on()
    {
        await using var silo = await TestSilo.Start();
        Caller.Set("store-1", "system");
        var tally = silo.Grains.GetGrain<ITallyGrain>("store-1/t");
        await tally.Add();

        var error = await Assert.ThrowsAsync<GrainDocumentException>(tally.Spoil);

        Assert.Contains("tally 'store-1/t'", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, await tally.Add());
    }

    [Fact]
    public async Task What_was_acknowledged_while_it_stopped_is_there_when_it_starts_again()
    {
        var silo = await TestSilo.Start();
        Caller.Set("store-1", "system");
        var adding = Enumerable.Range(0, 200).Select(i => silo.Grains.GetGrain<ITallyGrain>($"store-1/{i}").Add()).ToArray();
        await using var next = await silo.Restart();
        await Task.WhenAll(adding).ContinueWith(_ => { }, TaskScheduler.Default);

        for (var i = 0; i < adding.Length; i++)
        {
            var count = await next.Grains.GetGrain<ITallyGrain>($"store-1/{i}").Count();
            Assert.True(count == 1 || !adding[i].IsCompletedSuccessfully, $"Call {i} was acknowledged, and its tally reads {count}.");
        }
    }

    private static async Task<bool> IsReady(IReadiness readiness) => (await readiness.Check(CancellationToken.None)).All(check => check.Ok);
}
