using Dukaan.Customers;
using Dukaan.Values;

namespace Dukaan.Web.Import;

/// <summary>A customer or a past order of a file.</summary>
/// <param name="Line">The line in the file where it begins.</param>
/// <param name="Rows">The number of its rows.</param>
/// <param name="Customer">The customer; null: it is an order, or left out.</param>
/// <param name="Order">The order; null: it is a customer, or left out.</param>
/// <param name="Problem">Why it is left out.</param>
/// <param name="Effect">What it does.</param>
internal sealed record PastEntry(
    long Line,
    int Rows,
    PastCustomer? Customer,
    PastOrder? Order,
    ImportProblem? Problem,
    ImportEffect Effect = ImportEffect.LeftOut
)
{
    public static PastEntry Of(CsvLine line, Result<PastCustomer> read) =>
        new(line.Line, 1, read.Value, null, read.Ok ? null : ImportProblem.Of(line.Line, read.Error));

    public static PastEntry Of(IReadOnlyList<CsvLine> rows, Result<PastOrder> read) =>
        new(rows[0].Line, rows.Count, null, read.Value, read.Ok ? null : ImportProblem.Of(rows[0].Line, read.Error));
}
