using System.Text.Json.Serialization;
using Dukaan.Items;

namespace Dukaan.Catalog;

/// <summary>One variant of a product with options: size M in red.</summary>
/// <param name="Id">The variant; its stock is counted under it.</param>
/// <param name="Values">One for each of the product's options, in their order.</param>
/// <param name="Price">More than zero, in the store's currency. While a sale runs, the sale's.</param>
/// <param name="InStock">Whether it can be ordered. If units are counted, the stock grain keeps this in step with the count.</param>
/// <param name="Counted">Whether its units are counted.</param>
/// <param name="Picture">One of the product's pictures, or null: the first.</param>
/// <param name="Details">Further details.</param>
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
    /// <summary>As <see cref="Product.Left"/>, for this variant.</summary>
    [Id(0)]
    public int? Left { get; init; }

    /// <summary>The price outside of a sale.</summary>
    [JsonIgnore]
    public Money RegularPrice => Details.Sale?.Regular ?? Price;

    /// <summary>Its values as shown to people: <c>M / Red</c>.</summary>
    [JsonIgnore]
    public string Name => string.Join(" / ", Values);
}
