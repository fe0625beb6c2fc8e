using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Web.Http;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Discounts;

/// <summary>A discount to create or replace.</summary>
/// <param name="Title">What the shopper sees, 1 to 60 characters.</param>
/// <param name="Code">3 to 30 letters, digits and hyphens; if left out: it applies automatically.</param>
/// <param name="Kind"><c>percent</c>, <c>amount</c> or <c>free-delivery</c>.</param>
/// <param name="Percent">For <c>percent</c>: more than 0, at most 100.</param>
/// <param name="Amount">For <c>amount</c>.</param>
/// <param name="Minimum">The minimum price of the goods before discounts.</param>
/// <param name="ProductIds">The products that it applies to; none: all.</param>
/// <param name="StartsAt">If left out: from now on.</param>
/// <param name="EndsAt">The moment at which it ends; if left out: never.</param>
/// <param name="Limit">How many orders may have it.</param>
/// <param name="LimitPerPhone">How many orders of one phone number may have it.</param>
/// <param name="Enabled">True unless given.</param>
public sealed record DiscountGiven(
    string? Title,
    DiscountKind? Kind,
    string? Code = null,
    decimal? Percent = null,
    MoneyGiven? Amount = null,
    MoneyGiven? Minimum = null,
    ImmutableArray<string>? ProductIds = null,
    DateTimeOffset? StartsAt = null,
    DateTimeOffset? EndsAt = null,
    int? Limit = null,
    int? LimitPerPhone = null,
    bool? Enabled = null
)
{
    internal Discount Read(string id, ShopCurrency currency)
    {
        var kind = Kind ?? throw new ErrorException(Problem.Field("kind", "required", "Choose percent, amount or free-delivery."));
        var value = kind switch
        {
            DiscountKind.Percent => PercentRate.Read(Percent, "percent"),
            DiscountKind.Amount => currency.Read(Amount, "amount") ?? 0,
            _ => 0,
        };
        return new Discount(
            Id: id,
            Title: Title ?? "",
            Code: Code,
            Kind: kind,
            Value: value,
            Minimum: currency.Read(Minimum, "minimum") ?? 0,
            ProductIds: ProductIds ?? [],
            StartsAt: StartsAt,
            EndsAt: EndsAt,
            Limit: Limit,
            LimitPerPhone: LimitPerPhone,
            Enabled: Enabled ?? true
        );
    }
}
