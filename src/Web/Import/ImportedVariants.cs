using System.Collections.Immutable;
using Dukaan.Catalog;

namespace Dukaan.Web.Import;

/// <summary>A product's variants after an import: those that the file names are changed or added, the others stay.</summary>
internal static class ImportedVariants
{
    /// <summary>The product's options with the values that the file adds. Existing names must be the same.</summary>
    public static ImmutableArray<ProductOption> Options(Product existing, AddProduct file) =>
        existing.Options.IsEmpty
            ? file.Options
            :
            [
                .. existing.Options.Zip(file.Options, (now, more) =>
                    now with
                    {
                        Values = [.. now.Values.Union(more.Values, StringComparer.OrdinalIgnoreCase)],
                    }
                ),
            ];

    public static ImmutableArray<VariantDraft> Of(Product existing, AddProduct file)
    {
        var named = file.Variants.ToDictionary(draft => Key(draft.Values));
        var kept = existing
            .Variants.Select(variant =>
                named.Remove(Key(variant.Values), out var draft)
                    ? draft with
                    {
                        Id = variant.Id,
                        Values = variant.Values,
                        InStock = variant.Counted ? null : draft.InStock,
                    }
                    : new VariantDraft(variant.Id, variant.Values)
            )
            .ToList();
        return [.. kept, .. file.Variants.Where(draft => named.ContainsKey(Key(draft.Values)))];
    }

    /// <summary>The variant of a product that a draft means, or null.</summary>
    public static Variant? Find(Product product, VariantDraft draft) =>
        product.Variants.FirstOrDefault(variant => variant.Values.SequenceEqual(draft.Values, StringComparer.OrdinalIgnoreCase));

    private static string Key(ImmutableArray<string> values) => string.Join('\n', values).ToUpperInvariant();
}
