namespace Dukaan.Messages;

/// <summary>A store's level of trust with texts.</summary>
/// <param name="Trusted">Whether the seller's words are sent unchanged.</param>
/// <param name="Mark">An operator's decision, or null.</param>
/// <param name="DeliveredTo">The number of different verified phones it delivered to, up to the number that is counted.</param>
[GenerateSerializer, Immutable, Alias("store-trust")]
public sealed record StoreTrust(bool Trusted, TrustMark? Mark, int DeliveredTo);
