using System.Text.Json.Serialization;

namespace Dukaan.Pricing;

/// <summary>A discount that a seller gives.</summary>
/// <param name="Id">The discount.</param>
/// <param name="Title">What the shopper sees, 1 to 60 characters.</param>
/// <param name="Code">What the shopper types, 3 to 30 capitals, digits and hyphens, unique in the store; null: every order gets it by
/// itself.</param>
/// <param name="Value">In thousandths of a percent, or in minor units; 0 for free delivery.</param>
/// <param name="Minimum">What all goods must cost before discounts, in minor units; 0: any.</param>
/// <param name="ProductIds">It takes off these only; empty: all.</param>
/// <param name="StartsAt">Null: from the beginning.</param>
/// <param name="EndsAt">From this moment on it is over; null: never.</param>
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
    /// <summary>Whether an order must ask the discount's grain before it may have it.</summary>
    [JsonIgnore]
    public bool IsLimited => Limit is not null || LimitPerPhone is not null;
}
