namespace Dukaan.Orders;

/// <summary>One order: its ledger, its state, its idempotent answers. Key: store id / order id.</summary>
[Alias("order")]
public interface IOrderGrain : ITenantGrain
{
    /// <summary>
    /// Places the order: prices it, holds counted stock, takes a number, saves. The repeat with the same command gets the same
    /// order; with another command it is refused (<c>idempotency-key-reused</c>). Refused, changing nothing: <c>total-changed</c>,
    /// <c>sold-out</c>, <c>shop-closed</c>, <c>payment-not-offered</c>, invalid fields.
    /// </summary>
    Task<Outcome<OrderView>> Place(PlaceOrder command);

    /// <summary>The order, or null where none was placed.</summary>
    [AlwaysInterleave]
    Task<OrderView?> Get();

    /// <summary>
    /// Takes a seller's or, where <see cref="Caller.Actor"/> is the shopper, the shopper's step; one that the state does not allow them is refused
    /// with <c>step-not-allowed</c>.
    /// </summary>
    Task<Outcome<OrderView>> Take(OrderStep step);

    /// <summary>Does what is due: expires the order, finishes what a crash left undone. Harmless at any time.</summary>
    Task Wake();
}
