using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Discounts;

/// <summary>A discount as its seller sees it in the API.</summary>
/// <param name="Code">What shoppers type; null: every order gets it by itself.</param>
/// <param name="Percent">Of percent discounts; else null.</param>
/// <param name="Amount">Of amount discounts; else null.</param>
/// <param name="Minimum">What the goods must cost before discounts.</param>
/// <param name="ProductIds">It takes off these only; none: all.</param>
/// <param name="EndsAt">From this moment on it is over.</param>
/// <param name="Uses">How many orders have it, where that is limited; else null.</param>
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
            discount.Id,
            discount.Title,
            discount.Code,
            discount.Kind,
            discount.Kind == DiscountKind.Percent ? PercentRate.Of(discount.Value) : null,
            discount.Kind == DiscountKind.Amount ? currency.Of(discount.Value) : null,
            currency.Of(discount.Minimum),
            discount.ProductIds,
            discount.StartsAt,
            discount.EndsAt,
            discount.Limit,
            discount.LimitPerPhone,
            discount.Enabled,
            uses
        );
}
