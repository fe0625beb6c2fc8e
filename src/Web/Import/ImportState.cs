using System.Collections.Immutable;

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
/// <param name="Preview">The first rows: title, price, effect.</param>
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

    /// <param name="rows">The number of rows that are skipped because of it.</param>
    public ImportState With(ImportProblem problem, int rows) =>
        this with
        {
            Wrong = Wrong + rows,
            Problems = Problems.Length < MaxProblems ? Problems.Add(problem) : Problems,
        };
}
