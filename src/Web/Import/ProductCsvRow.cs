using Dukaan.Catalog;

namespace Dukaan.Web.Import;

/// <summary>A product of a file: one row, or a row for each of its variants, which follow each other.</summary>
/// <param name="Line">Where it begins in the file; from 1, the header counted.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Product">What they say, as if it were to be added; null where it cannot be read.</param>
/// <param name="Given">The columns in which its first row says something; what is empty changes nothing.</param>
/// <param name="Problems">Its rows that are left out, each with the reason; all of them where there is no product.</param>
internal sealed record ProductCsvRow(
    long Line,
    int Rows,
    AddProduct? Product,
    IReadOnlySet<string> Given,
    IReadOnlyList<ImportProblem> Problems
)
{
    /// <summary>Why its first wrong row is left out; empty if none is.</summary>
    public string Error => Problems.Count == 0 ? "" : Problems[0].Text;
}
