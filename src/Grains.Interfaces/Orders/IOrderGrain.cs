using Dukaan.Couriers;
using Dukaan.Payments;
using Dukaan.Reconciliation;

namespace Dukaan.Orders;

/// <summary>One order: its ledger, its state, its idempotency log. Key: store id / order id.</summary>
[Alias("order")]
public interface IOrderGrain : ITenantGrain
{
    /// <summary>
    /// Places the order: prices it, holds counted stock, takes a number, saves. A repeat of the same command gets the same order; another
    /// command with the same id is refused (<c>idempotency-key-reused</c>). Refused without any change: <c>total-changed</c>,
    /// <c>sold-out</c>, <c>shop-closed</c>, <c>payment-not-offered</c>, invalid fields; and <c>cart-ordered</c> if another client's
    /// checkout has already turned the cart into this order.
    /// </summary>
    Task<Result<OrderView>> Place(PlaceOrder command);

    /// <summary>The order, or null if none was placed.</summary>
    [AlwaysInterleave]
    Task<OrderView?> Get();

    /// <summary>
    /// Takes a step of the seller or, if <see cref="Caller.Actor"/> is the shopper, of the shopper. A step that the state does not allow is
    /// refused with <c>step-not-allowed</c>.
    /// </summary>
    Task<Result<OrderView>> Take(OrderStep step);

    /// <summary>Why <see cref="Take"/> would refuse the step now; null: it would not, or took it before. Changes nothing.</summary>
    Task<Error?> Check(OrderStep step);

    /// <summary>
    /// Takes several actions of the seller in one write: all of them, in this order, or none. Only those that need nothing but the action
    /// itself: confirm, pack, ship, deliver; others are refused with <c>unknown-action</c>. Otherwise as <see cref="Take"/>.
    /// </summary>
    /// <param name="operationId">The repeat with the same id gets the first answer (P3).</param>
    Task<Result<OrderView>> TakeAll(string operationId, ImmutableArray<OrderAction> actions);

    /// <summary>
    /// Starts an online payment: the open one, or a new one if the last one failed. <see cref="OrderView.PayUrl"/> has its page. Refused
    /// with <c>step-not-allowed</c> if nothing is due, and as unavailable while the gateway is down.
    /// </summary>
    Task<Result<OrderView>> Pay();

    /// <summary>
    /// Handles a message of the payment gateway. Messages may come in any order and repeatedly. Refused without any change:
    /// <c>unknown-payment</c>, <c>wrong-amount</c>, <c>wrong-currency</c>.
    /// </summary>
    Task<Result<Done>> Notice(GatewayNotice notice);

    /// <summary>
    /// Asks the gateway about payments that are still open, since its messages may be lost. Within ten seconds it is asked once.
    /// </summary>
    Task<Result<OrderView>> CheckPayments();

    /// <summary>
    /// Books a parcel at the shop's courier. The answer has it as booked, as refused with the reason, or as waiting for a courier that does
    /// not answer, which is asked again. Refused without any change: <c>step-not-allowed</c>, <c>no-courier</c>, a wrong size.
    /// </summary>
    Task<Result<OrderView>> BookParcel(BookParcel command);

    /// <summary>
    /// Has the shop's courier fetch what the seller agreed to take back. When it arrives, it is returned as if the seller had noted it. As
    /// <see cref="BookParcel"/>; refused besides with <c>refund-too-high</c>.
    /// </summary>
    Task<Result<OrderView>> FetchReturn(FetchReturn command);

    /// <summary>Cancels the newest parcel, unless the courier has fetched it: <c>step-not-allowed</c>.</summary>
    /// <param name="operationId">The repeat with the same id gets the first answer (P3).</param>
    Task<Result<OrderView>> CancelParcel(string operationId);

    /// <summary>Asks the courier where the parcel is; refused as unavailable while the courier does not answer.</summary>
    Task<Result<OrderView>> CheckParcel();

    /// <summary>
    /// Erases what is personal of its shopper: in what was placed, in the ledger, in its line in the order book, and so in every copy.
    /// Refused while somebody still works on it or money is open: <c>order-open</c>. A repeat changes nothing.
    /// </summary>
    Task<Result<Done>> Erase();

    /// <summary>Does what is due: expires the order, finishes what a crash interrupted. Safe to call at any time.</summary>
    Task Wake();

    /// <summary>
    /// Repairs the copies of this order's data: its line in the order book, its wake-up row, its units in the stock grains. Safe to call at
    /// any time.
    /// </summary>
    Task Mend();

    /// <summary>
    /// Compares its payments with those of the gateway. Money that only the gateway knows of is recorded. Returns the differences, also
    /// those that have no single correct resolution.
    /// </summary>
    Task<ImmutableArray<Difference>> CompareMoney();
}
