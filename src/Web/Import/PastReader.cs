using Dukaan.Customers;
using Dukaan.Values;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Import;

/// <summary>Makes customers and past orders of rows. Who has neither a phone nor an e-mail address is named.</summary>
/// <param name="currency">The shop's, where a file names none.</param>
/// <param name="country">The shop's, where a file names none.</param>
/// <param name="zone">The shop's, of times without an offset.</param>
/// <param name="now">The time of the import.</param>
internal sealed class PastReader(string currency, string? country, TimeZoneInfo zone, DateTimeOffset now)
{
    private const int MaxName = 100;
    private const int MaxEmail = 254;

    /// <summary>A customer, or why the row is none.</summary>
    public Result<PastCustomer> Customer(CsvLine line)
    {
        var contact = Contact(line);
        if (!contact.Ok)
        {
            return contact.Error;
        }

        var since = line["since"].Length == 0 ? now : DayText.Read(line["since"], "since", zone);
        if (!since.Ok)
        {
            return since.Error;
        }

        var (key, email) = contact.Value;
        var tags = line["tags"].Split([',', ';', '،', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var checkedNote = new CustomerNote("", []).After(new ChangeCustomer("", key, line["note"], [.. tags]));
        return !checkedNote.Ok
            ? checkedNote.Error
            : new PastCustomer(key, Name(line), email, currency, since.Value, Place(line), checkedNote.Value.Note, checkedNote.Value.Tags);
    }

    /// <summary>An order of its rows, or why it is none.</summary>
    public Result<PastOrder> Order(IReadOnlyList<CsvLine> rows, FileLayout layout)
    {
        var first = rows[0];
        var contact = Contact(first);
        var placed = DayText.Read(first["placed"], "placed", zone);
        var code = first["currency"].Length == 0 ? currency : first["currency"].ToUpperInvariant();
        if (!Currencies.IsKnown(code))
        {
            return Error.Invalid("currency", "unknown-currency", "Write the currency in its three letters, such as INR.");
        }

        var (total, refunded, outstanding) = (
            Money(first, "total", code),
            Money(first, "refunded", code),
            Money(first, "outstanding", code)
        );
        if ((contact.Error ?? placed.Error ?? total.Error ?? refunded.Error ?? outstanding.Error) is { } error)
        {
            return error;
        }

        var status = first["state"].ToLowerInvariant().Replace("wc-", "", StringComparison.Ordinal);
        var counts = first["cancelled"].Length == 0 && status is not ("cancelled" or "voided" or "failed" or "trash" or "expired");
        var paid = status switch
        {
            "paid" or "completed" or "processing" or "partially_refunded" or "complete" => total.Value.Amount - refunded.Value.Amount,
            "partially_paid" => total.Value.Amount - outstanding.Value.Amount - refunded.Value.Amount,
            _ => 0,
        };
        var number = first["number"];
        return new PastOrder(
            $"{layout.Program.ToLowerInvariant()}:{(first["id"].Length > 0 ? first["id"] : number)}",
            contact.Value.Key,
            number,
            Name(first),
            contact.Value.Email,
            total.Value,
            Math.Max(0, paid),
            counts,
            first["state"],
            placed.Value,
            Place(first),
            [.. Lines(rows, code).Take(PastOrder.MaxLines)]
        );
    }

    /// <summary>The key, and the e-mail address; a phone that is none is named, even beside an e-mail address.</summary>
    private Result<(string Key, string Email)> Contact(CsvLine line)
    {
        var email = line["email"].Trim().ToLowerInvariant();
        var isEmail =
            email.Length is > 2 and <= MaxEmail
            && email.IndexOf('@', StringComparison.Ordinal) is > 0 and var at
            && at < email.Length - 1
            && !email.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c == '/');
        var calling = CountryCodes.Of(line["country"].Length == 2 ? line["country"] : country);
        foreach (var column in (ReadOnlySpan<string>)["phone", "billing phone", "shipping phone", "other phone"])
        {
            if (line[column].Length > 0 && Phone.TryParse(line[column], calling, out var phone))
            {
                return (phone.E164, isEmail ? email : "");
            }
        }

        return isEmail ? (email, email)
            : line["phone"].Length > 0
                ? Error.Invalid("phone", "phone-invalid", "This is not a phone number. Look at its digits, or add the country code.")
            : Error.Invalid("", "no-contact", "A customer needs a phone number or an e-mail address.");
    }

    private static string Name(CsvLine line)
    {
        var whole = $"{line["first name"]} {line["last name"]}".Trim();
        var name =
            whole.Length > 0 ? whole
            : line["name"].Length > 0 ? line["name"]
            : line["other name"];
        var clean = TypedText.Line("name", name, 0, int.MaxValue);
        return Graphemes.Cut(clean.Ok ? clean.Value : "", MaxName);
    }

    private static Result<Money> Money(CsvLine line, string column, string currency) =>
        line[column].Length == 0 ? new Money(0, currency) : ImportNumber.Price(line, column, currency);

    private static IEnumerable<PastOrderLine> Lines(IReadOnlyList<CsvLine> rows, string currency)
    {
        foreach (var row in rows)
        {
            if (row["item"].Length > 0)
            {
                yield return Line(row["item"], row["sku"], row["quantity"], row["item price"], currency);
            }

            foreach (var item in row["items"].Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                // name:Shirt|product_id:12|sku:S-1|quantity:2|total:40.00
                var parts = item.Split('|')
                    .Select(part => part.Split(':', 2))
                    .Where(part => part.Length == 2)
                    .GroupBy(part => part[0])
                    .ToDictionary(group => group.Key, group => group.First()[1]);
                yield return Line(
                    parts.GetValueOrDefault("name", item),
                    parts.GetValueOrDefault("sku", ""),
                    parts.GetValueOrDefault("quantity", "1"),
                    "",
                    currency
                );
            }
        }
    }

    private static PastOrderLine Line(string title, string sku, string quantity, string price, string currency) =>
        new(
            Graphemes.Cut(title, MaxName * 2),
            Graphemes.Cut(sku, MaxName),
            Graphemes.Cut(quantity, 20),
            price.Length > 0 && PriceText.Read(price, currency) is { Ok: true, Value: var money } ? money.Amount : null
        );

    private static int Place(CsvLine line) => (int)(line.Line % 1_000_000);
}
