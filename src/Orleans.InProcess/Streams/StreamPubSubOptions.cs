using Orleans.Streams;

namespace Orleans.Configuration;

/// <summary>Which subscriptions a provider has.</summary>
public class StreamPubSubOptions
{
    public const StreamPubSubType DEFAULT_STREAM_PUBSUB_TYPE = StreamPubSubType.ExplicitGrainBasedAndImplicit;

    public StreamPubSubType PubSubType { get; set; } = DEFAULT_STREAM_PUBSUB_TYPE;
}
