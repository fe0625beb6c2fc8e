using Orleans.Runtime;
using Orleans.Streams;

namespace Dukaan.Silo.Kafka;

/// <summary>Sends messages that could not be delivered in time to the dead letters. The listener stays subscribed.</summary>
internal sealed class KafkaFailures(Func<KafkaReceiver?> receiver) : IStreamFailureHandler
{
    public bool ShouldFaultSubsriptionOnError => false;

    public Task OnDeliveryFailure(
        GuidId subscriptionId,
        string streamProviderName,
        StreamId streamIdentity,
        StreamSequenceToken? sequenceToken
    )
    {
        if (sequenceToken is not null)
        {
            receiver()?.Undelivered(sequenceToken.SequenceNumber, $"stream {streamIdentity}, subscription {subscriptionId.Guid}");
        }

        return Task.CompletedTask;
    }

    /// <summary>Nothing was lost: the listener was not found, and is looked up again with the next message.</summary>
    public Task OnSubscriptionFailure(
        GuidId subscriptionId,
        string streamProviderName,
        StreamId streamIdentity,
        StreamSequenceToken? sequenceToken
    ) => Task.CompletedTask;
}
