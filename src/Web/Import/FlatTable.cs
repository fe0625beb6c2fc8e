using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using Dukaan.Saving;
using Dukaan.Values;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Import;

/// <summary>Documents as tables: a column for each value, named by its path. For few documents, since all are in memory at once.</summary>
internal static class FlatTable
{
    /// <summary>A row for each document; the columns are those that any of them has. Nothing for no document.</summary>
    public static async Task Write(Stream stream, IEnumerable<object> documents, CancellationToken cancellation)
    {
        var rows = documents.Select(Values).ToList();
        var columns = rows.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal).ToList();
        if (columns.Count == 0)
        {
            return;
        }

        await using var csv = CsvText.Write(stream);
        await Row(csv, columns);
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            await Row(csv, columns.Select(column => row.GetValueOrDefault(column, "")));
        }

        await csv.FlushAsync(cancellation);
    }

    /// <summary>A row for each value of one document.</summary>
    public static async Task WriteValues(Stream stream, object document, CancellationToken cancellation)
    {
        await using var csv = CsvText.Write(stream);
        await Row(csv, ["name", "value"]);
        foreach (var (name, value) in Values(document))
        {
            await Row(csv, [name, value]);
        }

        await csv.FlushAsync(cancellation);
    }

    /// <summary>A row of cells of text.</summary>
    public static async Task Row(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteText(cell);
        }

        await csv.EndRecordAsync();
    }

    /// <summary>The cell of a time: UTC, to the second.</summary>
    public static string Time(DateTimeOffset? at) =>
        at?.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "";

    private static Dictionary<string, string> Values(object document)
    {
        var values = new Dictionary<string, string>();
        Add(values, "", JsonSerializer.SerializeToNode(document, document.GetType(), StateJson.Options));
        return values;
    }

    private static void Add(Dictionary<string, string> values, string path, JsonNode? node)
    {
        switch (node)
        {
            case null:
                break;
            case JsonObject money when IsMoney(money) is { } price:
                values[path] = $"{PriceText.Write(price)} {price.Currency}";
                break;
            case JsonObject item:
                foreach (var (name, value) in item)
                {
                    Add(values, path.Length == 0 ? name : $"{path}.{name}", value);
                }

                break;
            case JsonArray list when list.All(each => each is JsonValue):
                values[path] = string.Join("; ", list.Select(each => each!.ToString()));
                break;
            case JsonArray list:
                for (var place = 0; place < list.Count; place++)
                {
                    Add(values, string.Create(CultureInfo.InvariantCulture, $"{path}.{place + 1}"), list[place]);
                }

                break;
            default:
                values[path] = node.ToString();
                break;
        }
    }

    private static Money? IsMoney(JsonObject node) =>
        node.Count == 2
        && node["amount"] is JsonValue amount
        && amount.TryGetValue<long>(out var units)
        && node["currency"] is JsonValue currency
        && currency.TryGetValue<string>(out var code)
        && Currencies.IsKnown(code)
            ? new Money(units, code)
            : null;
}
