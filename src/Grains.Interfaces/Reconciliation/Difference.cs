namespace Dukaan.Reconciliation;

/// <summary>Two records that disagree.</summary>
/// <param name="Subject">The order's id; of a gateway's message, its own.</param>
/// <param name="Detail">Both sides, in a few words without any personal data.</param>
/// <param name="Mended">Whether there was one right answer, and it is so by now.</param>
[GenerateSerializer, Immutable, Alias("difference")]
public sealed record Difference(string StoreId, string Subject, DifferenceKind Kind, string Detail, bool Mended = false);
