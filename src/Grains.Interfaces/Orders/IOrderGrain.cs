using Dukaan.Payments;
using Dukaan.Reconciliation;

namespace Dukaan.Orders;

/// <summary>One order: its ledger, its state, its idempotent answers. Key: store id / order id.</summary>
[Alias("order")]
public interface IOrderGrain : ITenantGrain
{
    /// <summary>
    /// Places the order: prices it, holds counted stock, takes a number, saves. The repeat with the same command gets the same
    /// order; with another command it is refused (<c>idempotency-key-reused</c>). Refused, changing nothing: <c>total-changed</c>,
    /// <c>sold-out</c>, <c>shop-closed</c>, <c>payment-not-offered</c>, invalid fields; and <c>cart-ordered</c> where its cart became this
    /// order by another client's checkout.
    /// </summary>
    Task<Result<OrderView>> Place(PlaceOrder command);

    /// <summary>The order, or null where none was placed.</summary>
    [AlwaysInterleave]
    Task<OrderView?> Get();

    /// <summary>
    /// Takes a seller's or, where <see cref="Caller.Actor"/> is the shopper, the shopper's step; one that the state does not allow them is
    /// refused with <c>step-not-allowed</c>.
    /// </summary>
    Task<Result<OrderView>> Take(OrderStep step);

    /// <summary>
    /// The shopper wants to pay online: the payment that is open, or a new one where the last came to nothing. <see
    /// cref="OrderView.PayUrl"/> says where; refused with <c>step-not-allowed</c> where there is nothing to pay, and as unavailable while
    /// the gateway is away.
    /// </summary>
    Task<Result<OrderView>> Pay();

    /// <summary>
    /// The gateway says something; in any order, and as often as it likes. Refused, changing nothing: <c>unknown-payment</c>,
    /// <c>wrong-amount</c>, <c>wrong-currency</c>.
    /// </summary>
    Task<Result<Done>> Notice(GatewayNotice notice);

    /// <summary>Asks the gateway about payments that are not over, as its messages may be lost.</summary>
    Task<Result<OrderView>> CheckPayments();

    /// <summary>Does what is due: expires the order, finishes what a crash left undone. Harmless at any time.</summary>
    Task Wake();

    /// <summary>
    /// Tells everybody who keeps something of it once more what is so: its line in the book, when it is woken, its units in the stock
    /// grains. Harmless at any time.
    /// </summary>
    Task Mend();

    /// <summary>
    /// Compares its payments with the gateway's, whatever became of them. What the gateway knows of money and the order does not is taken
    /// in; answered is that, and what has no one right answer.
    /// </summary>
    Task<ImmutableArray<Difference>> CompareMoney();
}
