namespace Dukaan.Catalog;

/// <summary>Products that operators took down: hidden, whatever else changes, until they are put back.</summary>
public sealed partial class CatalogDraft
{
    public Result<ProductChange> TakeDown(string productId, string reason, string contact)
    {
        if (book.Find(productId) is not { } now)
        {
            return Error.NotFound("product");
        }

        var read = SuspensionRules.Read(reason, contact, now.TakenDown?.At ?? _now, now.TakenDown?.Before ?? now.Visible);
        return read.Ok ? Edited(now, With(now, read.Value), null, CategoryOf(now)) : read.Error;
    }

    public Result<ProductChange> PutBack(string productId) =>
        book.Find(productId) is not { } now ? Error.NotFound("product")
        : now.TakenDown is not { } down ? book.Describe(productId)!
        : Edited(now, With(now, null) with { Visible = down.Before }, null, CategoryOf(now));

    /// <summary>The product, hidden if it was taken down: what every change is put through.</summary>
    internal static Product Obeying(Product product) =>
        product.TakenDown is null || product is { Visible: false, PublishAt: null }
            ? product
            : Planned(product with { Visible = false }, null);

    private string? CategoryOf(Product product) => book.FindCategory(product.CategoryId)?.Name;

    /// <summary>The product taken down, or no more; where that is lifted it stays hidden.</summary>
    internal static Product With(Product product, Suspension? takenDown)
    {
        var extras = (product.Extras ?? ProductExtras.None) with { TakenDown = takenDown };
        return Obeying(product with { Extras = extras == ProductExtras.None ? null : extras });
    }

    private static Error IsTakenDown() =>
        Error.Conflict("taken-down", "The platform took this product down. Its page in the dashboard says why, and where to write.");
}
