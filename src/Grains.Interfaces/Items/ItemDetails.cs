namespace Dukaan.Items;

/// <summary>Details of an item besides its name and price: of a product without variants, or of a variant.</summary>
/// <param name="Sku">The seller's own number, up to 40 characters; empty if none. Nothing depends on it.</param>
/// <param name="Barcode">EAN, UPC or alike, up to 40 characters; empty if none.</param>
/// <param name="CompareAt">A higher price to show struck through, in the price's currency; null: none.</param>
/// <param name="Weight">In grams, 0 to 1,000,000; 0: unknown.</param>
/// <param name="TaxClass">The id of its tax class; empty: the shop's standard rate.</param>
/// <param name="Hsn">Its HSN or SAC code under India's GST, 4 to 8 digits; empty if none.</param>
/// <param name="LowStock">The seller is warned when this many or fewer are left; null: no warning.</param>
[GenerateSerializer, Immutable, Alias("item-details")]
public sealed record ItemDetails(
    string Sku = "",
    string Barcode = "",
    Money? CompareAt = null,
    int Weight = 0,
    string TaxClass = "",
    string Hsn = "",
    int? LowStock = null
)
{
    public static ItemDetails None { get; } = new();

    /// <summary>A sale that runs or is planned; null: none.</summary>
    [Id(0)]
    public SalePrice? Sale { get; init; }

    /// <summary>
    /// Whether what was quoted or ordered is a gift card: it has neither stock, delivery nor tax, and each paid piece becomes a card worth
    /// its price. Of a product its <see cref="Catalog.Product.IsGiftCard"/> says so.
    /// </summary>
    [Id(1)]
    public bool GiftCard { get; init; }
}
