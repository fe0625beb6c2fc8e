using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Web.Orders;

/// <summary>The details of a step; null if not applicable.</summary>
/// <param name="Amount">Money received or refunded.</param>
/// <param name="Reference">The reference of the transfer: a UTR, or the gateway's id of the payment or refund.</param>
/// <param name="Payment">Our id of the payment, if it was started at a gateway.</param>
/// <param name="Refund">Our id of the refund that was requested from a gateway.</param>
/// <param name="Shipment">How the order is shipped.</param>
/// <param name="Lines">The new quantities of an edit; the pieces that were returned or refunded.</param>
/// <param name="Address">An edit's new address.</param>
/// <param name="Total">The order's total after an edit.</param>
public sealed record LedgerDetailBody(
    Money? Amount,
    string? Reference,
    string? Payment,
    string? Refund,
    Shipment? Shipment,
    ImmutableArray<LineQuantity>? Lines,
    Address? Address,
    Money? Total
)
{
    public static LedgerDetailBody Of(LedgerDetail detail) =>
        new(
            detail.Amount,
            detail.Reference,
            detail.Payment,
            detail.Refund,
            detail.Shipment,
            detail.Lines,
            detail.Address,
            detail.Price?.Amounts.Total
        );
}
