using System.Collections.Immutable;

namespace Dukaan.Web.Import;

/// <summary>An import, kept beside its file.</summary>
/// <param name="FileName">As the seller's machine calls it.</param>
/// <param name="Actor">Who imports, for the audit trail.</param>
/// <param name="Rows">In the file.</param>
/// <param name="ToAdd">How many products will be new.</param>
/// <param name="ToChange">How many there are already: by handle, or else by title.</param>
/// <param name="Through">Rows worked through.</param>
/// <param name="Wrong">How many rows are not taken over.</param>
/// <param name="Problems">The first of them.</param>
/// <param name="Preview">The first rows: title, price, what becomes of it.</param>
/// <param name="Version">The shop's version that has it all.</param>
/// <param name="SavedAt">When it was last heard of: while it runs, often.</param>
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

    /// <param name="rows">How many rows are left out because of it.</param>
    public ImportState With(ImportProblem problem, int rows) =>
        this with
        {
            Wrong = Wrong + rows,
            Problems = Problems.Length < MaxProblems ? Problems.Add(problem) : Problems,
        };
}
