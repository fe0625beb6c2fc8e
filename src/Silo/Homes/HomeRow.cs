namespace Dukaan.Silo.Homes;

/// <summary>What the primary says of its home.</summary>
/// <param name="Epoch">The timeline.</param>
/// <param name="MovesTo">The region to which an operator is moving it; null: none.</param>
/// <param name="HasStandbys">Whether commits wait for a standby, if their session wants that.</param>
internal sealed record HomeRow(long Epoch, string? MovesTo, bool HasStandbys);
