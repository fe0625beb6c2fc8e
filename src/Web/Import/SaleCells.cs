using System.Globalization;
using CsvHelper;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Values;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Import;

/// <summary>
/// The sale of an item in the cells of its row. A price of 0 ends a sale; empty cells change nothing, and so does a sale that has ended.
/// </summary>
internal static class SaleCells
{
    public const string Price = "price in sale";
    public const string From = "sale from";
    public const string Until = "sale until";

    public static readonly string[] Columns = [Price, From, Until];

    public static void Write(CsvWriter csv, SalePrice? sale)
    {
        csv.WriteField(sale is null ? "" : PriceText.Write(sale.Price));
        csv.WriteField(Moment(sale?.From));
        csv.WriteField(Moment(sale?.Until));
    }

    /// <summary>The moment as it is read again, whatever the zone of the shop.</summary>
    public static string Moment(DateTimeOffset? at) =>
        at?.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture) ?? "";

    /// <param name="line">The row.</param>
    /// <param name="currency">The shop's.</param>
    /// <param name="regular">The item's price as the row gives it, or null.</param>
    /// <param name="clock">Reads the moments.</param>
    public static Result<SaleChange?> Read(CsvLine line, string currency, Money? regular, ImportClock clock)
    {
        if (Columns.All(column => line[column].Length == 0))
        {
            return (SaleChange?)null;
        }

        if (line[Price].Length == 0)
        {
            return Error.Invalid(Price, "price-empty", "Give the price of the sale, or 0 to end it.");
        }

        var price = ImportNumber.Price(line, Price, currency);
        var (from, until) = (At(line, From, clock), At(line, Until, clock));
        if ((price.Error ?? from.Error ?? until.Error) is { } error)
        {
            return error;
        }

        if (price.Value.Amount > 0 && until.Value <= clock.Now)
        {
            return (SaleChange?)null;
        }

        return price.Value.Amount < 0 || price.Value.Amount >= regular?.Amount
                ? Error.Invalid(Price, "sale-price", "A sale price is more than zero and lower than the usual price.")
            : until.Value <= from.Value ? Error.Invalid(Until, "sale-ends", "A sale ends after it begins, and not in the past.")
            : new SaleChange(price.Value, from.Value, until.Value);
    }

    private static Result<DateTimeOffset?> At(CsvLine line, string column, ImportClock clock)
    {
        if (line[column].Length == 0)
        {
            return (DateTimeOffset?)null;
        }

        var read = DayText.Read(line[column], column, clock.Zone);
        return read.Ok ? read.Value : read.Error;
    }
}
