namespace Dukaan.Catalog;

/// <summary>
/// When a catalog changes by itself: a product is shown, a sale begins or ends. The times are part of the state; whoever reads the catalog
/// after one of them gets the version that was made for it.
/// </summary>
public static class DueTimes
{
    /// <summary>The next time; null: none.</summary>
    public static DateTimeOffset? Next(CatalogSnapshot shop)
    {
        DateTimeOffset? next = null;
        foreach (var product in shop.Products)
        {
            next = Earlier(next, Of(product));
        }

        foreach (var page in shop.Pages)
        {
            next = Earlier(next, page.PublishAt);
        }

        return next;
    }

    /// <summary>The next time after a change, without looking at products that did not change where that is possible.</summary>
    /// <param name="before">The next time before it.</param>
    /// <param name="change">The change.</param>
    /// <param name="after">The catalog after it.</param>
    public static DateTimeOffset? Next(DateTimeOffset? before, CatalogChanged change, CatalogSnapshot after)
    {
        var touched = change.Products.Length + change.DeletedProducts.Length + change.Pages.Length + change.DeletedPages.Length > 0;
        return !touched ? before
            : before is null && change.Pages.IsEmpty && change.Products.All(product => Of(product) is null) ? null
            : Next(after);
    }

    private static DateTimeOffset? Of(Product product)
    {
        var next = Earlier(product.Extras?.PublishAt, product.Details.Sale?.Next);
        foreach (var variant in product.Variants)
        {
            next = Earlier(next, variant.Details.Sale?.Next);
        }

        return next;
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other : one;
}
