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
    string LowStock
)
{
    private const int NoMark = -1;

    public static DetailsDraft Blank { get; } = new("", "", "", "", "", "", "");

    public static DetailsDraft Of(ItemDetails details) =>
        new(
            details.CompareAt is { } price ? PriceText.Write(price) : "",
            details.Sku,
            details.Barcode,
            details.Weight > 0 ? details.Weight.ToString(CultureInfo.InvariantCulture) : "",
            details.TaxClass,
            details.Hsn,
            details.LowStock?.ToString(CultureInfo.InvariantCulture) ?? ""
        );

    public static DetailsDraft Of(Form form) =>
        new(form["compareAt"], form["sku"], form["barcode"], form["weight"], form["taxClass"], form["hsn"], form["lowStock"]);

    /// <summary>The change that sets these details, or a validation error.</summary>
    public FormErrors Read(string currency, out DetailsChange change)
    {
        var compareAt = CompareAt.Length == 0 ? new Money(0, currency) : PriceText.Read(CompareAt, currency, "compareAt");
        var errors = FormErrors
            .None.With(compareAt.Error)
            .With(Number(Weight, "weight", 0, out var weight))
            .With(Number(LowStock, "lowStock", NoMark, out var lowStock));
        change = new DetailsChange(Sku, Barcode, compareAt.Value, weight, TaxClass, Hsn, lowStock);
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
