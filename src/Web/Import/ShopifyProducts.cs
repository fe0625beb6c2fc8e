using System.Globalization;

namespace Dukaan.Web.Import;

/// <summary>
/// Shopify's export of products: the rows of a product share its handle; the first has what belongs to the product, each names a variant, a
/// picture, or both.
/// </summary>
internal static class ShopifyProducts
{
    private const string NoOption = "Title";
    private const string NoValue = "Default Title";

    /// <summary>The rows as rows of our own file.</summary>
    public static async IAsyncEnumerable<CsvLine> Ours(IAsyncEnumerable<CsvLine> lines)
    {
        var (product, broken) = (new List<CsvLine>(), new List<CsvLine>());
        await foreach (var line in lines)
        {
            if (line.Wrong.Length > 0)
            {
                broken.Add(line);
                continue;
            }

            if (product.Count > 0 && !line["handle"].Equals(product[0]["handle"], StringComparison.OrdinalIgnoreCase))
            {
                foreach (var own in Product(product).Concat(broken))
                {
                    yield return own;
                }

                product.Clear();
                broken.Clear();
            }

            product.Add(line);
        }

        foreach (var own in (product.Count == 0 ? [] : Product(product)).Concat(broken))
        {
            yield return own;
        }
    }

    private static IEnumerable<CsvLine> Product(List<CsvLine> rows)
    {
        var first = rows[0];
        if (RowCells.Says(first["gift card"]))
        {
            return rows.Select(row => RowCells.Refused(row, "gift card", "product-kind", "A gift card cannot be a product here."));
        }

        var variants = rows.Where(row => row == first || row["value 1"].Length + row["price"].Length + row["sku"].Length > 0).ToList();
        return variants.Select((row, place) => Variant(first, row, rows, place == 0, place == 0 ? 1 + rows.Count - variants.Count : 1));
    }

    private static CsvLine Variant(CsvLine first, CsvLine row, List<CsvLine> rows, bool isFirst, int count)
    {
        var isOne = first["option 1"].Length == 0 || (first["option 1"] == NoOption && first["value 1"] == NoValue);
        var counted = row["tracker"].Length > 0 && !Continues(row["policy"]);
        string Option(string column) => isOne ? "" : row[column];
        string Whole(string value) => isFirst ? value : "";
        return RowCells.Row(
            row,
            count,
            ("handle", RowCells.Handle(first["handle"])),
            ("title", first["title"]),
            ("description", Whole(HtmlText.Of(first["description"]))),
            ("brand", Whole(first["brand"])),
            ("category", Whole(first["type"].Length > 0 ? first["type"] : Last(first["product category"]))),
            ("tags", Whole(first["tags"])),
            ("visible", Whole(RowCells.YesNo(IsVisible(first)))),
            ("pictures", Whole(Pictures(rows))),
            ("price", row["price"]),
            ("compare at price", RowCells.CompareAt(row["compare at price"])),
            ("sku", row["sku"]),
            ("barcode", row["barcode"]),
            ("weight", RowCells.Grams(row["weight"], "g")),
            (
                "stock",
                !counted ? ""
                : RowCells.IsBelowZero(row["stock"]) ? "0"
                : row["stock"]
            ),
            ("in stock", counted ? "" : "yes"),
            ("option 1", isOne ? "" : first["option 1"]),
            ("value 1", Option("value 1")),
            ("option 2", isOne || row["value 2"].Length == 0 ? "" : first["option 2"]),
            ("value 2", Option("value 2")),
            ("option 3", isOne || row["value 3"].Length == 0 ? "" : first["option 3"]),
            ("value 3", Option("value 3")),
            ("variant picture", isOne ? "" : row["variant picture"])
        );
    }

    /// <summary>Whether it is sold when none is left: then its units are not counted here.</summary>
    private static bool Continues(string policy) => policy.Equals("continue", StringComparison.OrdinalIgnoreCase) || RowCells.Says(policy);

    private static bool IsVisible(CsvLine first) =>
        (first["published"].Length == 0 || RowCells.Says(first["published"]))
        && (first["status"].Length == 0 || RowCells.Says(first["status"]));

    /// <summary>The links of the pictures, in their order.</summary>
    private static string Pictures(List<CsvLine> rows) =>
        string.Join(
            ' ',
            rows.Where(row => row["pictures"].Length > 0)
                .OrderBy(row =>
                    int.TryParse(row["place"], NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : int.MaxValue
                )
                .Select(row => row["pictures"])
                .Distinct(StringComparer.Ordinal)
        );

    /// <summary>The last part of a path of Shopify's taxonomy: <c>Apparel &gt; Clothing &gt; Shirts</c>.</summary>
    private static string Last(string path) => path.Split('>')[^1].Trim();
}
