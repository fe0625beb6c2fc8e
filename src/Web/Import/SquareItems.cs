using System.Globalization;

namespace Dukaan.Web.Import;

/// <summary>
/// Square's export of the item library: a row for each variation of an item. Stock is counted for each location; here it is their sum.
/// </summary>
internal static class SquareItems
{
    private const string OnlyVariation = "Regular";
    private const string Variation = "Variation";

    /// <summary>The rows as rows of our own file.</summary>
    public static async IAsyncEnumerable<CsvLine> Ours(IAsyncEnumerable<CsvLine> lines)
    {
        var (item, broken) = (new List<CsvLine>(), new List<CsvLine>());
        await foreach (var line in lines)
        {
            if (line.Wrong.Length > 0)
            {
                broken.Add(line);
                continue;
            }

            if (item.Count > 0 && Name(item[0]) != Name(line))
            {
                foreach (var own in Item(item).Concat(broken))
                {
                    yield return own;
                }

                item.Clear();
                broken.Clear();
            }

            item.Add(line);
        }

        foreach (var own in (item.Count == 0 ? [] : Item(item)).Concat(broken))
        {
            yield return own;
        }
    }

    private static string Name(CsvLine line) => line["reference"].Length > 0 ? line["reference"] : line["title"];

    private static IEnumerable<CsvLine> Item(List<CsvLine> rows) =>
        rows.Select(
            (row, place) =>
                row["price"].Equals("variable", StringComparison.OrdinalIgnoreCase)
                    ? RowCells.Refused(row, "price", "price-empty", "Its price is asked for at each sale. Give it one.")
                    : Row(rows, row, isFirst: place == 0)
        );

    private static CsvLine Row(List<CsvLine> rows, CsvLine row, bool isFirst)
    {
        var first = rows[0];
        var named = first["option 1"].Length > 0 && first["value 1"].Length > 0;
        var isOne = !named && rows.Count == 1 && (row["variation"].Length == 0 || row["variation"] == OnlyVariation);
        string Whole(string value) => isFirst ? value : "";
        string Named(string column) => named ? row[column] : "";
        return RowCells.Row(
            row,
            1,
            ("handle", RowCells.Handle(first["reference"].TrimStart('#'))),
            ("title", first["title"]),
            ("description", Whole(HtmlText.Of(first["description"]))),
            ("category", Whole(first["category"].Split(',')[0].Split('>')[^1].Trim())),
            ("visible", Whole(RowCells.YesNo(IsVisible(first)))),
            ("price", row["price"]),
            ("sku", row["sku"]),
            ("barcode", row["barcode"]),
            ("weight", RowCells.Grams(row)),
            ("stock", Sum(row["stock"])),
            ("low stock", row["low stock"].Split('\n')[0]),
            (
                "option 1",
                isOne ? ""
                : named ? first["option 1"]
                : Variation
            ),
            (
                "value 1",
                isOne ? ""
                : named ? row["value 1"]
                : row["variation"]
            ),
            ("option 2", Named("value 2").Length == 0 ? "" : first["option 2"]),
            ("value 2", Named("value 2")),
            ("option 3", Named("value 3").Length == 0 ? "" : first["option 3"]),
            ("value 3", Named("value 3"))
        );
    }

    private static bool IsVisible(CsvLine first) =>
        !first["archived"].StartsWith("y", StringComparison.OrdinalIgnoreCase)
        && !first["seen"].Equals("hidden", StringComparison.OrdinalIgnoreCase)
        && !first["seen"].Equals("unavailable", StringComparison.OrdinalIgnoreCase);

    /// <summary>The sum of the locations; the first cell that is no number stays, to be named.</summary>
    private static string Sum(string cells)
    {
        var sum = 0m;
        foreach (var cell in cells.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (
                !decimal.TryParse(
                    cell,
                    NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var units
                )
            )
            {
                return cell;
            }

            sum += Math.Max(0, units);
        }

        return cells.Length == 0 ? "" : sum.ToString("0.##", CultureInfo.InvariantCulture);
    }
}
