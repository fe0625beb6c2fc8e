namespace Dukaan.Values;

/// <summary>
/// The countries to choose from: country code, name, and the number of digits after the code that was accepted before numbers were read by
/// the numbering plans.
/// </summary>
public static class CountryCodes
{
    /// <summary>Country code, name, and the minimum and maximum number of digits that were accepted after the code.</summary>
    public static IReadOnlyList<(string Code, string Name, int Min, int Max)> Listed { get; } =
    [
        ("91", "India", 10, 10),
        ("880", "Bangladesh", 10, 10),
        ("92", "Pakistan", 10, 10),
        ("94", "Sri Lanka", 9, 9),
        ("977", "Nepal", 10, 10),
        ("62", "Indonesia", 9, 12),
        ("63", "Philippines", 10, 10),
        ("66", "Thailand", 9, 9),
        ("84", "Vietnam", 9, 10),
        ("60", "Malaysia", 9, 10),
        ("65", "Singapore", 8, 8),
        ("971", "United Arab Emirates", 8, 9),
        ("966", "Saudi Arabia", 9, 9),
        ("965", "Kuwait", 8, 8),
        ("234", "Nigeria", 10, 10),
        ("254", "Kenya", 9, 9),
        ("233", "Ghana", 9, 9),
        ("27", "South Africa", 9, 9),
        ("20", "Egypt", 10, 10),
        ("55", "Brazil", 10, 11),
        ("52", "Mexico", 10, 10),
        ("1", "United States and Canada", 10, 10),
        ("44", "United Kingdom", 10, 10),
        ("49", "Germany", 10, 11),
        ("33", "France", 9, 9),
        ("34", "Spain", 9, 9),
        ("351", "Portugal", 9, 9),
        ("39", "Italy", 9, 11),
        ("48", "Poland", 9, 9),
        ("90", "Türkiye", 10, 10),
        ("61", "Australia", 9, 9),
        ("64", "New Zealand", 8, 10),
        ("81", "Japan", 10, 10),
        ("82", "South Korea", 9, 10),
        ("86", "China", 11, 11),
        ("41", "Switzerland", 9, 9),
        ("46", "Sweden", 7, 10),
    ];

    /// <summary>The country code of a country by its ISO 3166-1 alpha-2 code, or null if there is none.</summary>
    public static string? Of(string? country) => PhoneReader.CountryCode(country?.Trim().ToUpperInvariant());

    /// <summary>
    /// Whether the digits, country code first and without a plus sign, were accepted before numbers were read by the numbering plans.
    /// Numbers that were stored then are still found by it (<see cref="StoredPhones"/>).
    /// </summary>
    internal static bool WereTaken(string digits)
    {
        foreach (var (code, _, least, most) in Listed)
        {
            if (digits.StartsWith(code, StringComparison.Ordinal) && !HasLongerMatch(digits, code))
            {
                var rest = digits.Length - code.Length;
                return rest >= least && rest <= most;
            }
        }

        return true;
    }

    private static bool HasLongerMatch(string digits, string code) =>
        Listed.Any(other => other.Code.Length > code.Length && digits.StartsWith(other.Code, StringComparison.Ordinal));
}
