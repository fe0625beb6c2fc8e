using System.Text.Json.Serialization;

namespace Dukaan.Pricing;

/// <summary>A discount of a shop.</summary>
/// <param name="Id">The discount.</param>
/// <param name="Title">What the shopper sees, 1 to 60 characters.</param>
/// <param name="Code">What the shopper types, 3 to 30 capitals, digits and hyphens, unique in the store; null: it applies
/// automatically.</param>
/// <param name="Value">In thousandths of a percent, or in minor units; 0 for free delivery.</param>
/// <param name="Minimum">The minimum price of all goods before discounts, in minor units; 0: none.</param>
/// <param name="ProductIds">The products that it applies to; empty: all.</param>
/// <param name="StartsAt">The first moment; null: from the beginning.</param>
/// <param name="EndsAt">The moment at which it ends; null: never.</param>
/// <param name="Limit">How many orders may have it; null: any number.</param>
/// <param name="LimitPerPhone">How many orders of one phone number may have it; null: any number.</param>
/// <param name="Enabled">False: the seller has switched it off.</param>
[GenerateSerializer, Immutable, Alias("discount")]
public sealed record Discount(
    string Id,
    string Title,
    string? Code,
    DiscountKind Kind,
    long Value,
    long Minimum,
    ImmutableArray<string> ProductIds,
    DateTimeOffset? StartsAt,
    DateTimeOffset? EndsAt,
    int? Limit,
    int? LimitPerPhone,
    bool Enabled
)
{
    /// <summary>Whether its use is limited, so that an order must hold a use at the discount's grain.</summary>
    [JsonIgnore]
    public bool IsLimited => Limit is not null || LimitPerPhone is not null;
}
