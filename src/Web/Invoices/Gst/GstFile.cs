using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Dukaan.Invoices.Gst;

namespace Dukaan.Web.Invoices.Gst;

/// <summary>
/// A return as the JSON that the GST portal takes (<c>b2cs</c>, <c>b2cl</c>, <c>cdnur</c>, <c>exp</c>, <c>nil</c>, <c>hsn</c>,
/// <c>doc_issue</c>). Amounts are rupees with two decimals. The HSN summary, of supplies to consumers alone (<c>hsn_b2c</c>, as the portal
/// takes it since May 2025), leaves out products without a code, which the portal would refuse.
/// </summary>
internal static class GstFile
{
    public static JsonObject Of(GstReturn month) =>
        new()
        {
            ["gstin"] = month.Gstin,
            ["fp"] = month.Month.ToString("MMyyyy", CultureInfo.InvariantCulture),
            ["b2cs"] = List(month.Consumers, Consumer),
            ["b2cl"] = List(month.Large.GroupBy(paper => paper.Place).OrderBy(place => place.Key), place => new JsonObject
            {
                ["pos"] = Place(place.Key),
                ["inv"] = List(place, Invoice),
            }),
            ["cdnur"] = List(month.LargeNotes, Note),
            ["exp"] = List(month.Exports.IsEmpty ? Array.Empty<string>() : ["WOPAY"], kind => new JsonObject
            {
                ["exp_typ"] = kind,
                ["inv"] = List(month.Exports, Export),
            }),
            ["nil"] = new JsonObject
            {
                ["inv"] = new JsonArray(Untaxed("INTRAB2C", month.Untaxed.Within), Untaxed("INTRB2C", month.Untaxed.Across)),
            },
            ["hsn"] = new JsonObject
            {
                ["hsn_b2c"] = List(month.Hsn.Where(one => one.Hsn.Length > 0).Select((one, i) => (i + 1, one)), each =>
                    Code(each.Item1, each.one)
                ),
            },
            ["doc_issue"] = new JsonObject
            {
                ["doc_det"] = new JsonArray(
                    Documents(1, "Invoices for outward supply", [.. month.Documents.Where(series => !series.Notes)]),
                    Documents(5, "Credit Note", [.. month.Documents.Where(series => series.Notes)])
                ),
            },
        };

    private static JsonObject Consumer(GstSum sum)
    {
        var line = Rate(sum.Rate, sum.Across);
        line["sply_ty"] = sum.Across ? "INTER" : "INTRA";
        line["typ"] = "OE";
        line["pos"] = Place(sum.Place);
        return line;
    }

    private static JsonObject Invoice(GstPaper paper) =>
        new()
        {
            ["inum"] = paper.Number,
            ["idt"] = Day(paper.Day),
            ["val"] = Rupees(paper.Value),
            ["itms"] = Items(paper),
        };

    private static JsonObject Note(GstPaper paper) =>
        new()
        {
            ["typ"] = "B2CL",
            ["ntty"] = "C",
            ["nt_num"] = paper.Number,
            ["nt_dt"] = Day(paper.Day),
            ["val"] = Rupees(paper.Value),
            ["pos"] = Place(paper.Place),
            ["itms"] = Items(paper),
        };

    private static JsonObject Export(GstPaper paper) =>
        new()
        {
            ["inum"] = paper.Number,
            ["idt"] = Day(paper.Day),
            ["val"] = Rupees(paper.Value),
            ["itms"] = new JsonArray(
                new JsonObject
                {
                    ["txval"] = Rupees(paper.Value),
                    ["rt"] = 0,
                    ["iamt"] = 0,
                    ["csamt"] = 0,
                }
            ),
        };

    private static JsonArray Items(GstPaper paper) =>
        new([.. paper.Rates.Select((rate, i) => (JsonNode)new JsonObject { ["num"] = i + 1, ["itm_det"] = Rate(rate, across: true) })]);

    private static JsonObject Rate(GstRate rate, bool across)
    {
        var line = new JsonObject { ["rt"] = rate.Rate / 1000m, ["txval"] = Rupees(rate.Taxable) };
        if (across)
        {
            line["iamt"] = Rupees(rate.Igst);
        }
        else
        {
            line["camt"] = Rupees(rate.Cgst);
            line["samt"] = Rupees(rate.Sgst);
        }

        line["csamt"] = 0;
        return line;
    }

    /// <summary>Goods are counted in numbers; services have no unit.</summary>
    private static JsonObject Code(int number, GstHsn hsn) =>
        new()
        {
            ["num"] = number,
            ["hsn_sc"] = hsn.Hsn,
            ["uqc"] = hsn.IsService ? "NA" : "NOS",
            ["qty"] = hsn.IsService ? 0 : hsn.Pieces,
            ["rt"] = hsn.Rate.Rate / 1000m,
            ["txval"] = Rupees(hsn.Rate.Taxable),
            ["iamt"] = Rupees(hsn.Rate.Igst),
            ["camt"] = Rupees(hsn.Rate.Cgst),
            ["samt"] = Rupees(hsn.Rate.Sgst),
            ["csamt"] = 0,
        };

    private static JsonObject Untaxed(string kind, long amount) =>
        new()
        {
            ["sply_ty"] = kind,
            ["nil_amt"] = Rupees(amount),
            ["expt_amt"] = 0,
            ["ngsup_amt"] = 0,
        };

    private static JsonObject Documents(int number, string kind, ImmutableArray<GstSeries> series) =>
        new()
        {
            ["doc_num"] = number,
            ["doc_typ"] = kind,
            ["docs"] = new JsonArray([
                .. series.Select(
                    (one, i) =>
                        (JsonNode)
                            new JsonObject
                            {
                                ["num"] = i + 1,
                                ["from"] = one.First,
                                ["to"] = one.Last,
                                ["totnum"] = one.Count,
                                ["cancel"] = one.Cancelled,
                                ["net_issue"] = one.Count - one.Cancelled,
                            }
                ),
            ]),
        };

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonObject> write) =>
        new([.. items.Select(item => (JsonNode)write(item))]);

    private static string Place(int state) => state.ToString("D2", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    private static decimal Rupees(long paise) => paise / 100m;
}
