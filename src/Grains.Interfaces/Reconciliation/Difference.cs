namespace Dukaan.Reconciliation;

/// <summary>Two records that disagree.</summary>
/// <param name="Subject">The order's id, or the id of a gateway's message.</param>
/// <param name="Detail">Both sides in a few words, without personal data.</param>
/// <param name="Mended">Whether there was one correct value, and both have it now.</param>
[GenerateSerializer, Immutable, Alias("difference")]
public sealed record Difference(string StoreId, string Subject, DifferenceKind Kind, string Detail, bool Mended = false);
