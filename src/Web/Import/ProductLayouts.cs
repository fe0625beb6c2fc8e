namespace Dukaan.Web.Import;

/// <summary>Rows of other programs' products as rows of our own file.</summary>
internal static class ProductLayouts
{
    /// <param name="layout">The kind of the file.</param>
    /// <param name="lines">Its rows.</param>
    /// <param name="now">The time, which decides whether a dated price holds.</param>
    /// <exception cref="CsvException">While rows are read: it needs too much memory.</exception>
    public static IAsyncEnumerable<CsvLine> Ours(FileLayout layout, IAsyncEnumerable<CsvLine> lines, DateTimeOffset now) =>
        layout == FileLayouts.ShopifyProducts ? ShopifyProducts.Ours(lines)
        : layout == FileLayouts.WooProducts ? WooProducts.Ours(lines, now)
        : layout == FileLayouts.SquareItems ? SquareItems.Ours(lines)
        : lines;
}
