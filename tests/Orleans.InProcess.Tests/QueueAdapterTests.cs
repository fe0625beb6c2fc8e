using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Streams;

namespace Orleans.InProcess.Tests;

public sealed class QueueCluster : Cluster
{
    public TestQueue Queue { get; init; } = new();

    public TimeSpan GivesUpAfter { get; init; } = TimeSpan.FromMinutes(1);

    public Task Tell(string key, int number) => Service<IStreamProvider>("test")
        .GetStream<Happened>(StreamId.Create("facts", key)).OnNextAsync(new Happened(key, number));

    protected override void Configure(ISiloBuilder silo) => silo.AddPersistentStreams("test", (_, _) => Queue, streams =>
    {
        streams.ConfigureStreamPubSub(StreamPubSubType.ImplicitOnly);
        streams.ConfigurePullingAgent(agent => agent.Configure(options =>
        {
            options.GetQueueMsgsTimerPeriod = TimeSpan.FromMilliseconds(20);
            options.MaxEventDeliveryTime = GivesUpAfter;
        }));
    });
}

public sealed class QueueAdapterTests
{
    [Fact]
    public async Task Events_of_a_queue_outside_reach_their_grain_and_the_queue_hears_of_it()
    {
        var cluster = await Start(new QueueCluster());
        for (var i = 0; i < 10; i++)
        {
            await cluster.Tell("outside", i);
        }

        await cluster.Service<Witness>().Gate("outside 9");
        Assert.Equal(Enumerable.Range(0, 10), cluster.Service<Witness>().SeenOf("outside").Cast<int>());
        await Eventually.True(() => !cluster.Queue.Delivered.IsEmpty);
        long[] delivered = [.. cluster.Queue.Delivered];
        Assert.Equal(delivered.Order(), delivered);
        await cluster.DisposeAsync();
    }

    [Fact]
    public async Task A_poison_event_goes_to_the_failure_handler_and_the_next_one_arrives()
    {
        var cluster = await Start(new QueueCluster { GivesUpAfter = TimeSpan.FromMilliseconds(300) });
        var witness = cluster.Service<Witness>();
        for (var i = 4; i < 7; i++)
        {
            await cluster.Tell("poison", i);
        }

        await witness.Gate("poison 6");
        Assert.Equal([4, 6], witness.SeenOf("poison").Cast<int>());
        Assert.Equal([2L], cluster.Queue.Failed);
        Assert.IsType<StreamEventDeliveryFailureException>(Assert.Single(witness.SeenOf("errors of poison")));
        Assert.DoesNotContain(2L, cluster.Queue.Delivered);
        await cluster.DisposeAsync();
    }

    [Fact]
    public async Task A_stream_that_is_stuck_does_not_hold_up_another()
    {
        var cluster = await Start(new QueueCluster());
        await cluster.Tell("stuck", 5);
        await cluster.Service<Witness>().Gate("tried stuck");
        await cluster.Tell("free", 1);
        await cluster.Service<Witness>().Gate("free 1");
        Assert.Empty(cluster.Service<Witness>().SeenOf("stuck"));
        await cluster.DisposeAsync();
    }

    [Fact]
    public async Task A_new_silo_reads_on_where_the_last_one_had_delivered()
    {
        var queue = new TestQueue();
        var first = await Start(new QueueCluster { Queue = queue });
        for (var i = 0; i < 30; i++)
        {
            await first.Tell(i < 20 ? "before" : "stuck", i < 20 ? i : i - 17);
        }

        await first.Service<Witness>().Gate("before 19");
        await first.Service<Witness>().Gate("tried stuck");
        await first.DisposeAsync();
        Assert.DoesNotContain(5, first.Witnessed("stuck"));

        var second = await Start(new QueueCluster { Queue = queue });
        second.Service<Witness>().Count("free stuck");
        await second.Service<Witness>().Gate("stuck 12");
        var seen = second.Witnessed("stuck");
        Assert.Equal(Enumerable.Range(seen[0], seen.Length), seen);
        Assert.Equal(Enumerable.Range(3, 10), first.Witnessed("stuck").Union(seen).Order());
        await second.DisposeAsync();
    }

    [Fact]
    public async Task The_producers_request_context_arrives_with_the_event()
    {
        var cluster = await Start(new QueueCluster());
        RequestContext.Set("tenant", "t1");
        await cluster.Tell("context", 1);
        RequestContext.Clear();
        await cluster.Service<Witness>().Gate("context 1");
        Assert.Equal(["t1"], cluster.Service<Witness>().SeenOf("tenant of context"));
        await cluster.DisposeAsync();
    }

    private static async Task<QueueCluster> Start(QueueCluster cluster)
    {
        await cluster.InitializeAsync();
        return cluster;
    }
}
