namespace Dukaan.Orders;

/// <summary>What one action does: from where it may be taken, and where it leads.</summary>
/// <param name="Entry">The ledger's word for it, in the past tense.</param>
/// <param name="From">The states a seller may take it in.</param>
/// <param name="To">The state it leads to; null: it stays, or that depends.</param>
/// <param name="NeedsReason">Whether a seller must give a reason.</param>
/// <param name="ShopperFrom">The states its shopper may take it in.</param>
public sealed record OrderMove(
    string Entry,
    ImmutableArray<OrderState> From,
    OrderState? To,
    bool NeedsReason = false,
    ImmutableArray<OrderState>? ShopperFrom = null
)
{
    public bool Allows(OrderState state, bool shopper) => (shopper ? ShopperFrom ?? [] : From).Contains(state);
}
