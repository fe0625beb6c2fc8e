using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Streams;

namespace Orleans.InProcess.Tests;

public sealed class StreamCluster : Cluster
{
    protected override void Configure(ISiloBuilder silo) => silo.AddMemoryStreams("memory", memory =>
    {
        memory.ConfigureStreamPubSub(StreamPubSubType.ImplicitOnly);
        memory.ConfigurePullingAgent(agent => agent.Configure(options => options.GetQueueMsgsTimerPeriod = TimeSpan.FromMilliseconds(20)));
    });
}

public sealed class StreamTests(StreamCluster cluster) : IClassFixture<StreamCluster>
{
    private readonly Witness _witness = cluster.Service<Witness>();

    [Fact]
    public async Task Events_reach_an_implicit_subscriber_in_order_though_one_delivery_fails()
    {
        for (var i = 0; i < 10; i++)
        {
            await Stream("k1").OnNextAsync(new Happened("k1", i));
        }

        await _witness.Gate("k1 9");
        Assert.Equal(Enumerable.Range(0, 10), _witness.SeenOf("k1").Cast<int>());
        Assert.Equal(10, await cluster.Client.GetGrain<IStreamGrain>("k1").Seen());
    }

    [Fact]
    public async Task Each_of_many_streams_keeps_its_own_order()
    {
        for (var i = 0; i < 6; i++)
        {
            await Task.WhenAll(Enumerable.Range(0, 50).Select(stream => Stream($"many{stream}").OnNextAsync(new Happened($"many{stream}", i))));
        }

        for (var stream = 0; stream < 50; stream++)
        {
            await _witness.Gate($"many{stream} 5");
            Assert.Equal(Enumerable.Range(0, 6), _witness.SeenOf($"many{stream}").Cast<int>());
        }
    }

    [Fact]
    public async Task A_batch_arrives_whole_and_in_order()
    {
        await Stream("batch").OnNextBatchAsync(Enumerable.Range(10, 5).Select(number => new Happened("batch", number)));
        await _witness.Gate("batch 14");
        Assert.Equal(Enumerable.Range(10, 5), _witness.SeenOf("batch").Cast<int>());
    }

    [Fact]
    public async Task A_grain_may_produce_and_hear_again_after_it_was_deactivated()
    {
        var grain = cluster.Client.GetGrain<IStreamGrain>("itself");
        await grain.Tell("memory", 1);
        await _witness.Gate("itself 1");
        await grain.End();
        await grain.Tell("memory", 2);
        await _witness.Gate("itself 2");
        Assert.Equal(1, await grain.Seen());
    }

    [Fact]
    public async Task Every_class_that_subscribes_hears_all_of_a_stream_though_one_of_them_fails()
    {
        for (var i = 0; i < 6; i++)
        {
            await Stream("both", "shared").OnNextAsync(new Happened("both", i));
        }

        await _witness.Gate("both 5");
        await _witness.Gate("second both 5");
        Assert.Equal(Enumerable.Range(0, 6), _witness.SeenOf("both").Cast<int>());
        Assert.Equal(Enumerable.Range(0, 6), _witness.SeenOf("second both").Cast<int>());
    }

    private IAsyncStream<Happened> Stream(string key, string @namespace = "facts") =>
        cluster.Service<IStreamProvider>("memory").GetStream<Happened>(StreamId.Create(@namespace, key));
}
