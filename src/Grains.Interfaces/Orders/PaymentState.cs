namespace Dukaan.Orders;

/// <summary>Whether an order is paid.</summary>
[GenerateSerializer, Alias("payment-state")]
public enum PaymentState
{
    /// <summary>Money is awaited: all of it, or what an edit added after it was paid (<see cref="OrderFunds.Due"/>).</summary>
    Awaited,
    Paid,

    /// <summary>All that was paid was given back.</summary>
    Refunded,

    PartlyRefunded,
}
