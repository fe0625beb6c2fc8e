using Dukaan.Payments;

namespace Dukaan.Orders;

/// <summary>
/// Payments by a UPI code. A code is made for one payment; what comes by it all the same is entered as a payment of its own, so that it
/// goes back to whom it came from as whatever an order does not need.
/// </summary>
public sealed partial class OrderGrain
{
    /// <summary>The shortest life of a code. Its order ends it earlier; this is for an order whose end does not reach the
    /// gateway.</summary>
    private static readonly TimeSpan LeastLife = TimeSpan.FromMinutes(20);

    /// <summary>The most payments of an order: a code that somebody opened for many payments at the gateway is paid by strangers.</summary>
    private const int MaxEntered = 50;

    private DateTimeOffset EndOfCode()
    {
        var least = time.GetUtcNow() + LeastLife;
        return Current.Book().Facts.Until is { } until && until > least ? until : least;
    }

    /// <summary>
    /// Whether this is about a code that a lost answer left at the gateway. No shopper has seen it, so its end is not the end of the
    /// payment; money that came by it counts.
    /// </summary>
    private static bool IsOfAnotherCode(SavedPayment known, GatewayPayment told) =>
        told is { More: not null, Status: not (GatewayStatus.Captured or GatewayStatus.Authorized) }
        && known.GatewayId is { } mine
        && mine != told.Id;

    private static SavedPayment Taken(SavedPayment payment, GatewayPayment told) =>
        payment with
        {
            Stage = PaymentStage.Taken,
            Amount = told.More is null ? payment.Amount : (told.Captured ?? told.Amount).Amount,
        };

    /// <summary>The payment that a dispute is about, where the gateway names one of several by the same code.</summary>
    private SavedPayment? Disputed(GatewayDispute dispute) =>
        dispute.PaymentId.Length == 0 ? null : Current.Payments.FirstOrDefault(payment => payment.GatewayId == dispute.PaymentId);

    /// <summary>Enters what came by a code besides its payment, each once.</summary>
    private async Task TakeInMore(SavedPayment known, GatewayPayment told)
    {
        if (told is not { Status: GatewayStatus.Captured, More: { } more })
        {
            return;
        }

        foreach (var money in more.Prepend(new ReceivedMoney(told.Id, told.Captured ?? told.Amount)))
        {
            if (Current.Payments.Length >= MaxEntered || Current.Payments.Any(payment => payment.GatewayId == money.Id))
            {
                continue;
            }

            var (now, id) = (time.GetUtcNow(), $"p{Current.Payments.Length + 1}");
            var came = new SavedPayment(id, money.Amount.Amount, PaymentStage.Taken, money.Id, Account: known.Account);
            var entry = new LedgerEntry(OrderEntries.PaymentReceived, now, Caller.System, "", new LedgerDetail(money.Amount, money.Id, id));
            await Commit(Current.With(came).With(Current.Book().With(entry), now));
        }
    }
}
