namespace Dukaan.Orders;

/// <summary>What one action does: from where it may be taken, and where it leads.</summary>
/// <param name="Entry">The ledger's word for it, in the past tense.</param>
/// <param name="From">The states it may be taken in.</param>
/// <param name="To">The state it leads to; null: it stays.</param>
/// <param name="Paid">What the payment must be, and what it becomes; null: it does not matter and stays.</param>
/// <param name="NeedsReason">Whether the shopper is owed a reason.</param>
public sealed record OrderMove(
    string Entry, ImmutableArray<OrderState> From, OrderState? To, (PaymentState From, PaymentState To)? Paid = null, bool NeedsReason = false);
