using Dukaan.Events;
using Orleans;
using Orleans.Streams;
using Orleans.Streams.Core;

namespace Dukaan.Silo.Tests.Grains;

[ImplicitStreamSubscription(Topics.StoreUpdates)]
public sealed class ListenerGrain : Grain, IListenerGrain, IStreamSubscriptionObserver, IAsyncObserver<StoreEvent>
{
    private readonly List<string> _heard = [];
    private string? _refused;
    private int _refusals;

    public Task<string[]> Heard() => Task.FromResult(_heard.ToArray());

    public Task Refuse(string? payload)
    {
        _refused = payload;
        return Task.CompletedTask;
    }

    public Task<int> Refused() => Task.FromResult(_refusals);

    public async Task OnSubscribed(IStreamSubscriptionHandleFactory handleFactory) =>
        await handleFactory.Create<StoreEvent>().ResumeAsync(this);

    public Task OnNextAsync(StoreEvent item, StreamSequenceToken? token = null)
    {
        if (item.Payload == _refused)
        {
            _refusals++;
            throw new InvalidOperationException("The test told this listener to refuse it.");
        }

        _heard.Add($"{item.Aggregate} {item.Payload}");
        return Task.CompletedTask;
    }

    public Task OnErrorAsync(Exception ex) => Task.CompletedTask;
}
