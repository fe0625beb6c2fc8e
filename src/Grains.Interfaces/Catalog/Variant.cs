using System.Text.Json.Serialization;
using Dukaan.Items;

namespace Dukaan.Catalog;

/// <summary>One of the things that a product with options is: size M in red.</summary>
/// <param name="Id">The variant; its stock is counted under it.</param>
/// <param name="Values">One for each of the product's options, in their order.</param>
/// <param name="Price">More than zero, in the store's currency.</param>
/// <param name="InStock">Whether it can be ordered. Where units are counted the stock grain keeps this true to the count.</param>
/// <param name="Counted">Whether its units are counted.</param>
/// <param name="Picture">One of the product's pictures, or null: the first.</param>
/// <param name="Details">What else is known of it.</param>
[GenerateSerializer, Immutable, Alias("variant")]
public sealed record Variant(
    string Id,
    ImmutableArray<string> Values,
    Money Price,
    bool InStock,
    bool Counted,
    string? Picture,
    ItemDetails Details
)
{
    /// <summary>As <see cref="Product.Left"/>, of this variant.</summary>
    [Id(0)]
    public int? Left { get; init; }

    /// <summary>Its values for people: <c>M / Red</c>.</summary>
    [JsonIgnore]
    public string Name => string.Join(" / ", Values);
}
