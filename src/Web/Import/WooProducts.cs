using System.Globalization;
using Dukaan.Scripts;

namespace Dukaan.Web.Import;

/// <summary>
/// WooCommerce's export of products. A variable product and its variations are rows anywhere in the file: variations name their parent by
/// its SKU or as <c>id:123</c>. They are kept until the end; other rows are passed on as they come.
/// </summary>
internal static class WooProducts
{
    /// <summary>The most characters of variable products and variations that are kept.</summary>
    private const long MaxKept = 64_000_000;

    /// <summary>The rows as rows of our own file.</summary>
    /// <param name="now">Decides whether a sale price holds.</param>
    /// <exception cref="CsvException">There is too much to be kept.</exception>
    public static async IAsyncEnumerable<CsvLine> Ours(IAsyncEnumerable<CsvLine> lines, DateTimeOffset now)
    {
        var (parents, variations) = (new List<CsvLine>(), new List<CsvLine>());
        var (handles, kept) = (new HashSet<string>(StringComparer.Ordinal), 0L);
        await foreach (var line in lines)
        {
            var kinds = line["type"].ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries);
            if (line.Wrong.Length > 0)
            {
                yield return line;
            }
            else if (kinds.Contains("variable") || kinds.Contains("variation"))
            {
                kept += line.Cells.Sum(cell => (long)cell.Value.Length);
                if (kept > MaxKept)
                {
                    throw new CsvException("file-costly", "The file has too many variations for one import. Split it into several files.");
                }

                (kinds.Contains("variable") ? parents : variations).Add(line);
            }
            else if (kinds.Contains("grouped") || kinds.Contains("external"))
            {
                yield return RowCells.Refused(
                    line,
                    "type",
                    "product-kind",
                    "A grouped product, or one that another site sells, cannot be a product here."
                );
            }
            else
            {
                yield return Row(line, line, Handle(line, handles), isFirst: true, now);
            }
        }

