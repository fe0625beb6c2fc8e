using System.Collections.Immutable;
using Dukaan.Silo.Health;
using Dukaan.Silo.Homes;
using Dukaan.Silo.Hosting;
using Dukaan.Silo.Postgres;
using Dukaan.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Silo.Tests.Homes;

/// <summary>When a process stops being home, against two real members of a database.</summary>
public sealed class HomeLeaseTests : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>A lease that runs out in a test, and before that outlasts a moment in which the machine has much else to do.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(5);

    /// <summary>A lease that no test outlasts.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private PostgresPair _members = null!;
    private TestSilo _silo = null!;

    private HomeLease Lease => _silo.Services.GetRequiredService<HomeLease>();

    public async Task InitializeAsync() => _members = await PostgresPair.Start();

    public async Task DisposeAsync()
    {
        await _members.First.WaitForNobody(); // or the silo could not write its last
        await _silo.DisposeAsync();
        await _members.DisposeAsync();
    }

    [Fact]
    public async Task A_home_whose_standby_is_out_of_reach_gives_up_though_its_own_member_says_that_it_is_the_primary()
    {
        await Serve(Short);
        Assert.True(Lease.Serves);

        await _members.Second.Kill();

        await _ended.Task.WaitAsync(Limit);
        Assert.False(Lease.Holds, "What the database does not fence must not be done any more.");
    }

    [Fact]
    public async Task A_home_whose_database_stands_still_gives_up_and_does_not_go_on_when_the_database_is_back()
    {
        await Serve(Short);
        await using (await _members.First.Pause())
        {
            await _ended.Task.WaitAsync(Limit);
        }

        await _members.First.Execute("SELECT 1");
        Assert.False(Lease.Holds, "Another region may have become home meanwhile.");
    }

    [Fact]
    public async Task A_far_home_whose_primary_waits_for_no_standby_sells_on_and_says_so()
    {
        await Serve(Long);
        Assert.Equal("", await Detail());

        await _members.First.WaitForNobody();

        await Eventually.Holds(async () => (await Detail()).Contains("no standby"), "Readiness should say it.", Limit);
        Assert.False(_ended.Task.IsCompleted);
        Assert.True(Lease.Serves);

        await _members.First.WaitForStandbys();

        await Eventually.Holds(async () => await Detail() == "", "It should say when it is over.", Limit);
    }

    /// <summary>Starts the home on the first member.</summary>
    private async Task Serve(TimeSpan lease)
    {
        var database = await _members.NewDatabase();
        var first = new NpgsqlConnectionStringBuilder(database) { Host = _members.First.Address }.ConnectionString;
        _silo = await TestSilo.Start(first, options => options with { Home = new HomeOptions
                {
                    Place = "bom1",
                    Member = first,
                    Commit = CommitMode.Far,
                    Lease = lease,
                    Renewal = TimeSpan.FromMilliseconds(50),
                    End = () => _ended.TrySetResult(),
                } });
    }

    private async Task<string> Detail()
    {
        ImmutableArray<ReadinessCheck> checks = await _silo.Services.GetRequiredService<IReadiness>().Check(CancellationToken.None);
        return checks.Single(check => check.Name == "home").Detail;
    }
}
