namespace Dukaan.Invoices;

/// <summary>
/// The year within which a shop's invoices are numbered: the government's financial year of the country of the shop's currency, or the
/// calendar year where that is not known.
/// </summary>
public static class FinancialYear
{
    /// <summary>The name of the year a day is in: <c>2026-27</c>, or <c>2026</c> where it is the calendar year.</summary>
    public static string Of(DateOnly day, string currency)
    {
        var first = FirstMonth(currency);
        var year = day.Month >= first ? day.Year : day.Year - 1;
        return first == 1 ? $"{year:D4}" : $"{year:D4}-{(year + 1) % 100:D2}";
    }

    private static int FirstMonth(string currency) =>
        currency switch
        {
            "INR" or "JPY" or "NZD" => 4,
            "BDT" or "PKR" or "AUD" or "EGP" or "KES" => 7,
            "THB" => 10,
            _ => 1,
        };
}
