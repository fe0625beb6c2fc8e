using Orleans.Runtime;

namespace Orleans.Streams;

/// <summary>Lets failed deliveries be.</summary>
public class NoOpStreamDeliveryFailureHandler : IStreamFailureHandler
{
    public NoOpStreamDeliveryFailureHandler()
        : this(false)
    {
    }

    public NoOpStreamDeliveryFailureHandler(bool faultOnError) => ShouldFaultSubsriptionOnError = faultOnError;

    public bool ShouldFaultSubsriptionOnError { get; }

    public Task OnDeliveryFailure(GuidId subscriptionId, string streamProviderName, StreamId streamIdentity, StreamSequenceToken? sequenceToken) => Task.CompletedTask;

    public Task OnSubscriptionFailure(GuidId subscriptionId, string streamProviderName, StreamId streamIdentity, StreamSequenceToken? sequenceToken) => Task.CompletedTask;
}
