using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Dukaan.Catalog;
using Dukaan.Features;
using Dukaan.Items;
using Dukaan.Values;

namespace Dukaan.Web.Import;

/// <summary>
/// What the bundles of a file are made of, by the handles of their parts: <c>2 x laddu; 1 x kurta [M / Red]</c>. A part may stand anywhere
/// in the file, so bundles are put together once all its products are in the shop.
/// </summary>
/// <param name="catalog">Gets the changes.</param>
/// <param name="features">Says whether bundles can be made now.</param>
/// <param name="operation">Makes an operation id of this import, of a line and what is done.</param>
internal sealed partial class ImportedBundles(ICatalogGrain catalog, FeatureGate features, Func<long, string, string> operation)
{
    private const string Column = "bundle";

    private readonly List<(long Line, string ProductId, ImmutableArray<Part> Parts)> _waiting = [];

    /// <summary>A part as a file names it.</summary>
    /// <param name="Handle">The product's.</param>
    /// <param name="Variant">The variant's values, such as <c>M / Red</c>; empty: the product has none.</param>
    internal sealed record Part(string Handle, string Variant, int Quantity);

    /// <summary>The parts in a cell.</summary>
    public static Result<ImmutableArray<Part>> Read(string cell)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        foreach (var text in cell.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var read = Form().Match(text);
            var count = InputNormalizer.Normalize(read.Groups["count"].Value);
            var quantity = 1;
            if (
                !read.Success
                || (count.Length > 0 && !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out quantity))
                || quantity is < 1 or > BundlePart.MaxQuantity
            )
            {
                return Error.Invalid(Column, "parts", "Name the parts by their handles, such as: 2 x laddu; 1 x kurta [M / Red].");
            }

            parts.Add(new Part(read.Groups["handle"].Value, read.Groups["variant"].Value.Trim(), quantity));
        }

        return parts.Count <= BundlePart.Max
            ? parts.ToImmutable()
            : Error.Invalid(Column, "parts", $"A bundle has at most {BundlePart.Max} parts.");
    }

    /// <summary>A cell with these parts; one that is not there any more is left out.</summary>
    /// <param name="parts">Of a bundle.</param>
    /// <param name="find">Finds a product by its id.</param>
    public static string Write(ImmutableArray<BundlePart> parts, Func<string, Product?> find) =>
        string.Join(
            "; ",
            from part in parts
            let product = find(part.ProductId)
            where product is not null
            let variant = product.FindVariant(part.VariantId)
            select string.Create(
                CultureInfo.InvariantCulture,
                $"{part.Quantity} x {product.Handle}{(variant is null ? "" : $" [{variant.Name}]")}"
            )
        );

    /// <summary>Whether a product in the shop is made of what its row says.</summary>
    public static bool Has(ProductCsvRow row, Product existing, CatalogSnapshot shop) =>
        row.Bundle.IsEmpty || (Find(row.Bundle, shop) is { Ok: true, Value: var parts } && parts.SequenceEqual(existing.Parts));

    /// <summary>The product of a row is in the shop.</summary>
    public void Note(ProductCsvRow row, string productId)
    {
        if (!row.Bundle.IsEmpty)
        {
            _waiting.Add((row.Line, productId, row.Bundle));
        }
    }

    /// <summary>Puts the noted bundles together, and tells the lines that could not be.</summary>
    public async Task<IReadOnlyList<ImportProblem>> Make()
    {
        var problems = new List<ImportProblem>();
        var shop = _waiting.Count > 0 ? await catalog.Snapshot() : null;
        foreach (var (line, productId, named) in shop is null ? [] : _waiting)
        {
            if (await Make(shop!, line, productId, named) is { } error)
            {
                problems.Add(ImportProblem.Of(line, Column, error.Code, error.Message));
            }
        }

        _waiting.Clear();
        return problems;
    }

    private async Task<Error?> Make(CatalogSnapshot shop, long line, string productId, ImmutableArray<Part> named)
    {
        var parts = Find(named, shop);
        if (!parts.Ok)
        {
            return parts.Error;
        }

        if (shop.Products.FirstOrDefault(product => product.Id == productId)?.Parts.SequenceEqual(parts.Value) is true)
        {
            return null;
        }

        return features.WhyNot(Feature.Bundles, Column)
            ?? (await catalog.Edit(new EditProduct(operation(line, Column), productId) { Parts = parts.Value })).Error;
    }

    private static Result<ImmutableArray<BundlePart>> Find(ImmutableArray<Part> named, CatalogSnapshot shop)
    {
        var parts = ImmutableArray.CreateBuilder<BundlePart>();
        foreach (var part in named)
        {
            var product = shop.Products.FirstOrDefault(each => each.Handle.Equals(part.Handle, StringComparison.OrdinalIgnoreCase));
            var variant = product?.Variants.FirstOrDefault(each => each.Name.Equals(part.Variant, StringComparison.OrdinalIgnoreCase));
            if (product is null || (product.Variants.IsEmpty ? part.Variant.Length > 0 : variant is null))
            {
                var name = part.Variant.Length > 0 ? $"{part.Handle} [{part.Variant}]" : part.Handle;
                return Error.Invalid(Column, "unknown-product", $"There is no {name} that can be a part.");
            }

            parts.Add(new BundlePart(product.Id, variant?.Id, part.Quantity));
        }

        return parts.ToImmutable();
    }

    [GeneratedRegex(@"^(?:(?<count>\d+)\s*[x×*]\s*)?(?<handle>[^\s\[\]]+)(?:\s*\[(?<variant>[^\[\]]+)\])?$", RegexOptions.None, 1000)]
    private static partial Regex Form();
}
