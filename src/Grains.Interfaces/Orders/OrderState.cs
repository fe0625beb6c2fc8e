namespace Dukaan.Orders;

/// <summary>
/// Where an order is. Payment is beside it (<see cref="PaymentState"/>): cash on delivery is paid last, UPI first.
/// <code>
/// placed ──confirm──▶ confirmed ──pack──▶ packed ──ship──▶ shipped ──deliver──▶ delivered ──return──▶ returned
///   │ ├─reject─▶ rejected   └──────cancel (until shipped)──▶ cancelled
///   │ └─(nobody paid or confirmed in time)─▶ expired
///   ◀──(a late payment, and the goods are still there)──┘
/// </code>
/// </summary>
[GenerateSerializer, Alias("order-state")]
public enum OrderState
{
    Placed,
    Confirmed,
    Packed,
    Shipped,
    Delivered,
    Rejected,
    Cancelled,

    /// <summary>Neither paid nor confirmed in time. Its units are back in stock.</summary>
    Expired,

    /// <summary>All goods that were sent were returned.</summary>
    Returned,
}
