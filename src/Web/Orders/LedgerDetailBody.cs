using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Pictures;

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
/// <param name="Variant">The variant that the shopper wants, or got, in exchange.</param>
/// <param name="Picture">The shopper's photo of what they want to return.</param>
/// <param name="Restocked">Whether the pieces that came back are on sale again.</param>
public sealed record LedgerDetailBody(
    Money? Amount,
    string? Reference,
    string? Payment,
    string? Refund,
    Shipment? Shipment,
    ImmutableArray<LineQuantity>? Lines,
    Address? Address,
    Money? Total,
    ExchangeBody? Variant,
    PictureBody? Picture,
    bool? Restocked
)
{
    public static LedgerDetailBody Of(string storeId, LedgerDetail detail) =>
        new(
            detail.Amount,
            detail.Reference,
            detail.Payment,
            detail.Refund,
            detail.Shipment,
            detail.Lines,
            detail.Address,
            detail.Price?.Amounts.Total,
            ExchangeBody.Of(detail.Variant),
            detail.Picture is { } picture ? PictureBody.Of(storeId, picture) : null,
            detail.Restocked
        );
}
