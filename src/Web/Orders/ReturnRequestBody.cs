using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Orders;

/// <summary>What a shopper asked to return.</summary>
/// <param name="Lines">Which pieces.</param>
/// <param name="Reason">What is wrong with them, in the shopper's words.</param>
/// <param name="Approved">Whether the seller agreed to take them back.</param>
/// <param name="Exchange">What they want instead; null: their money.</param>
/// <param name="Picture">Their photo.</param>
/// <param name="Value">What these pieces were sold for and can still be given back.</param>
public sealed record ReturnRequestBody(
    ImmutableArray<LineQuantity> Lines,
    string Reason,
    DateTimeOffset AskedAt,
    bool Approved,
    ExchangeBody? Exchange,
    PictureBody? Picture,
    Money Value
)
{
    public static ReturnRequestBody? Of(OrderView order) =>
        order.Return is { } asked
            ? new ReturnRequestBody(
                asked.Lines,
                asked.Reason,
                asked.At,
                asked.Approved,
                ExchangeBody.Of(asked.Variant),
                asked.Picture is { } picture ? PictureBody.Of(order.StoreId, picture) : null,
                order.Total with
                {
                    Amount = asked.Value,
                }
            )
            : null;
}
