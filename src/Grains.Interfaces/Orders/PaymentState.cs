namespace Dukaan.Orders;

/// <summary>Whether an order is paid.</summary>
[GenerateSerializer, Alias("payment-state")]
public enum PaymentState
{
    Awaited,
    Paid,

    /// <summary>All that was paid was given back.</summary>
    Refunded,

    PartlyRefunded,
}
