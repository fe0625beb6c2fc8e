using Orleans.Streams;
using Orleans.Streams.Core;

namespace Orleans.InProcess.Tests;

[GenerateSerializer]
public sealed record Happened([property: Id(0)] string Key, [property: Id(1)] int Number);

public interface IStreamGrain : IGrainWithStringKey
{
    Task<int> Seen();

    Task Tell(string provider, int number);

    Task End();
}

/// <summary>Hears the streams of its key in the namespace "facts". Each key fails in its own way: once at 3; "poison" always at 5; "stuck" at 5 until the test says so.</summary>
[ImplicitStreamSubscription("facts")]
[ImplicitStreamSubscription("shared")]
public sealed class StreamGrain(Witness witness) : Grain, IStreamGrain, IStreamSubscriptionObserver, IAsyncObserver<Happened>
{
    private int _seen;

    public async Task OnSubscribed(IStreamSubscriptionHandleFactory handleFactory) => await handleFactory.Create<Happened>().ResumeAsync(this);

    public Task OnNextAsync(Happened item, StreamSequenceToken? token = null)
    {
        var fails = item switch
        {
            { Number: 3 } => witness.Count("failed " + item.Key) == 1,
            { Key: "poison", Number: 5 } => true,
            { Key: "stuck", Number: 5 } => witness.CountOf("free stuck") == 0,
            _ => false,
        };
        if (fails)
        {
            witness.Open("tried " + item.Key);
            throw new InvalidOperationException("again, please");
        }

        _seen++;
        witness.See(item.Key, item.Number);
        witness.See("tenant of " + item.Key, Orleans.Runtime.RequestContext.Get("tenant") ?? "nobody");
        witness.Open($"{item.Key} {item.Number}");
        return Task.CompletedTask;
    }

    public Task OnErrorAsync(Exception ex)
    {
        witness.See("errors of " + this.GetPrimaryKeyString(), ex);
        return Task.CompletedTask;
    }

    public Task<int> Seen() => Task.FromResult(_seen);

    public Task Tell(string provider, int number) => this.GetStreamProvider(provider)
        .GetStream<Happened>(Orleans.Runtime.StreamId.Create("facts", this.GetPrimaryKeyString())).OnNextAsync(new Happened(this.GetPrimaryKeyString(), number));

    public Task End()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}

/// <summary>Hears the streams of its key in the namespace "shared", as <see cref="StreamGrain"/> does.</summary>
[ImplicitStreamSubscription("shared")]
public sealed class SecondStreamGrain(Witness witness) : Grain, IGrainWithStringKey, IStreamSubscriptionObserver, IAsyncObserver<Happened>
{
    public async Task OnSubscribed(IStreamSubscriptionHandleFactory handleFactory) => await handleFactory.Create<Happened>().ResumeAsync(this);

    public Task OnNextAsync(Happened item, StreamSequenceToken? token = null)
    {
        witness.See("second " + item.Key, item.Number);
        witness.Open($"second {item.Key} {item.Number}");
        return Task.CompletedTask;
    }

    public Task OnErrorAsync(Exception ex) => Task.CompletedTask;
}
