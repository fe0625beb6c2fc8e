namespace Dukaan.Silo.Operators;

/// <summary>Whether the operators' log is whole.</summary>
/// <param name="Seq">The last entry that was read.</param>
/// <param name="Hash">Its hash: written down elsewhere, it proves later that no entry up to it was changed or cut off.</param>
/// <param name="Wrong">What does not hold, or null.</param>
public sealed record OperatorLogVerdict(long Seq, string Hash, string? Wrong);
