namespace Dukaan.Payments;

/// <summary>
/// The payment gateways; an account says which. The shopper pays on the gateway's page, it authorizes the payment, and the order captures
/// it once the goods are reserved. Every call carries an idempotency key of ours, so each is safe to repeat. Cash on delivery and UPI to
/// the seller's own address need no gateway: there the seller confirms the payment (<see cref="Orders.OrderAction.MarkPaid"/>).
/// </summary>
public interface IPaymentGateway
{
    /// <summary>The gateways at which a shop can have its account, the default first; empty where there is none.</summary>
    ImmutableArray<string> Names { get; }

    /// <summary>Those that make UPI codes (<see cref="NewPayment.ByUpiCode"/>).</summary>
    ImmutableArray<string> WithUpiCodes { get; }

    /// <summary>Asks the gateway whether it accepts the account's key.</summary>
    /// <exception cref="PaymentGatewayException">
    /// It does not (<see cref="PaymentGatewayException.WrongKey"/>), or the outcome is unknown.
    /// </exception>
    Task Check(GatewayAccount account);

    /// <summary>Makes a payment for the shopper to pay; the same key gets the same payment.</summary>
    /// <exception cref="PaymentGatewayException">The gateway refused, or the outcome is unknown.</exception>
    Task<GatewayPayment> Create(GatewayAccount account, NewPayment payment);

    /// <summary>
    /// The payment, by the gateway's id or our key, or null where the gateway knows none. Of one whose gateway's id we never learned, no
    /// shopper has seen the page.
    /// </summary>
    /// <exception cref="PaymentGatewayException">The outcome is unknown.</exception>
    Task<GatewayPayment?> Find(GatewayAccount account, string id, string key);

    /// <summary>Captures an authorized payment. If it was captured already: the same answer.</summary>
    /// <exception cref="PaymentGatewayException">The gateway refused, or the outcome is unknown.</exception>
    Task<GatewayPayment> Capture(GatewayAccount account, GatewayPayment payment);

    /// <summary>
    /// Cancels a payment that was not captured, so that it can no longer be paid. A captured payment stays, and the answer says so.
    /// </summary>
    /// <exception cref="PaymentGatewayException">The outcome is unknown.</exception>
    Task<GatewayPayment> Cancel(GatewayAccount account, GatewayPayment payment);

    /// <summary>Refunds money of a captured payment. The same key refunds it once, and returns its progress.</summary>
    /// <exception cref="PaymentGatewayException">The gateway refused, or the outcome is unknown.</exception>
    Task<GatewayRefund> Refund(GatewayAccount account, string paymentId, string key, Money amount);

    /// <summary>What was paid out to the account's bank from one time to another. The order of lines is any.</summary>
    /// <exception cref="PaymentGatewayException">The gateway refused, or did not answer.</exception>
    Task<ImmutableArray<SettledLine>> Settled(GatewayAccount account, DateTimeOffset from, DateTimeOffset to);
}
