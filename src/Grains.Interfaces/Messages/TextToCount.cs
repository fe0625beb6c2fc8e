namespace Dukaan.Messages;

/// <summary>A text of a store that is to be counted.</summary>
/// <param name="OrderId">The order it is about.</param>
/// <param name="Trusted">Whether the store is trusted.</param>
/// <param name="ToNewPhone">Whether it goes to an unverified phone.</param>
/// <param name="IsSuspect">Whether the seller's words contain a link or a number.</param>
[GenerateSerializer, Immutable, Alias("text-to-count")]
public sealed record TextToCount(string OrderId, bool Trusted, bool ToNewPhone, bool IsSuspect);
