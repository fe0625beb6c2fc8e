using Dukaan.Catalog;
using Dukaan.Stores;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// "Only 2 left": shown for counted products if the seller wants it. The number is part of the catalog's version, so a page makes no call;
/// it may be a second old, and no decision uses it.
/// </summary>
internal static class LowStockNotice
{
    /// <summary>The number to show; null: none. A product with variants has one for each variant, and none of its own.</summary>
    public static int? Of(StoreProfile store, Product product) =>
        product is { Counted: true, InStock: true, Variants: [] } ? Said(store, product.Left) : null;

    public static int? Of(StoreProfile store, Variant variant) =>
        variant is { Counted: true, InStock: true } ? Said(store, variant.Left) : null;

    /// <summary>The sentence, in the shop's language; null: none.</summary>
    public static string? Text(ShopFrame frame, int? left) =>
        left is { } number ? Texts.ShopTexts.Fill(frame.Texts.Buying.OnlyLeft, frame.Numerals.In(number)) : null;

    // The seller may have chosen a smaller number since the catalog stored this one.
    private static int? Said(StoreProfile store, int? left) => left <= store.ShowLeft ? left : null;
}
