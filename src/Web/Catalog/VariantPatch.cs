using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Http;

namespace Dukaan.Web.Catalog;

/// <summary>Changes of one variant (RFC 7396): a field that is left out stays unchanged, null clears it.</summary>
/// <param name="Stock">Null stops counting.</param>
/// <param name="Price">The price outside of a sale.</param>
/// <param name="Sale">A lower price for a time; null: none.</param>
/// <param name="Picture">The id of one of the product's pictures; null: the product's first.</param>
public sealed record VariantPatch(
    Set<MoneyGiven> Price,
    Set<MoneyGiven> CompareAt,
    Set<bool?> InStock,
    Set<long?> Stock,
    Set<string> Sku,
    Set<string> Barcode,
    Set<int?> Weight,
    Set<string> TaxClass,
    Set<string> Hsn,
    Set<int?> LowStock,
    Set<string> Picture,
    Set<SaleGiven> Sale
)
{
    private const long NotCounted = -1;

    public EditVariant Command(string productId, string variantId, OperationId operation, IfMatch match)
    {
        if (Stock.Value is < 0)
        {
            throw new ErrorException(Problem.Field("stock", "stock-range", "stock is 0 or more; null stops counting."));
        }

        return new EditVariant(
            operation.Value,
            productId,
            variantId,
            match.Version,
            Price.OrKeep("price")?.Read("price"),
            InStock.OrKeep("inStock"),
            Stock.OrClear(NotCounted),
            Picture.OrClear(""),
            Details(Sku, Barcode, CompareAt, Weight, TaxClass, Hsn, LowStock, Sale)
        );
    }

    /// <summary>The changes of item details that the fields of a PATCH make.</summary>
    public static DetailsChange Details(
        Set<string> sku,
        Set<string> barcode,
        Set<MoneyGiven> compareAt,
        Set<int?> weight,
        Set<string> taxClass,
        Set<string> hsn,
        Set<int?> lowStock,
        Set<SaleGiven> sale
    ) =>
        new(
            sku.OrClear(""),
            barcode.OrClear(""),
            compareAt.Clears ? new Money(0, "") : compareAt.Value?.Read("compareAt"),
            weight.OrClear(0),
            taxClass.OrClear(""),
            hsn.OrClear(""),
            lowStock.OrClear(-1)
        )
        {
            Sale = sale.Clears ? new SaleChange(new Money(0, "")) : sale.Value?.Read("sale"),
        };
}
