using Dukaan.Events;
using Orleans;
using Orleans.Streams;
using Orleans.Streams.Core;

namespace Dukaan.Silo.Tests.Grains;

[ImplicitStreamSubscription(Topics.StoreUpdates)]
public sealed class ListenerGrain : Grain, IListenerGrain, IStreamSubscriptionObserver, IAsyncObserver<StoreEvent>
{
    private readonly List<string> _heard = [];

    public Task<string[]> Heard() => Task.FromResult(_heard.ToArray());

    public async Task OnSubscribed(IStreamSubscriptionHandleFactory handleFactory) => await handleFactory.Create<StoreEvent>().ResumeAsync(this);

    public Task OnNextAsync(StoreEvent item, StreamSequenceToken? token = null)
    {
        _heard.Add($"{item.Aggregate} {item.Payload}");
        return Task.CompletedTask;
    }

    public Task OnErrorAsync(Exception ex) => Task.FromException(ex);
}
