using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Web.Orders;

/// <summary>What a step is about; what does not apply is null.</summary>
/// <param name="Amount">Money received or given back.</param>
/// <param name="Reference">What whoever moved the money calls it: a UTR, a payment's or refund's id at the gateway.</param>
/// <param name="Payment">Our id of the payment, where one was started at a gateway.</param>
/// <param name="Refund">Our id of the refund that was asked of a gateway.</param>
/// <param name="Shipment">How it travels.</param>
/// <param name="Lines">An edit's new quantities; the pieces that came back, or were paid back.</param>
/// <param name="Address">An edit's new address.</param>
/// <param name="Total">What the order came to since an edit.</param>
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
