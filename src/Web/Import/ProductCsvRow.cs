using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Translations;

namespace Dukaan.Web.Import;

/// <summary>A product of a file: one row, or consecutive rows of its variants.</summary>
/// <param name="Line">The line in the file where it begins; from 1, including the header.</param>
/// <param name="Rows">The number of its rows.</param>
/// <param name="Product">The product as if it were to be added; null if it cannot be read.</param>
/// <param name="Given">The columns in which its first row has a value; an empty cell changes nothing.</param>
/// <param name="Problems">Its skipped rows with the reason; all of them if there is no product.</param>
internal sealed record ProductCsvRow(
    long Line,
    int Rows,
    AddProduct? Product,
    IReadOnlySet<string> Given,
    IReadOnlyList<ImportProblem> Problems
)
{
    /// <summary>The names of collections put together by hand to which it is added.</summary>
    public ImmutableArray<string> Collections { get; init; } = [];

    /// <summary>What a bundle is made of; empty: it is none, or the file does not say.</summary>
    public ImmutableArray<ImportedBundles.Part> Bundle { get; init; } = [];

    /// <summary>What is said of it in other languages.</summary>
    public ImmutableArray<Translation> Translations { get; init; } = [];

    /// <summary>What it says of the stock at locations.</summary>
    public ImmutableArray<LocationUnits> Locations { get; init; } = [];

    /// <summary>Links of its pictures, in their order.</summary>
    public ImmutableArray<string> Pictures { get; init; } = [];

    /// <summary>Links of the pictures of variants, by the variant's place in the product.</summary>
    public ImmutableDictionary<int, string> VariantPictures { get; init; } = ImmutableDictionary<int, string>.Empty;

    /// <summary>Why its first skipped row is skipped; empty if none is.</summary>
    public string Error => Problems.Count == 0 ? "" : Problems[0].Text;
}