        foreach (var own in Variable(parents, variations, handles, now))
        {
            yield return own;
        }
    }

    private static IEnumerable<CsvLine> Variable(
        List<CsvLine> parents,
        List<CsvLine> variations,
        HashSet<string> handles,
        DateTimeOffset now
    )
    {
        var children = variations.ToLookup(row => row["parent"], StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<CsvLine>(ReferenceEqualityComparer.Instance);
        foreach (var parent in parents)
        {
            var handle = Handle(parent, handles);
            var own = (parent["sku"].Length > 0 ? children[parent["sku"]] : []).Concat(children[$"id:{parent["id"]}"]).ToList();
            taken.UnionWith(own);
            if (own.Count == 0)
            {
                yield return RowCells.Refused(
                    parent,
                    "type",
                    "no-variations",
                    "This product varies, and no row of the file is its variation."
                );
            }

            for (var place = 0; place < own.Count; place++)
            {
                var row = Row(parent, own[place], handle, isFirst: place == 0, now);
                // The parent's row is taken with its first variation.
                yield return place == 0 ? row with { Rows = 2 } : row;
            }
        }

        foreach (var orphan in variations.Where(row => !taken.Contains(row)))
        {
            yield return RowCells.Refused(orphan, "parent", "unknown-product", "The product of this variation is not in the file.");
        }
    }

    private static CsvLine Row(CsvLine product, CsvLine row, string handle, bool isFirst, DateTimeOffset now)
    {
        var varies = product != row;
        // A sale that begins or ends by itself does so here, too; one that ended is over.
        var dated = row["sale price"].Length > 0 && (Moment(row["sale from"]) > now || Moment(row["sale until"]) > now);
        var (price, compareAt) = dated ? (row["price"], "") : Price(row, now);
        var counted = row["stock"].Length > 0 && row["backorders"] is ("" or "0");
        var categories = Paths(product["category"]);
        string Whole(string value) => isFirst ? value : "";
        string OptionName(int place) => varies && row[$"value {place}"].Length > 0 ? product[$"option {place}"] : "";
        return RowCells.Row(
            row,
            1,
            ("handle", handle),
            ("title", product["title"]),
            ("description", Whole(Description(product))),
            ("brand", Whole(product["brand"])),
            ("category", Whole(categories.FirstOrDefault() ?? "")),
            ("collections", Whole(ImportedCollections.Write(categories.Skip(1)))),
            ("tags", Whole(product["tags"])),
            ("visible", Whole(RowCells.YesNo(IsVisible(product)))),
            ("pictures", Whole(Pictures(product["pictures"]))),
            ("variant picture", varies ? Pictures(row["pictures"]).Split(' ')[0] : ""),
            ("price", price),
            ("compare at price", compareAt),
            (SaleCells.Price, dated ? row["sale price"] : ""),
            (SaleCells.From, dated ? SaleCells.Moment(Moment(row["sale from"])) : ""),
            (SaleCells.Until, dated ? SaleCells.Moment(Moment(row["sale until"])) : ""),
            ("sku", row["sku"]),
            ("barcode", row["barcode"]),
            ("weight", RowCells.Grams(row) is { Length: > 0 } weight ? weight : RowCells.Grams(product)),
            (
                "stock",
                !counted ? ""
                : RowCells.IsBelowZero(row["stock"]) ? "0"
                : row["stock"]
            ),
            ("low stock", row["low stock"]),
            ("in stock", counted ? "" : RowCells.YesNo(row["in stock"] is not "0")),
            ("option 1", OptionName(1)),
            ("value 1", varies ? row["value 1"] : ""),
            ("option 2", OptionName(2)),
            ("value 2", varies ? row["value 2"] : ""),
            ("option 3", OptionName(3)),
            ("value 3", varies ? row["value 3"] : "")
        );
    }

    /// <summary>
    /// The name in links, which makes a second import find the product again: of the title, with the id behind it if another product of the
    /// file has the same title.
    /// </summary>
    private static string Handle(CsvLine product, HashSet<string> handles)
    {
        var handle = RowCells.Handle(LinkNames.From(product["title"]));
        return handle.Length == 0 || handles.Add(handle) ? handle : RowCells.Handle($"{handle} {product["id"]}");
    }

    /// <summary>The price that holds now, and the regular one if it is reduced.</summary>
    private static (string Price, string CompareAt) Price(CsvLine row, DateTimeOffset now)
    {
        var holds = row["sale price"].Length > 0 && !(Moment(row["sale from"]) > now) && !(Moment(row["sale until"]) < now);
        return holds ? (row["sale price"], RowCells.CompareAt(row["price"])) : (row["price"], "");
    }

    private static DateTimeOffset? Moment(string cell) =>
        DateTimeOffset.TryParse(cell, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    private static string Description(CsvLine product)
    {
        // The exporter writes line breaks as \n.
        string Text(string column) => HtmlText.Of(product[column].Replace("\\n", "<br>", StringComparison.Ordinal));
        var (whole, brief) = (Text("description"), Text("short"));
        return whole.Length == 0 || brief.Length == 0 ? whole + brief : $"{brief}\n\n{whole}";
    }

    private static bool IsVisible(CsvLine product) => product["published"] == "1" && product["seen"] is ("" or "visible" or "catalog");

    /// <summary>Links stand in one cell with commas between them, which may be in links too.</summary>
    private static string Pictures(string cell) =>
        string.Join(
            ' ',
            cell.Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(link => link.Replace(",http", " http", StringComparison.Ordinal).Split(' '))
        );

    /// <summary>
    /// The last names of the paths in a cell, such as <c>Clothing &gt; Shirts, Music</c>. A comma of a name is written as \,.
    /// </summary>
    private static List<string> Paths(string cell) =>
        [
            .. cell.Replace("\\,", "\u0001", StringComparison.Ordinal)
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(path => path.Split('>')[^1].Trim().Replace('\u0001', ','))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
}
