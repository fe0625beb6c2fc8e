using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Values;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>Item details as typed in a form.</summary>
internal sealed record DetailsDraft(
    string CompareAt,
    string Sku,
    string Barcode,
    string Weight,
    string TaxClass,
    string Hsn,
    string LowStock,
    string Sale,
    string SaleFrom,
    string SaleUntil
)
{
    private const int NoMark = -1;

    public static DetailsDraft Blank { get; } = new("", "", "", "", "", "", "", "", "", "");

    public static DetailsDraft Of(ItemDetails details, ShopTime time) =>
        new(
            (details.Sale is { Regular: not null } sale ? sale.CompareAt : details.CompareAt) is { } price ? PriceText.Write(price) : "",
            details.Sku,
            details.Barcode,
            details.Weight > 0 ? details.Weight.ToString(CultureInfo.InvariantCulture) : "",
            details.TaxClass,
            details.Hsn,
            details.LowStock?.ToString(CultureInfo.InvariantCulture) ?? "",
            details.Sale is { } planned ? PriceText.Write(planned.Price) : "",
            time.Field(details.Sale?.From),
            time.Field(details.Sale?.Until)
        );

    public static DetailsDraft Of(Form form) =>
        new(
            form["compareAt"],
            form["sku"],
            form["barcode"],
            form["weight"],
            form["taxClass"],
            form["hsn"],
            form["lowStock"],
            form["sale"],
            form["saleFrom"],
            form["saleUntil"]
        );

    /// <summary>The change that sets these details, or a validation error.</summary>
    /// <param name="sells">Whether the item has a sale of its own; a product with variants has none.</param>
    public FormErrors Read(string currency, ShopTime time, bool sells, out DetailsChange change)
    {
        var compareAt = CompareAt.Length == 0 ? new Money(0, currency) : PriceText.Read(CompareAt, currency, "compareAt");
        var errors = FormErrors
            .None.With(compareAt.Error)
            .With(Number(Weight, "weight", 0, out var weight))
            .With(Number(LowStock, "lowStock", NoMark, out var lowStock));
        SaleChange? sale = null;
        if (sells)
        {
            var price = Sale.Length == 0 ? new Money(0, currency) : PriceText.Read(Sale, currency, "sale");
            errors = errors
                .With(price.Error)
                .With(time.Read(SaleFrom, "saleFrom", out var from))
                .With(time.Read(SaleUntil, "saleUntil", out var until));
            sale = new SaleChange(price.Value, from, until);
        }

        change = new DetailsChange(Sku, Barcode, compareAt.Value, weight, TaxClass, Hsn, lowStock) { Sale = sale };
        return errors;
    }

    private static Error? Number(string text, string field, int none, out int number)
    {
        number = none;
        return text.Length == 0 || InputNormalizer.TryWhole(text, out number)
            ? null
            : Error.Invalid(field, "number", "Write a whole number, or leave it empty.");
    }
}
