namespace Dukaan.Orders;

/// <summary>Whether an order is paid.</summary>
[GenerateSerializer, Alias("payment-state")]
public enum PaymentState
{
    /// <summary>Payment is due: everything, or what an edit added after the order was paid (<see cref="OrderFunds.Due"/>).</summary>
    Awaited,
    Paid,

    /// <summary>Everything that was paid was refunded.</summary>
    Refunded,

    PartlyRefunded,
}
