using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Streams;

namespace Orleans.InProcess.Tests;

public interface ISourceGrain : IGrainWithStringKey
{
    Task Start();

    Task Call(string other);
}

/// <summary>Is called by a client, by another grain and by its timer.</summary>
public sealed class SourceGrain(Witness witness) : Grain, ISourceGrain
{
    public Task Start()
    {
        this.RegisterGrainTimer(
            () =>
            {
                witness.Open("ticked");
                return Task.CompletedTask;
            },
            new(TimeSpan.Zero, Timeout.InfiniteTimeSpan));
        return Task.CompletedTask;
    }

    public Task Call(string other) => GrainFactory.GetGrain<ISourceGrain>(other).Start();
}

public sealed class SourceCluster : Cluster
{
    protected override void Configure(ISiloBuilder silo)
    {
        silo.AddMemoryStreams("memory", memory => memory.ConfigureStreamPubSub(StreamPubSubType.ImplicitOnly));
        silo.AddIncomingGrainCallFilter<Listener>();
    }

    /// <summary>Tells where each call comes from.</summary>
    public sealed class Listener(Witness witness) : IIncomingGrainCallFilter
    {
        public Task Invoke(IIncomingGrainCallContext context)
        {
            var from = context.SourceId is { } source && !source.ToString().StartsWith("sys.client", StringComparison.Ordinal) ? "system" : "client";
            witness.See("sources of " + context.TargetId.Key, from);
            return context.Invoke();
        }
    }
}

/// <summary>Who calls is what Dukaan's tenant filter goes by: what comes from a client is checked, what the silo does of itself is not.</summary>
public sealed class SourceTests(SourceCluster cluster) : IClassFixture<SourceCluster>
{
    private readonly Witness _witness = cluster.Service<Witness>();

    [Fact]
    public async Task A_call_from_outside_has_no_grain_as_its_source_and_a_call_between_grains_has()
    {
        await cluster.Client.GetGrain<ISourceGrain>("outer").Call("inner");
        Assert.Equal(["client"], _witness.SeenOf("sources of outer"));
        Assert.Equal("system", _witness.SeenOf("sources of inner")[0]);
    }

    [Fact]
    public async Task The_tick_of_a_timer_comes_from_no_client()
    {
        await cluster.Client.GetGrain<ISourceGrain>("ticking").Start();
        await _witness.Gate("ticked");
        Assert.DoesNotContain("client", _witness.SeenOf("sources of ticking").Skip(1));
    }

    [Fact]
    public async Task An_event_of_a_stream_comes_from_no_client()
    {
        await cluster.Service<IStreamProvider>("memory").GetStream<Happened>(StreamId.Create("facts", "eventful")).OnNextAsync(new Happened("eventful", 1));
        await _witness.Gate("eventful 1");
        Assert.NotEmpty(_witness.SeenOf("sources of eventful"));
        Assert.DoesNotContain("client", _witness.SeenOf("sources of eventful"));
    }
}
