using Dukaan.Saving;

namespace Dukaan.Orders;

/// <summary>The last order number that was given out.</summary>
public sealed record SavedOrderNumbers : SavedState
{
    public long Last { get; init; }
}
