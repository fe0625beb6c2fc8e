namespace Dukaan.Couriers;

/// <summary>Has the courier fetch what a shopper returns.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="Restock">Whether the pieces are put back on sale when they arrive.</param>
/// <param name="Amount">What is given back when they arrive, in minor units; 0: nothing yet.</param>
[GenerateSerializer, Immutable, Alias("fetch-return")]
public sealed record FetchReturn(string OperationId, bool Restock, long Amount);
