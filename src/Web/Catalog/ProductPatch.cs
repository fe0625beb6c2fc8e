using Dukaan.Catalog;
using Dukaan.Web.Http;

namespace Dukaan.Web.Catalog;

/// <summary>Changes of a product (RFC 7396): a field that is left out stays unchanged, null clears it.</summary>
/// <param name="Stock">Null stops counting.</param>
/// <param name="Pictures">The pictures in order; those left out are removed.</param>
/// <param name="Tags">The complete new list.</param>
/// <param name="Related">Ids of the products to show with it, the complete new list.</param>
/// <param name="Price">The price outside of a sale.</param>
/// <param name="Sale">A lower price for a time; for a product with variants: of all of them. Null: none.</param>
/// <param name="PublishAt">It is hidden until then, and shown by itself; null forgets the time.</param>
/// <param name="Parts">What a bundle is made of, complete; none or null: it is no bundle.</param>
/// <param name="GiftCard">Whether it is a gift card.</param>
/// <param name="Options">The new options; none or null: the product has no variants any more.</param>
/// <param name="Variants">The complete new list of variants; others are deleted. New options without variants: one for each
/// combination.</param>
public sealed record ProductPatch(
    Set<string> Title,
    Set<MoneyGiven> Price,
    Set<string> Description,
    Set<string> Category,
    Set<bool?> InStock,
    Set<long?> Stock,
    Set<string> Handle,
    Set<bool?> Visible,
    Set<string[]> Pictures,
    Set<MoneyGiven> CompareAt,
    Set<string> Sku,
    Set<string> Barcode,
    Set<int?> Weight,
    Set<string> TaxClass,
    Set<string> Hsn,
    Set<int?> LowStock,
    Set<OptionBody[]> Options,
    Set<VariantGiven[]> Variants,
    Set<string> Brand,
    Set<string[]> Tags,
    Set<string[]> Related,
    Set<SaleGiven> Sale,
    Set<DateTimeOffset?> PublishAt,
    Set<BundlePartBody[]> Parts,
    Set<bool?> GiftCard
)
{
    private const long NotCounted = -1;

    public EditProduct Command(string productId, OperationId operation, IfMatch match)
    {
        if (Stock.Value is < 0)
        {
            throw new ErrorException(Problem.Field("stock", "stock-range", "stock is 0 or more; null stops counting."));
        }

        return new EditProduct(
            OperationId: operation.Value,
            ProductId: productId,
            IfVersion: match.Version,
            Title: Title.OrKeep("title"),
            Price: Price.OrKeep("price")?.Read("price"),
            Description: Description.OrClear(""),
            Category: Category.OrClear(""),
            InStock: InStock.OrKeep("inStock"),
            Stock: Stock.OrClear(NotCounted),
            Handle: Handle.OrKeep("handle"),
            Visible: Visible.OrKeep("visible"),
            Pictures: Pictures.Given ? [.. Pictures.Value ?? []] : null
        )
        {
            Labels =
                Brand.Given || Tags.Given || Related.Given
                    ? new LabelsChange(
                        Brand.OrClear(""),
                        Tags.Given ? [.. Tags.Value ?? []] : null,
                        Related.Given ? [.. Related.Value ?? []] : null
                    )
                    : null,
            Details = VariantPatch.Details(Sku, Barcode, CompareAt, Weight, TaxClass, Hsn, LowStock, Sale),
            PublishAt = PublishAt.Clears ? default(DateTimeOffset) : PublishAt.Value,
            Parts = Parts.Given ? BundlePartBody.Read(Parts.Value) : null,
            GiftCard = GiftCard.OrKeep("giftCard"),
            Options = Options.Given ? [.. (Options.Value ?? []).Select(option => (option ?? new OptionBody(null, null)).Read())] : null,
            Variants = Variants.Given
                ? [.. (Variants.Value ?? []).Select((variant, i) => (variant ?? new VariantGiven()).Read($"variants[{i}]"))]
                : null,
        };
    }
}
