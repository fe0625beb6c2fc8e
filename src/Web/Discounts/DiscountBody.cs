using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Discounts;

/// <summary>A discount as its seller sees it in the API.</summary>
/// <param name="Code">What shoppers type; null: it applies automatically.</param>
/// <param name="Percent">Of percent discounts; else null.</param>
/// <param name="Amount">Of amount discounts; else null.</param>
/// <param name="Minimum">The minimum price of the goods before discounts.</param>
/// <param name="ProductIds">The products that it applies to; none: all.</param>
/// <param name="EndsAt">The moment at which it ends.</param>
/// <param name="Uses">The number of orders that have it, if its use is limited; else null.</param>
public sealed record DiscountBody(
    string Id,
    string Title,
    string? Code,
    DiscountKind Kind,
    decimal? Percent,
    Money? Amount,
    Money Minimum,
    ImmutableArray<string> ProductIds,
    DateTimeOffset? StartsAt,
    DateTimeOffset? EndsAt,
    int? Limit,
    int? LimitPerPhone,
    bool Enabled,
    int? Uses
)
{
    internal static DiscountBody Of(Discount discount, int? uses, ShopCurrency currency) =>
        new(
            Id: discount.Id,
            Title: discount.Title,
            Code: discount.Code,
            Kind: discount.Kind,
            Percent: discount.Kind == DiscountKind.Percent ? PercentRate.Of(discount.Value) : null,
            Amount: discount.Kind == DiscountKind.Amount ? currency.Of(discount.Value) : null,
            Minimum: currency.Of(discount.Minimum),
            ProductIds: discount.ProductIds,
            StartsAt: discount.StartsAt,
            EndsAt: discount.EndsAt,
            Limit: discount.Limit,
            LimitPerPhone: discount.LimitPerPhone,
            Enabled: discount.Enabled,
            Uses: uses
        );
}
