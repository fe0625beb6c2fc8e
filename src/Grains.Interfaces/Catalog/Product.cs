using System.Text.Json.Serialization;
using Dukaan.Items;

namespace Dukaan.Catalog;

/// <summary>A product as the catalog holds it.</summary>
/// <param name="Id">The product.</param>
/// <param name="Handle">Its name in links, unique in the store; a slug of up to 80 characters.</param>
/// <param name="Title">1 to 200 characters.</param>
/// <param name="Description">Plain text, up to 5,000 characters; line breaks are kept.</param>
/// <param name="Price">More than zero, at most <see cref="Money.Max"/>, in the store's currency; of a product with variants, their
/// lowest. While a sale runs, the sale's.</param>
/// <param name="CategoryId">Its category, or null: shown under no heading.</param>
/// <param name="InStock">Whether it can be ordered. For a counted product the stock grain keeps this in step with the count. A product with
/// variants is in stock if one of them is.</param>
/// <param name="Counted">Whether units are counted (see <c>IStockGrain</c>); of a product with variants, whether those of any are.</param>
/// <param name="Visible">False: hidden from the shop, kept for the seller.</param>
/// <param name="Pictures">Picture ids, the first is the main one; at most 8.</param>
/// <param name="Position">Order within the shop: lower first, ties by id.</param>
/// <param name="Version">The catalog version at which it last changed: the ETag, and what <c>If-Match</c> compares.</param>
/// <param name="CreatedAt">UTC.</param>
[GenerateSerializer, Immutable, Alias("product")]
public sealed record Product(
    string Id,
    string Handle,
    string Title,
    string Description,
    Money Price,
    string? CategoryId,
    bool InStock,
    bool Counted,
    bool Visible,
    ImmutableArray<string> Pictures,
    long Position,
    long Version,
    DateTimeOffset CreatedAt
)
{
    /// <summary>Further details; they apply to its variants too.</summary>
    [Id(0)]
    public ItemDetails Details { get; init; } = ItemDetails.None;

    /// <summary>The options, such as size and colour, at most 3; none: the product has no variants.</summary>
    [Id(1)]
    public ImmutableArray<ProductOption> Options { get; init; } = [];

    /// <summary>The variants in order, at most 100. A product with options has at least one.</summary>
    [Id(2)]
    public ImmutableArray<Variant> Variants { get; init; } = [];

    /// <summary>
    /// The number that can still be ordered, if it is small enough for the shop to show (<c>StoreProfile.ShowLeft</c>); else null. For
    /// display only: no decision uses it.
    /// </summary>
    [Id(3)]
    public int? Left { get; init; }

    /// <summary>Its brand, its tags and what it is shown with; null: none of these.</summary>
    [Id(4)]
    public ProductLabels? Labels { get; init; }

    /// <summary>
    /// When it last changed, in seconds since 1970 UTC; 0: not since that is recorded. Four bytes, which stand beside the flags and so take
    /// no room.
    /// </summary>
    [Id(5)]
    public uint ChangedAt { get; init; }

    /// <summary>What buyers say of it; null: nothing that is shown.</summary>
    [Id(6)]
    public ProductReviews? Reviews { get; init; }

    /// <summary>What few products have; null: none of it.</summary>
    [Id(7)]
    public ProductExtras? Extras { get; init; }

    /// <summary>When the hidden product is shown by itself; null: it is not.</summary>
    [JsonIgnore]
    public DateTimeOffset? PublishAt => Extras?.PublishAt;

    /// <summary>Why operators took it down; null: they did not.</summary>
    [JsonIgnore]
    public Suspension? TakenDown => Extras?.TakenDown;

    /// <summary>What a bundle is made of; empty: it is none.</summary>
    [JsonIgnore]
    public ImmutableArray<BundlePart> Parts => Extras?.Parts ?? [];

    /// <summary>Whether it is a gift card: no stock, no delivery, no tax, and each paid piece is a card worth its price.</summary>
    [JsonIgnore]
    public bool IsGiftCard => Extras?.GiftCard ?? false;

    /// <summary>The price outside of a sale; of a product with variants, their lowest.</summary>
    [JsonIgnore]
    public Money RegularPrice =>
        Variants.Length == 0
            ? Details.Sale?.Regular ?? Price
            : Variants.Select(variant => variant.RegularPrice).MinBy(price => price.Amount);

    [JsonIgnore]
    public string Brand => Labels?.Brand ?? "";

    [JsonIgnore]
    public ImmutableArray<string> Tags => Labels?.Tags ?? [];

    /// <summary>Ids of products that the seller wants to be shown with it.</summary>
    [JsonIgnore]
    public ImmutableArray<string> Related => Labels?.Related ?? [];

    public Variant? FindVariant(string? variantId) => Variants.FirstOrDefault(variant => variant.Id == variantId);
}
