using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;

namespace Orleans.InProcess.Tests;

public sealed class LifeCluster : Cluster
{
    protected override void Configure(ISiloBuilder silo)
    {
        silo.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = TimeSpan.FromSeconds(3));
        silo.Configure<GrainCollectionOptions>(options =>
        {
            options.CollectionQuantum = TimeSpan.FromSeconds(1);
            options.ClassSpecificCollectionAge[typeof(IdleGrain).FullName!] = TimeSpan.FromSeconds(2);
        });
    }
}

public sealed class LifeTests(LifeCluster cluster) : IClassFixture<LifeCluster>
{
    private readonly Witness _witness = cluster.Service<Witness>();

    [Fact]
    public async Task A_failing_activation_fails_all_who_wait_and_the_next_call_tries_again()
    {
        var grain = cluster.Client.GetGrain<IFragileGrain>("f");
        var calls = Enumerable.Range(0, 5).Select(_ => grain.Attempts()).ToArray();
        _witness.Open("fragile");
        foreach (var call in calls)
        {
            // A call that arrives after the failure is a next call.
            if (await Record.ExceptionAsync(() => call) is { } failure)
            {
                Assert.IsType<InvalidTimeZoneException>(failure);
            }
        }

        Assert.Contains(calls, call => call.IsFaulted);
        Assert.Equal(2, await grain.Attempts());
    }

    [Fact]
    public async Task Calls_to_an_ending_activation_go_to_the_next_one_which_begins_after_it()
    {
        var grain = cluster.Client.GetGrain<ISlowlyEndingGrain>("s");
        Assert.Equal(1, await grain.Alive());
        await grain.End();
        await _witness.Gate("ending");
        var waiting = Enumerable.Range(0, 5).Select(_ => grain.Alive()).ToArray();
        Assert.DoesNotContain(waiting, call => call.IsCompleted);
        _witness.Open("may end");
        Assert.All(await Task.WhenAll(waiting), alive => Assert.Equal(1, alive));
    }

    [Fact]
    public async Task An_idle_activation_is_collected()
    {
        await cluster.Client.GetGrain<IIdleGrain>("i").Touch();
        await _witness.Gate("idle i");
        Assert.Equal([DeactivationReasonCode.ActivationIdle], _witness.SeenOf("idle i"));
    }

    [Fact]
    public async Task An_activation_that_delays_its_end_is_not_collected_while_others_are()
    {
        await cluster.Client.GetGrain<IIdleGrain>("delayed").Delay(TimeSpan.FromHours(1));
        await cluster.Client.GetGrain<IIdleGrain>("soon").Delay(TimeSpan.FromMilliseconds(1));
        await _witness.Gate("idle soon");
        await cluster.Client.GetGrain<IIdleGrain>("later").Touch();
        await _witness.Gate("idle later");
        Assert.False(_witness.Gate("idle delayed").IsCompleted, "It asked to stay for an hour.");
    }

    [Fact]
    public async Task A_stateless_worker_runs_as_many_calls_at_once_as_it_may()
    {
        var worker = cluster.Client.GetGrain<IWorkerGrain>("w");
        var calls = Enumerable.Range(0, 9).Select(_ => worker.Work("work")).ToArray();
        await Eventually.True(() => _witness.SeenOf("work").Count == 3);
        _witness.Open("work");
        await Task.WhenAll(calls);
        Assert.Equal((9, 3), (_witness.SeenOf("work").Count, _witness.SeenOf("work").Cast<int>().Max()));
    }

    [Fact]
    public async Task A_call_without_answer_times_out() => await Assert.ThrowsAsync<TimeoutException>(() => cluster.Client.GetGrain<ICallGrain>("never").Never());

    [Fact]
    public async Task A_call_chain_that_comes_back_ends_in_a_timeout() =>
        await Assert.ThrowsAsync<TimeoutException>(() => cluster.Client.GetGrain<IChainGrain>("a").Through("b", allow: false));

    [Fact]
    public async Task A_call_chain_may_come_back_where_the_grain_allows_it() =>
        Assert.Equal("touched", await cluster.Client.GetGrain<IChainGrain>("c").Through("d", allow: true));

    [Fact]
    public async Task While_a_call_chain_may_come_back_others_still_wait()
    {
        var grain = cluster.Client.GetGrain<IChainGrain>("e");
        var meeting = grain.Meet("f", "chain");
        await _witness.Gate("chain met");
        var stranger = grain.Touch();
        Assert.False(stranger.IsCompleted, "A call outside the chain must wait for the one that runs.");
        _witness.Open("chain");
        Assert.Equal("touched", await meeting);
        Assert.Equal("touched", await stranger);
    }

    [Fact]
    public async Task All_calls_of_a_reentrant_grain_interleave()
    {
        var grain = cluster.Client.GetGrain<IReentrantGrain>("r");
        var waiting = Enumerable.Range(0, 3).Select(_ => grain.WaitFor("reentrant")).ToArray();
        await Eventually.True(() => _witness.CountOf("inside") == waiting.Length);
        Assert.Equal(3, await grain.Open("reentrant"));
        await Task.WhenAll(waiting);
    }
}
