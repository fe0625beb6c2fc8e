namespace Dukaan.Web.Import;

/// <summary>The rows of a file of products as text: the known columns, by their names in the first row.</summary>
internal static class ProductLines
{
    public const int MaxRows = 100_000;

    private static readonly string[] Needed = ["title", "price"];

    /// <summary>Columns in which a spreadsheet's apostrophe before digits means "text" and is no part of the value.</summary>
    private static readonly HashSet<string> Digits = ["price", "compare at price", "stock", "low stock", "weight", "barcode", "hsn"];

    private static readonly HashSet<string> Codes = ["sku", "barcode", "hsn"];

    /// <summary>Reads rows as needed, never the whole file at once.</summary>
    /// <exception cref="CsvException">The file is invalid: a missing column, or too many rows.</exception>
    public static IEnumerable<CsvLine> Read(Stream file)
    {
        var records = CsvText.Open(file, cells => ProductCsv.Columns.Count(column => cells.Any(cell => Plain(cell) == Plain(column))));
        var places = Header(records);
        for (var rows = 1; records.Next() is { } record; rows++)
        {
            if (rows > MaxRows)
            {
                throw new CsvException(
                    $"The file has more than {MaxRows.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} rows. Split "
                        + "it into several files."
                );
            }

            yield return Line(record, places);
        }
    }

    private static CsvLine Line(CsvRecord record, Dictionary<string, int> places)
    {
        var cells = new Dictionary<string, string>();
        var wrong = record.Wrong;
        foreach (var (column, place) in places)
        {
            var cell = place < record.Cells.Count ? record.Cells[place].Trim() : "";
            if (cell.Length > 0)
            {
                var text = CsvCell.Read(cell).Trim();
                cells[column] = Digits.Contains(column) && text is ['\'', (>= '0' and <= '9') or '-', ..] ? text[1..] : text;
            }

            wrong =
                wrong.Length > 0 ? wrong
                : record.TooLong.Contains(place)
                    ? $"{column}: This cell has more than "
                        + $"{CsvRecords.MaxCell.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} characters."
                : cell.Length > 0 && CsvCell.Damage(cell) is { } damage ? $"{column}: {damage}"
                : Codes.Contains(column) && CsvCell.IsShortened(cell)
                    ? $"{column}: A spreadsheet shortened this number to {cell} and its last digits are lost. Make the column text "
                        + "there, and type it again."
                : "";
        }

        return new CsvLine(record.Line, cells, wrong);
    }

    private static Dictionary<string, int> Header(CsvRecords records)
    {
        if (records.Next() is not { } header)
        {
            throw new CsvException("The file is empty.");
        }

        if (header.Wrong.Length > 0)
        {
            throw new CsvException($"Line {header.Line} should name the columns. {header.Wrong}");
        }

        var named = header.Cells.Select((name, place) => (Name: Plain(name), Place: place)).Where(each => each.Name.Length > 0).ToList();
        var missing = Needed.Where(column => named.All(each => each.Name != Plain(column))).ToList();
        if (missing.Count > 0)
        {
            var found = string.Join(
                ", ",
                header
                    .Cells.Where(name => name.Trim().Length > 0)
                    .Take(20)
                    .Select(name => $"“{(name.Length > 40 ? $"{name[..40]}…" : name)}”")
            );
            throw new CsvException($"The first row must name the columns. Missing: {string.Join(", ", missing)}. Found: {found}.");
        }

        var known = ProductCsv.Columns.ToDictionary(Plain);
        var twice = named.Where(each => known.ContainsKey(each.Name)).GroupBy(each => each.Name).FirstOrDefault(group => group.Count() > 1);
        return twice is not null
            ? throw new CsvException($"The column “{twice.Key}” stands there twice. Keep one.")
            : named.Where(each => known.ContainsKey(each.Name)).ToDictionary(each => known[each.Name], each => each.Place);
    }

    private static string Plain(string column) =>
        string.Concat(Values.InputNormalizer.Normalize(column).Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
