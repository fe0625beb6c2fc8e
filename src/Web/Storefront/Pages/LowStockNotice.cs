using Dukaan.Catalog;
using Dukaan.Stores;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// "Only 2 left": what a shop says of counted products, if its seller wants it. The number comes with the catalog's version, so that a page
/// asks nobody; it may be a second old, and decides nothing.
/// </summary>
internal static class LowStockNotice
{
    /// <summary>The number to say; null: none. A product with variants has one for each of them, and none of its own.</summary>
    public static int? Of(StoreProfile store, Product product) =>
        product is { Counted: true, InStock: true, Variants: [] } ? Said(store, product.Left) : null;

    public static int? Of(StoreProfile store, Variant variant) =>
        variant is { Counted: true, InStock: true } ? Said(store, variant.Left) : null;

    /// <summary>The sentence, in the shop's language; null: nothing to say.</summary>
    public static string? Text(ShopFrame frame, int? left) =>
        left is { } number ? Texts.ShopTexts.Fill(frame.Texts.Buying.OnlyLeft, number) : null;

    // The seller may have chosen a smaller number since the catalog kept this one.
    private static int? Said(StoreProfile store, int? left) => left <= store.ShowLeft ? left : null;
}
