namespace Dukaan.Orders;

/// <summary>
/// Where an order is. Payment is beside it (<see cref="PaymentState"/>): cash on delivery is paid last, UPI first.
/// <code>
/// placed ──confirm──▶ confirmed ──pack──▶ packed ──ship──▶ shipped ──deliver──▶ delivered
///   │ └─reject─▶ rejected   └──────cancel (until shipped)──▶ cancelled
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
}
