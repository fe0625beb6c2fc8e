namespace Dukaan.Messages;

/// <summary>A text of a store, as it is counted.</summary>
/// <param name="OrderId">The order it is about.</param>
/// <param name="Trusted">Whether the store is trusted.</param>
/// <param name="ToNewPhone">Whether it goes to a phone that nobody verified.</param>
/// <param name="IsSuspect">Whether what its seller wrote had a link or a number in it.</param>
[GenerateSerializer, Immutable, Alias("text-to-count")]
public sealed record TextToCount(string OrderId, bool Trusted, bool ToNewPhone, bool IsSuspect);
