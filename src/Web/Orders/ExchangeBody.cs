using Dukaan.Orders;

namespace Dukaan.Web.Orders;

/// <summary>A variant that is given in exchange for another of the same product and price.</summary>
/// <param name="VariantId">The variant.</param>
/// <param name="Name">Its values, such as <c>M / Red</c>.</param>
public sealed record ExchangeBody(string VariantId, string Name)
{
    public static ExchangeBody? Of(ExchangeVariant? variant) => variant is null ? null : new ExchangeBody(variant.Id, variant.Name);
}
