using Orleans.Runtime;
using Orleans.Streams;

namespace Dukaan.Silo.Kafka;

/// <summary>What could not be delivered in time goes to the dead letters; who listens stays subscribed.</summary>
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

    /// <summary>Nothing was lost: the listener was not found, and is looked for again with the next message.</summary>
    public Task OnSubscriptionFailure(
        GuidId subscriptionId,
        string streamProviderName,
        StreamId streamIdentity,
        StreamSequenceToken? sequenceToken
    ) => Task.CompletedTask;
}
