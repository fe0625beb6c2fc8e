namespace Dukaan.Payments;

/// <summary>
/// A payment gateway, as orders need one: the shopper pays on its page, it sets the money aside, and the order takes it once it knows that
/// the goods are there. Every call carries a key of ours under which the gateway does a thing once, so each is safe to repeat. Cash on
/// delivery and UPI by the seller's own address need no gateway: there the seller's word is the payment (<see
/// cref="Orders.OrderAction.MarkPaid"/>).
/// </summary>
public interface IPaymentGateway
{
    /// <summary>The gateway's name; empty where none is configured.</summary>
    string Name { get; }

    /// <summary>Makes a payment for the shopper to pay; the same key gets the same payment.</summary>
    /// <exception cref="PaymentGatewayException">It was refused, or nobody knows.</exception>
    Task<GatewayPayment> Create(GatewayAccount account, NewPayment payment);

    /// <summary>The payment of a key, or null where the gateway knows none.</summary>
    /// <exception cref="PaymentGatewayException">Nobody knows.</exception>
    Task<GatewayPayment?> Find(GatewayAccount account, string key);

    /// <summary>Takes the money that was set aside. Taken already: the same answer.</summary>
    /// <exception cref="PaymentGatewayException">It was refused, or nobody knows.</exception>
    Task<GatewayPayment> Capture(GatewayAccount account, GatewayPayment payment);

    /// <summary>
    /// Ends a payment that was not taken, so that it can no longer be paid. One that was taken stays: the answer says so.
    /// </summary>
    /// <exception cref="PaymentGatewayException">Nobody knows.</exception>
    Task<GatewayPayment> Cancel(GatewayAccount account, GatewayPayment payment);

    /// <summary>Gives money of a taken payment back; the same key gives it back once, and tells how far it is.</summary>
    /// <exception cref="PaymentGatewayException">It was refused, or nobody knows.</exception>
    Task<GatewayRefund> Refund(GatewayAccount account, string paymentId, string key, Money amount);
}
