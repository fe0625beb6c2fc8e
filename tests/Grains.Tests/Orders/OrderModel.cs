using Dukaan.Orders;
using static Dukaan.Orders.OrderAction;

namespace Dukaan.Grains.Tests.Orders;

/// <summary>
/// An order as a small machine, written down a second time and differently: what is where, and coins in two piles. It says which steps are
/// allowed and what they lead to.
/// </summary>
internal sealed class OrderModel
{
    private static readonly HashSet<(OrderState From, OrderAction Step, OrderState To)> Map =
    [
        (OrderState.Placed, Confirm, OrderState.Confirmed),
        (OrderState.Placed, Reject, OrderState.Rejected),
        (OrderState.Placed, Cancel, OrderState.Cancelled),
        (OrderState.Confirmed, Pack, OrderState.Packed),
        (OrderState.Confirmed, Cancel, OrderState.Cancelled),
        (OrderState.Packed, Ship, OrderState.Shipped),
        (OrderState.Packed, Cancel, OrderState.Cancelled),
        (OrderState.Shipped, Deliver, OrderState.Delivered),
    ];

    private static readonly long[] Prices = [10_000, 5_000];

    public OrderState State { get; private set; } = OrderState.Placed;

    public int[] Pieces { get; } = [3, 1];

    public int[] Back { get; } = [0, 0];

    /// <summary>What the shopper asked to return of the first line; 0: nothing.</summary>
    public int Asked { get; private set; }

    private bool _agreed;
    private int _asks;

    public long Paid { get; private set; }

    public long Refunded { get; private set; }

    /// <summary>What edits added to a paid order, and nobody paid since.</summary>
    public long ToPay { get; private set; }

    public long Total => Prices.Zip(Pieces, (price, pieces) => price * pieces).Sum();

    /// <summary>Takes the step if it is allowed, and says whether it was.</summary>
    /// <param name="pieces">What an edit leaves of the first line, a return brings back of it, a refund gives in hundreds of
    /// rupees.</param>
    public bool Take(OrderAction action, bool shopper, int pieces)
    {
        var ended = State is OrderState.Rejected or OrderState.Cancelled;
        switch (action)
        {
            case MarkPaid when !shopper && !ended && State != OrderState.Returned && (Paid == 0 || ToPay > 0):
                Paid += Paid == 0 ? Total : ToPay;
                ToPay = 0;
                return true;
            case Refund when !shopper && pieces > 0 && pieces * 10_000L <= Paid - Refunded:
                Refunded += pieces * 10_000L;
                return true;
            case Edit when !shopper && State is OrderState.Placed or OrderState.Confirmed:
                if (shopper || pieces == Pieces[0])
                {
                    return false;
                }

                var before = Total;
                Pieces[0] = pieces;
                ToPay = Paid == 0 ? 0 : Math.Max(0, Math.Min(ToPay + Total - before, Total - (Paid - Refunded)));
                return true;
            case Return when !shopper && State is OrderState.Shipped or OrderState.Delivered:
                if (shopper || pieces < 1 || pieces > Pieces[0] - Back[0])
                {
                    return false;
                }

                Asked = 0;
                Back[0] += pieces;
                State = Back.SequenceEqual(Pieces) ? OrderState.Returned : State;
                return true;
            case AskReturn when shopper && State is OrderState.Shipped or OrderState.Delivered:
                if (!shopper || Asked > 0 || _asks == OrderGuards.MaxReturns || pieces < 1 || pieces > Pieces[0] - Back[0])
                {
                    return false;
                }

                (Asked, _agreed, _asks) = (pieces, false, _asks + 1);
                return true;
            case ApproveReturn when !shopper && Asked > 0 && !_agreed:
                return _agreed = true;
            case DeclineReturn when !shopper && Asked > 0:
                Asked = 0;
                return true;
            case ApproveReturn or DeclineReturn or AskReturn:
                return false;
            case Note:
                return !shopper;
            default:
                var edge = Map.FirstOrDefault(edge => edge.From == State && edge.Step == action);
                var allowed = edge != default && (!shopper || (action == Cancel && State is OrderState.Placed or OrderState.Confirmed));
                allowed &= !shopper || action == Cancel;
                State = allowed ? edge.To : State;
                return allowed;
        }
    }
}
