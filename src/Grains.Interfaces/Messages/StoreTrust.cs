namespace Dukaan.Messages;

/// <summary>How far a store is trusted with texts.</summary>
/// <param name="Trusted">Whether what its seller writes goes out as it is.</param>
/// <param name="Mark">What an operator said, or null.</param>
/// <param name="DeliveredTo">To how many different verified phones it delivered, as far as that is counted.</param>
[GenerateSerializer, Immutable, Alias("store-trust")]
public sealed record StoreTrust(bool Trusted, TrustMark? Mark, int DeliveredTo);
