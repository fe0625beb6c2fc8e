namespace Dukaan.Couriers;

/// <summary>Has the courier fetch what a shopper returns.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="Restock">Whether the pieces are put back on sale when they arrive.</param>
/// <param name="Amount">What is given back when they arrive, in minor units, as far as it goes to gift cards and through a gateway; 0:
/// nothing yet. What goes back by hand, the seller notes when they have given it.</param>
[GenerateSerializer, Immutable, Alias("fetch-return")]
public sealed record FetchReturn(string OperationId, bool Restock, long Amount);
