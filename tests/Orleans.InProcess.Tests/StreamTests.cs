using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Streams;
using Orleans.Streams.Core;

namespace Orleans.InProcess.Tests;

[GenerateSerializer]
public sealed record Happened([property: Id(0)] string Key, [property: Id(1)] int Number);

public interface IImplicitGrain : IGrainWithStringKey
{
    Task<int> Seen();
}

/// <summary>Hears the streams of its key in the namespace "facts", and fails now and then.</summary>
[ImplicitStreamSubscription("facts")]
public sealed class ImplicitGrain(Witness witness) : Grain, IImplicitGrain, IStreamSubscriptionObserver, IAsyncObserver<Happened>
{
    private int _seen;

    public async Task OnSubscribed(IStreamSubscriptionHandleFactory handleFactory) => await handleFactory.Create<Happened>().ResumeAsync(this);

    public Task OnNextAsync(Happened item, StreamSequenceToken? token = null)
    {
        if (item.Number == 3 && witness.Count("failed " + item.Key) == 1)
        {
            throw new InvalidOperationException("again, please");
        }

        _seen++;
        witness.See(item.Key, item.Number);
        if (item.Number == 9)
        {
            witness.Open("all " + item.Key);
        }

        return Task.CompletedTask;
    }

    public Task OnErrorAsync(Exception ex) => Task.CompletedTask;

    public Task<int> Seen() => Task.FromResult(_seen);
}

public interface IExplicitGrain : IGrainWithStringKey
{
    Task Listen(string key);

    Task Stop(string key);

    Task Tell(string key, int number);
}

public sealed class ExplicitGrain(Witness witness) : Grain, IExplicitGrain
{
    public async Task Listen(string key)
    {
        var name = this.GetPrimaryKeyString();
        await Stream(key).SubscribeAsync((item, _) =>
        {
            witness.See(name, item.Number);
            witness.Open($"{name} {item.Number}");
            return Task.CompletedTask;
        });
    }

    public async Task Stop(string key)
    {
        foreach (var handle in await Stream(key).GetAllSubscriptionHandles())
        {
            await handle.UnsubscribeAsync();
        }
    }

    public Task Tell(string key, int number) => Stream(key).OnNextAsync(new Happened(key, number));

    private IAsyncStream<Happened> Stream(string key) => this.GetStreamProvider("memory").GetStream<Happened>(StreamId.Create("talk", key));
}

public sealed class StreamCluster : Cluster
{
    protected override void Configure(ISiloBuilder silo) => silo.AddMemoryStreams("memory", memory => memory.ConfigurePartitioning(2));
}

public sealed class StreamTests(StreamCluster cluster) : IClassFixture<StreamCluster>
{
    private readonly Witness _witness = cluster.Service<Witness>();

    [Fact]
    public async Task Events_reach_an_implicit_subscriber_in_order_though_one_delivery_fails()
    {
        var stream = cluster.Service<IServiceProvider>().GetRequiredKeyedService<IStreamProvider>("memory").GetStream<Happened>(StreamId.Create("facts", "k1"));
        for (var i = 0; i < 10; i++)
        {
            await stream.OnNextAsync(new Happened("k1", i));
        }

        await _witness.Gate("all k1");
        Assert.Equal(Enumerable.Range(0, 10), _witness.SeenOf("k1").Cast<int>());
        Assert.Equal(10, await cluster.Client.GetGrain<IImplicitGrain>("k1").Seen());
    }

    [Fact]
    public async Task Every_explicit_subscriber_hears_an_event_until_it_leaves()
    {
        var one = cluster.Client.GetGrain<IExplicitGrain>("one");
        var two = cluster.Client.GetGrain<IExplicitGrain>("two");
        await one.Listen("room");
        await two.Listen("room");
        await one.Tell("room", 1);
        await Task.WhenAll(_witness.Gate("one 1"), _witness.Gate("two 1"));
        await one.Stop("room");
        await two.Tell("room", 2);
        await _witness.Gate("two 2");
        Assert.Equal([1], _witness.SeenOf("one").Cast<int>());
        Assert.Equal([1, 2], _witness.SeenOf("two").Cast<int>());
    }

    [Fact]
    public async Task A_batch_arrives_whole_and_in_order()
    {
        var grain = cluster.Client.GetGrain<IExplicitGrain>("batch");
        await grain.Listen("batch");
        var stream = cluster.Service<IServiceProvider>().GetRequiredKeyedService<IStreamProvider>("memory").GetStream<Happened>(StreamId.Create("talk", "batch"));
        await stream.OnNextBatchAsync(Enumerable.Range(0, 5).Select(number => new Happened("batch", number)));
        await _witness.Gate("batch 4");
        Assert.Equal(Enumerable.Range(0, 5), _witness.SeenOf("batch").Cast<int>());
    }
}
