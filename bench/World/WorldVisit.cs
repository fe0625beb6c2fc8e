namespace Dukaan.Bench.World;

/// <summary>A page that a shopper asked for.</summary>
/// <param name="Place">Where the shopper is.</param>
/// <param name="Edge">The region that answered; null: none.</param>
/// <param name="Ended">Seconds since the load began.</param>
/// <param name="FirstByte">Milliseconds until the response began.</param>
/// <param name="Failure">The error; null: none.</param>
internal sealed record WorldVisit(string Place, string? Edge, double Ended, double FirstByte, string? Failure);
