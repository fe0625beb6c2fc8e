using System.Text.Json.Serialization;

namespace Dukaan.Items;

/// <summary>
/// A lower price of an item for a time. While it runs, the item's price is <paramref name="Price"/> and the price to compare with is
/// <see cref="Regular"/>, so whoever reads prices needs not know of sales. The catalog begins and ends it with a version of its own.
/// </summary>
/// <param name="Price">More than zero and lower than the regular price.</param>
/// <param name="From">When it begins; null: at once.</param>
/// <param name="Until">When it has ended; null: it runs until the seller ends it.</param>
[GenerateSerializer, Immutable, Alias("sale-price")]
public sealed record SalePrice(Money Price, DateTimeOffset? From, DateTimeOffset? Until)
{
    /// <summary>The price outside of the sale; null: the sale has not begun.</summary>
    [Id(0)]
    public Money? Regular { get; init; }

    /// <summary>The price to compare with outside of the sale.</summary>
    [Id(1)]
    public Money? CompareAt { get; init; }

    /// <summary>When it begins or ends next; null: never by itself.</summary>
    [JsonIgnore]
    public DateTimeOffset? Next => Regular is null ? From : Until;
}
