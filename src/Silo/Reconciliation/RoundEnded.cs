namespace Dukaan.Silo.Reconciliation;

/// <summary>What a round looked at, in the partitions of this process.</summary>
/// <param name="Differences">How many were found, those that were mended too.</param>
public sealed record RoundEnded(DateTimeOffset At, long Orders, long Claims, long Differences);
