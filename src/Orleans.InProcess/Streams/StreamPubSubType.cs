namespace Orleans.Streams;

/// <summary>Kinds of subscriptions.</summary>
public enum StreamPubSubType
{
    ExplicitGrainBasedAndImplicit,
    ExplicitGrainBasedOnly,
    ImplicitOnly,
}
