using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Runtime.Hosting;
using Orleans.Storage;

namespace Orleans.InProcess.Tests;

public sealed class StateCluster : Cluster
{
    public VersionedStorage Versions { get; } = new();

    protected override void Configure(ISiloBuilder silo)
    {
        silo.Services.AddGrainStorage("second", (_, _) => new VersionedStorage());
        silo.Services.AddKeyedSingleton("greeting", "hello");
        silo.Services.AddGrainStorage("versioned", (_, _) => Versions);
        silo.Services.AddGrainStorage("broken", (_, _) => new BrokenStorage());
    }
}

public sealed class StateTests(StateCluster cluster) : IClassFixture<StateCluster>
{
    [Fact]
    public async Task State_is_read_before_the_grain_activates()
    {
        var grain = Grain("read");
        await grain.Write("kept");
        await grain.End();
        Assert.Equal("hello kept", await grain.SeenAtActivation());
        Assert.Equal("kept", await grain.Value());
    }

    [Fact]
    public async Task Two_states_live_in_their_own_stores()
    {
        var grain = Grain("two");
        await grain.WriteTwice("one", "two");
        Assert.Equal("one", await grain.Value());
    }

    [Fact]
    public async Task A_cleared_state_is_empty_and_has_no_record()
    {
        var grain = Grain("clear");
        await grain.Write("gone");
        Assert.True((await grain.Record()).Exists);
        await grain.Clear();
        Assert.False((await grain.Record()).Exists);
        Assert.Null(await grain.Value());
    }

    [Fact]
    public async Task An_inconsistent_state_reaches_the_caller_and_ends_the_activation()
    {
        var grain = cluster.Client.GetGrain<IBrokenGrain>("inconsistent");
        BrokenStorage.NextWrite = new InconsistentStateException("other version", "2", "1");
        var failure = await Assert.ThrowsAsync<InconsistentStateException>(grain.Write);
        Assert.Equal("2", failure.StoredEtag);
        Assert.Equal(2, await grain.Activations());
    }

    [Fact]
    public async Task A_caught_inconsistent_state_does_not_end_the_activation()
    {
        var grain = cluster.Client.GetGrain<IBrokenGrain>("caught");
        BrokenStorage.NextWrite = new InconsistentStateException("other version", "2", "1");
        Assert.Equal(nameof(InconsistentStateException), await grain.WriteAndCatch());
        Assert.Equal(1, await grain.Activations());
    }

    [Fact]
    public async Task A_failure_that_is_not_of_orleans_is_wrapped()
    {
        var grain = cluster.Client.GetGrain<IBrokenGrain>("wrapped");
        BrokenStorage.NextWrite = new IOException("disk");
        Assert.Equal(nameof(OrleansException), await grain.WriteAndCatch());
    }

    [Fact]
    public async Task A_storm_of_first_calls_reads_the_state_once()
    {
        var grain = cluster.Client.GetGrain<IVersionedGrain>("storm");
        cluster.Versions.WriteBehind(grain.GetGrainId(), "note", new Note { Text = "kept" });
        var read = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(grain.Read)));
        Assert.All(read, text => Assert.Equal("kept", text));
        Assert.Equal((1, 1), (cluster.Versions.ReadsOf(grain.GetGrainId()), cluster.Service<Witness>().CountOf("versioned storm")));
    }

    [Fact]
    public async Task After_an_inconsistent_state_the_grain_activates_again_with_what_is_stored()
    {
        var grain = cluster.Client.GetGrain<IVersionedGrain>("behind");
        await grain.Write("mine");
        cluster.Versions.WriteBehind(grain.GetGrainId(), "note", new Note { Text = "theirs" });
        await Assert.ThrowsAsync<InconsistentStateException>(() => grain.Write("mine again"));
        Assert.Equal("theirs", await grain.Read());
        await grain.Write("mine at last");
        Assert.Equal(("mine at last", 2), (await grain.Read(), cluster.Service<Witness>().CountOf("versioned behind")));
    }

    [Fact]
    public async Task An_inconsistent_state_ends_the_activation_that_met_it_and_not_its_caller()
    {
        var caller = cluster.Client.GetGrain<IVersionedGrain>("caller");
        var grain = cluster.Client.GetGrain<IVersionedGrain>("callee");
        await grain.Write("mine");
        cluster.Versions.WriteBehind(grain.GetGrainId(), "note", new Note { Text = "theirs" });
        await Assert.ThrowsAsync<InconsistentStateException>(() => caller.WriteThrough("callee", "mine again"));
        await caller.WriteThrough("callee", "mine at last");
        Assert.Equal((1, 2), (cluster.Service<Witness>().CountOf("versioned caller"), cluster.Service<Witness>().CountOf("versioned callee")));
    }

    private IStateGrain Grain(string key) => cluster.Client.GetGrain<IStateGrain>(key);
}
