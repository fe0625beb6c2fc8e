using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Web.Http;

namespace Dukaan.Web.Catalog;

/// <summary>A product to add.</summary>
/// <param name="Title">1 to 200 characters.</param>
/// <param name="Price">More than zero, in the shop's currency.</param>
/// <param name="Description">Up to 5,000 characters.</param>
/// <param name="Category">The name of a category, which is created if it does not exist.</param>
/// <param name="InStock">True unless given.</param>
/// <param name="Stock">Units on hand, if they are counted.</param>
/// <param name="Handle">The name in its link; if left out, it is made from the title.</param>
/// <param name="Visible">True unless given.</param>
/// <param name="Pictures">Ids of pictures of this shop.</param>
/// <param name="CompareAt">A higher price to show crossed out.</param>
/// <param name="Weight">In grams.</param>
/// <param name="TaxClass">The id of one of the shop's tax classes; if left out: the standard rate.</param>
/// <param name="Hsn">Its HSN code under India's GST.</param>
/// <param name="LowStock">The seller is warned when this many or fewer are left.</param>
/// <param name="Brand">Up to 60 characters.</param>
/// <param name="Tags">At most 30 of up to 40 characters, without commas.</param>
/// <param name="Related">Ids of products to show with it, at most 12.</param>
/// <param name="Sale">A lower price for a time. Not for a product with variants: they have their own.</param>
/// <param name="PublishAt">It is hidden until then, and shown by itself.</param>
/// <param name="Parts">What a bundle is made of, at most 20: its stock is that of its parts.</param>
/// <param name="GiftCard">It is a gift card: it has neither stock, delivery nor tax, and each paid piece is a card worth its price.</param>
/// <param name="Options">The options, such as size; at most 3.</param>
/// <param name="Variants">The variants that are sold, at most 100; if left out: one for each combination of the options.</param>
public sealed record ProductGiven(
    string? Title,
    MoneyGiven? Price,
    string? Description = null,
    string? Category = null,
    bool? InStock = null,
    long? Stock = null,
    string? Handle = null,
    bool? Visible = null,
    string[]? Pictures = null,
    MoneyGiven? CompareAt = null,
    string? Sku = null,
    string? Barcode = null,
    int? Weight = null,
    string? TaxClass = null,
    string? Hsn = null,
    int? LowStock = null,
    OptionBody[]? Options = null,
    VariantGiven[]? Variants = null,
    string? Brand = null,
    string[]? Tags = null,
    string[]? Related = null,
    SaleGiven? Sale = null,
    DateTimeOffset? PublishAt = null,
    BundlePartBody[]? Parts = null,
    bool? GiftCard = null
)
{
    public AddProduct Command(OperationId operation) =>
        new(
            OperationId: operation.Value,
            Title: Title ?? "",
            Price: (Price ?? new MoneyGiven(null, null)).Read("price"),
            Description: Description,
            Category: Category,
            InStock: InStock ?? true,
            Stock: Stock,
            Handle: Handle,
            Pictures: [.. Pictures ?? []],
            Visible: Visible ?? true
        )
        {
            Labels = Brand is null && Tags is null && Related is null ? null : new LabelsChange(Brand, Read(Tags), Read(Related)),
            Details = new DetailsChange(Sku, Barcode, CompareAt?.Read("compareAt"), Weight, TaxClass, Hsn, LowStock)
            {
                Sale = Sale?.Read("sale"),
            },
            PublishAt = PublishAt,
            Parts = Parts is null ? null : BundlePartBody.Read(Parts),
            GiftCard = GiftCard,
            Options = [.. (Options ?? []).Select(option => (option ?? new OptionBody(null, null)).Read())],
            Variants = [.. (Variants ?? []).Select((variant, i) => (variant ?? new VariantGiven()).Read($"variants[{i}]"))],
        };

    private static ImmutableArray<string>? Read(string[]? texts) => texts is null ? null : [.. texts];
}
