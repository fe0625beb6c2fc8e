using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Dukaan.Web.Import;

/// <summary>The state of an import, stored beside its file.</summary>
/// <param name="FileName">The name on the seller's machine.</param>
/// <param name="Actor">The actor, for the audit trail.</param>
/// <param name="Rows">The number of rows in the file.</param>
/// <param name="ToAdd">The number of new products.</param>
/// <param name="ToChange">The number of existing products: by handle, or else by title.</param>
/// <param name="Through">The number of processed rows.</param>
/// <param name="Wrong">The number of skipped rows.</param>
/// <param name="Problems">The first problems.</param>
/// <param name="Preview">The first rows: line, title, price, and the name of an <see cref="ImportEffect"/>.</param>
/// <param name="Version">The shop's version that contains everything.</param>
/// <param name="SavedAt">The time of the last report; while it runs, it reports often.</param>
internal sealed record ImportState(
    string Id,
    string FileName,
    string Actor,
    ImportPhase Phase,
    int Rows,
    int ToAdd,
    int ToChange,
    int Through,
    int Wrong,
    ImmutableArray<ImportProblem> Problems,
    ImmutableArray<string[]> Preview,
    long Version,
    DateTimeOffset SavedAt = default
)
{
    public const int MaxProblems = 200;

    /// <summary>The name of the file's kind.</summary>
    public string Layout { get; init; } = FileLayouts.Products.Name;

    /// <summary>The encoding of its letters; empty: it is a workbook.</summary>
    public string Encoding { get; init; } = "";

    /// <summary>Its columns that are not read.</summary>
    public ImmutableArray<string> NotRead { get; init; } = [];

    /// <summary>The names of its columns in the file, by ours.</summary>
    public ImmutableDictionary<string, string> Headers { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The number of products (or other things) that are in the shop already as the file has them.</summary>
    public int Same { get; init; }

    /// <summary>The number of pictures to be fetched.</summary>
    public int Pictures { get; init; }

    /// <summary>The number of those that were fetched, or cannot be.</summary>
    public int PicturesThrough { get; init; }

    /// <summary>How often it failed and was resumed.</summary>
    public int Tries { get; init; }

    [JsonIgnore]
    public ImportSubject Subject => FileLayouts.ByName(Layout).Subject;

    /// <param name="problem">What is wrong.</param>
    /// <param name="rows">The number of rows that are skipped because of it.</param>
    public ImportState With(ImportProblem problem, int rows) =>
        this with
        {
            Wrong = Wrong + rows,
            Problems = Problems.Length < MaxProblems ? Problems.Add(problem) : Problems,
        };
}
