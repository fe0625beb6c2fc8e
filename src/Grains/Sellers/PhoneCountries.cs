namespace Dukaan.Sellers;

/// <summary>
/// The usual currency and time zone (the largest one) of the country of a seller's phone number. Sellers may choose others.
/// </summary>
public static class PhoneCountries
{
    private static readonly (string Code, string Currency, string TimeZone)[] Table =
    [
        ("91", "INR", "Asia/Kolkata"),
        ("880", "BDT", "Asia/Dhaka"),
        ("92", "PKR", "Asia/Karachi"),
        ("94", "LKR", "Asia/Colombo"),
        ("977", "NPR", "Asia/Kathmandu"),
        ("62", "IDR", "Asia/Jakarta"),
        ("63", "PHP", "Asia/Manila"),
        ("66", "THB", "Asia/Bangkok"),
        ("84", "VND", "Asia/Ho_Chi_Minh"),
        ("60", "MYR", "Asia/Kuala_Lumpur"),
        ("65", "SGD", "Asia/Singapore"),
        ("971", "AED", "Asia/Dubai"),
        ("966", "SAR", "Asia/Riyadh"),
        ("965", "KWD", "Asia/Kuwait"),
        ("234", "NGN", "Africa/Lagos"),
        ("254", "KES", "Africa/Nairobi"),
        ("233", "GHS", "Africa/Accra"),
        ("27", "ZAR", "Africa/Johannesburg"),
        ("20", "EGP", "Africa/Cairo"),
        ("55", "BRL", "America/Sao_Paulo"),
        ("52", "MXN", "America/Mexico_City"),
        ("44", "GBP", "Europe/London"),
        ("49", "EUR", "Europe/Berlin"),
        ("33", "EUR", "Europe/Paris"),
        ("34", "EUR", "Europe/Madrid"),
        ("351", "EUR", "Europe/Lisbon"),
        ("39", "EUR", "Europe/Rome"),
        ("48", "PLN", "Europe/Warsaw"),
        ("90", "TRY", "Europe/Istanbul"),
        ("61", "AUD", "Australia/Sydney"),
        ("64", "NZD", "Pacific/Auckland"),
        ("81", "JPY", "Asia/Tokyo"),
        ("82", "KRW", "Asia/Seoul"),
        ("86", "CNY", "Asia/Shanghai"),
        ("41", "CHF", "Europe/Zurich"),
        ("46", "SEK", "Europe/Stockholm"),
        ("1", "USD", "America/New_York"),
    ];

    /// <summary>By the longest country code that the number begins with; USD and UTC where none is known.</summary>
    public static (string Currency, string TimeZone) Of(Phone phone)
    {
        var digits = phone.E164.AsSpan(1);
        (string Code, string Currency, string TimeZone) best = ("", "USD", "Etc/UTC");
        foreach (var country in Table)
        {
            if (country.Code.Length > best.Code.Length && digits.StartsWith(country.Code))
            {
                best = country;
            }
        }

        return (best.Currency, best.TimeZone);
    }
}
