using Dukaan.Catalog;
using Dukaan.Translations;

namespace Dukaan.Search;

/// <summary>What search knows of a product: the product, and the texts that stand elsewhere.</summary>
/// <param name="Product">The product.</param>
/// <param name="Category">What its categories are called; empty: it has none.</param>
/// <param name="Translations">What it is called, and what is said of it, in other languages; default: nothing.</param>
/// <param name="OptionWords">What the values of its options are called in other languages; empty or null: in no other way.</param>
public readonly record struct SearchDocument(
    Product Product,
    string Category,
    ImmutableArray<Translation> Translations = default,
    string? OptionWords = null
)
{
    /// <summary>Whether both are found by the same words, whatever else of the product changed.</summary>
    public bool ReadsAs(in SearchDocument other)
    {
        var (one, two) = (Product, other.Product);
        return Category == other.Category
            && (OptionWords ?? "") == (other.OptionWords ?? "")
            && (Translations == other.Translations || Translations.AsSpan().SequenceEqual(other.Translations.AsSpan()))
            && (
                ReferenceEquals(one, two)
                || (
                    one.Id == two.Id
                    && one.Title == two.Title
                    && one.Description == two.Description
                    && one.Options.AsSpan().SequenceEqual(two.Options.AsSpan(), SameOption.Instance)
                    && one.Brand == two.Brand
                    && one.Tags.AsSpan().SequenceEqual(two.Tags.AsSpan())
                    && one.Details.Sku == two.Details.Sku
                    && one.Details.Barcode == two.Details.Barcode
                    && one.Variants.AsSpan().SequenceEqual(two.Variants.AsSpan(), SameNumbers.Instance)
                )
            );
    }

    private sealed class SameOption : IEqualityComparer<ProductOption>
    {
        public static SameOption Instance { get; } = new();

        public bool Equals(ProductOption? x, ProductOption? y) =>
            ReferenceEquals(x, y) || (x is not null && y is not null && x.Name == y.Name && x.Values.SequenceEqual(y.Values));

        public int GetHashCode(ProductOption obj) => obj.Name.GetHashCode(StringComparison.Ordinal);
    }

    private sealed class SameNumbers : IEqualityComparer<Variant>
    {
        public static SameNumbers Instance { get; } = new();

        public bool Equals(Variant? x, Variant? y) =>
            ReferenceEquals(x, y)
            || (x is not null && y is not null && x.Details.Sku == y.Details.Sku && x.Details.Barcode == y.Details.Barcode);

        public int GetHashCode(Variant obj) => obj.Id.GetHashCode(StringComparison.Ordinal);
    }
}
