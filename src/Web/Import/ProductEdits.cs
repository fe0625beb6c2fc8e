using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Items;

namespace Dukaan.Web.Import;

/// <summary>What a row changes of a product that is in the shop.</summary>
internal static class ProductEdits
{
    /// <param name="row">A row with a product.</param>
    /// <param name="existing">The product in the shop.</param>
    /// <param name="operationId">The operation.</param>
    public static EditProduct Of(ProductCsvRow row, Product existing, string operationId)
    {
        var product = row.Product!;
        var (oneThing, variants) = (existing.Options.IsEmpty && product.Options.IsEmpty, product.Options.Length > 0);
        var counted = row.Given.Contains("stock") || existing.Counted;
        return new EditProduct(operationId, existing.Id)
        {
            Title = row.Given.Contains("title") ? product.Title : null,
            Price = oneThing ? product.Price : null,
            Description = row.Given.Contains("description") ? product.Description : null,
            Category = row.Given.Contains("category") ? product.Category : null,
            Stock = oneThing && row.Given.Contains("stock") ? product.Stock : null,
            InStock = oneThing && row.Given.Contains("in stock") && !counted ? product.InStock : null,
            Visible = row.Given.Contains("visible") ? product.Visible : null,
            Details = oneThing ? product.Details : null,
            Labels = product.Labels,
            Options = variants ? ImportedVariants.Options(existing, product) : null,
            Variants = variants ? ImportedVariants.Of(existing, product) : null,
        };
    }

    /// <summary>
    /// Without the stock that is the same as in the last file, or as counted now: what was sold since is not put back.
    /// </summary>
    /// <param name="importId">The import. An item that is newer was made with the file's stock, before the import was interrupted.</param>
    /// <param name="known">The stock that the last file gave an item.</param>
    /// <param name="counted">The units of an item now.</param>
    public static async Task<EditProduct> WithoutSameStock(
        EditProduct edit,
        Product existing,
        string importId,
        Func<string, long?> known,
        Func<string, Task<long>> counted
    )
    {
        async Task<long?> New(string itemId, bool isCounted, long? stock) =>
            stock is null || !isCounted ? stock
            : known(itemId) is { } before ? (before == stock || await counted(itemId) == stock ? null : stock)
            : string.CompareOrdinal(itemId, importId) > 0 || await counted(itemId) == stock ? null
            : stock;

        edit = edit with { Stock = await New(existing.Id, existing.Counted, edit.Stock) };
        if (edit.Variants is not { } variants)
        {
            return edit;
        }

        var own = ImmutableArray.CreateBuilder<VariantDraft>(variants.Length);
        foreach (var draft in variants)
        {
            var variant = existing.FindVariant(draft.Id);
            own.Add(variant is null ? draft : draft with { Stock = await New(variant.Id, variant.Counted, draft.Stock) });
        }

        return edit with
        {
            Variants = own.MoveToImmutable(),
        };
    }

    /// <summary>Whether the product is already as the command would make it.</summary>
    public static bool ChangesNothing(EditProduct edit, Product existing, CatalogSnapshot shop)
    {
        if (ProductRules.Clean(edit, shop.Store.Currency) is not { Ok: true, Value: var clean })
        {
            return false;
        }

        var category = shop.Categories.FirstOrDefault(each => each.Id == existing.CategoryId)?.Name ?? "";
        return (clean.Title ?? existing.Title) == existing.Title
            && (clean.Price ?? existing.RegularPrice) == existing.RegularPrice
            && (clean.Description ?? existing.Description) == existing.Description
            && (clean.Category ?? category).Equals(category, StringComparison.OrdinalIgnoreCase)
            && clean.Stock is null
            && (clean.InStock ?? existing.InStock) == existing.InStock
            && (clean.Visible ?? existing.Visible) == existing.Visible
            && Same(existing.Details, clean.Details, shop.Store.Currency)
            && LabelRules.Apply(existing.Labels, clean.Labels) is { Error: null, Value: var labels }
            && ReferenceEquals(labels, existing.Labels)
            && (clean.Options is not { } options || Same(options, existing.Options))
            && (clean.Variants is not { } variants || Same(variants, existing, shop.Store.Currency));
    }

    private static bool Same(ItemDetails now, DetailsChange? change, string currency) =>
        change is null
        || (
            SaleRules.Outside(default, now).Details is var outside
            && ItemRules.Apply(outside, change, currency) is { Ok: true, Value: var after }
            && after == outside
        );

    private static bool Same(ImmutableArray<ProductOption> options, ImmutableArray<ProductOption> now) =>
        options.Length == now.Length
        && options
            .Zip(now, (one, other) => one.Name == other.Name && one.Values.SequenceEqual(other.Values, StringComparer.OrdinalIgnoreCase))
            .All(same => same);

    private static bool Same(ImmutableArray<VariantDraft> drafts, Product existing, string currency) =>
        drafts.Length == existing.Variants.Length
        && drafts.All(draft =>
            existing.FindVariant(draft.Id) is { } now
            && (draft.Price ?? now.RegularPrice) == now.RegularPrice
            && draft.Stock is null
            && (draft.InStock ?? now.InStock) == now.InStock
            && Same(now.Details, draft.Details, currency)
        );
}
