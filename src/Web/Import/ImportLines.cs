using System.Globalization;

namespace Dukaan.Web.Import;

/// <summary>The rows of a file as text: the columns of its kind, which its first row tells.</summary>
internal static class ImportLines
{
    public const int MaxRows = 100_000;

    private const int MaxShown = 20;
    private const int MaxName = 40;

    /// <summary>Columns in which a spreadsheet's apostrophe before digits means "text" and is no part of the value.</summary>
    private static readonly HashSet<string> Digits =
    [
        "price",
        "compare at price",
        "stock",
        "low stock",
        "weight",
        "barcode",
        "hsn",
        "phone",
        "billing phone",
        "shipping phone",
        .. Enumerable.Range(1, Dukaan.Pricing.StockLocation.Max).Select(ImportedLocations.Stock),
    ];

    private static readonly HashSet<string> Codes = ["sku", "barcode", "hsn", "phone", "billing phone", "shipping phone"];

    /// <summary>Opens a file: its kind, and its rows, which are read as needed, never the whole file at once.</summary>
    /// <param name="file">Seekable.</param>
    /// <param name="encoding">The encoding that a person chose; null: the one that the file shows.</param>
    /// <exception cref="CsvException">The file is of no known kind; while rows are read: too many.</exception>
    public static (FileHeader Header, IEnumerable<CsvLine> Lines) Open(Stream file, string? encoding = null)
    {
        if (Workbook.Is(file))
        {
            CsvException? first = null;
            foreach (var sheet in Workbook.Sheets(file))
            {
                var rows = Workbook.Open(file, sheet);
                try
                {
                    return Open(rows, "");
                }
                catch (CsvException refused)
                {
                    first ??= refused;
                }
            }

            throw first ?? new CsvException("file-empty", "The file is empty.");
        }

        var (text, letters) = CsvText.Open(file, FileLayouts.MostKnown, encoding);
        return Open(text, letters);
    }

    private static (FileHeader, IEnumerable<CsvLine>) Open(IRecords records, string encoding)
    {
        if (records.Next() is not { } first)
        {
            throw new CsvException("file-empty", "The file is empty.");
        }

        if (first.Wrong.Length > 0)
        {
            throw new CsvException("file-headings", $"Line {first.Line} should name the columns. {first.Wrong}");
        }

        var layout = FileLayouts.Of(first.Cells) ?? throw Unknown(first.Cells);
        var named = first.Cells.Select((name, place) => (Column: layout.Find(name), Name: name.Trim(), Place: place)).ToList();
        var places = named
            // What only tells the kind of the file is not read.
            .Where(each => each.Column is { Key: not ['-', ..] })
            .GroupBy(each => each.Column!)
            .Select(group => (group.Key.Key, Places: Places(group.Key, [.. group.Select(each => (each.Name, each.Place))])))
            .Select(each => (each.Key, each.Places, first.Cells[each.Places[0]].Trim()))
            .ToList();
        var read = places.SelectMany(each => each.Places).ToHashSet();
        var header = new FileHeader(
            layout.Name,
            encoding,
            places.ToDictionary(each => each.Key, each => each.Item3),
            [.. named.Where(each => !read.Contains(each.Place) && each.Name.Length > 0).Take(MaxShown).Select(each => Short(each.Name))]
        );
        return (header, Rows(records, [.. places.Select(each => (each.Key, each.Places))]));
    }

    /// <summary>Where a column stands: of several headers that mean it, the one that is its own name; the others are not read.</summary>
    private static int[] Places(FileColumn column, IReadOnlyList<(string Name, int Place)> named)
    {
        if (named.Count == 1 || column.IsSeveral)
        {
            return [.. named.Select(each => each.Place)];
        }

        var own = named.Where(each => FileColumn.Plain(each.Name) == FileColumn.Plain(column.Headers[0])).ToList();
        return own.Count == 1
            ? [own[0].Place]
            : throw new CsvException("file-headings", $"The column “{FileColumn.Plain(named[^1].Name)}” stands there twice. Keep one.");
    }

    private static IEnumerable<CsvLine> Rows(IRecords records, (string Key, int[] Places)[] columns)
    {
        for (var rows = 1; records.Next() is { } record; rows++)
        {
            if (rows > MaxRows)
            {
                throw new CsvException(
                    "file-rows",
                    $"The file has more than {MaxRows.ToString("N0", CultureInfo.InvariantCulture)} rows. Split it into several files."
                );
            }

            yield return Line(record, columns);
        }
    }

    private static CsvLine Line(CsvRecord record, (string Key, int[] Places)[] columns)
    {
        var cells = new Dictionary<string, string>();
        var problem =
            record.Wrong.Length > 0
                ? ImportProblem.Of(record.Line, "", record.Wrong == CsvRecords.Unclosed ? "quotation-mark" : "too-long", record.Wrong)
                : null;
        foreach (var (column, places) in columns)
        {
            foreach (var place in places)
            {
                var cell = place < record.Cells.Count ? record.Cells[place].Trim() : "";
                if (cell.Length > 0)
                {
                    var text = CsvCell.Read(cell).Trim();
                    text = Digits.Contains(column) && text is ['\'', (>= '0' and <= '9') or '-' or '+', ..] ? text[1..] : text;
                    cells[column] = cells.TryGetValue(column, out var before) ? $"{before}\n{text}" : text;
                }

                problem ??= Damage(record, column, place, cell);
            }
        }

        return problem is null
            ? new CsvLine(record.Line, cells)
            : new CsvLine(record.Line, cells, problem.Message, problem.Code, problem.Column);
    }

    private static ImportProblem? Damage(CsvRecord record, string column, int place, string cell) =>
        record.TooLong.Contains(place)
            ? ImportProblem.Of(
                record.Line,
                column,
                "too-long",
                $"This cell has more than {CsvRecords.MaxCell.ToString("N0", CultureInfo.InvariantCulture)} characters."
            )
        : cell.Length > 0 && CsvCell.Damage(cell) is { } damage ? ImportProblem.Of(record.Line, column, damage.Code, damage.Text)
        : Codes.Contains(column) && CsvCell.IsShortened(cell)
            ? ImportProblem.Of(
                record.Line,
                column,
                "number-shortened",
                $"A spreadsheet shortened this number to {cell} and its last digits are lost. Make the column text there, and type it "
                    + "again."
            )
        : null;

    private static CsvException Unknown(IReadOnlyList<string> headers)
    {
        // The message is about the kind that it is most like; our own if it is like none.
        var like = FileLayouts.All.MaxBy(layout => layout.Count(headers))!;
        like = like.Count(headers) > 1 && like.Count(headers) > FileLayouts.Products.Count(headers) ? like : FileLayouts.Products;
        var missing = string.Join(
            ", ",
            like.Missing(headers).Select(column => like == FileLayouts.Products ? column.Key : column.Headers[0])
        );
        var found = string.Join(", ", headers.Where(name => name.Trim().Length > 0).Take(MaxShown).Select(name => $"“{Short(name)}”"));
        return new CsvException("file-headings", $"The first row must name the columns. Missing: {missing}. Found: {found}.");
    }

    private static string Short(string name) => name.Length > MaxName ? $"{name[..MaxName]}…" : name;
}
