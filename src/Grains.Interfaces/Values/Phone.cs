using System.Text.Json.Serialization;

namespace Dukaan.Values;

/// <summary>A telephone number in E.164 form: a plus sign and 8 to 15 digits, the first not zero.</summary>
[GenerateSerializer, Immutable, Alias("phone")]
public readonly record struct Phone(string E164)
{
    /// <summary>Reads what a person typed: spaces, dashes, dots and brackets are passed over; a leading 00 is a plus sign.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="defaultCountryCode">Digits to put before a number typed without a country code, such as <c>91</c>; null refuses such numbers.</param>
    public static bool TryParse(string? text, string? defaultCountryCode, out Phone phone)
    {
        phone = default;
        if (text is null || text.Length > 40)
        {
            return false;
        }

        var digits = new System.Text.StringBuilder(16);
        var plus = false;
        foreach (var c in text.Trim())
        {
            if (c is >= '0' and <= '9')
            {
                digits.Append(c);
            }
            else if (c == '+' && digits.Length == 0 && !plus)
            {
                plus = true;
            }
            else if (c is not (' ' or '-' or '.' or '(' or ')' or '\u00a0'))
            {
                return false;
            }
        }

        var number = digits.ToString();
        if (!plus && number.StartsWith("00", StringComparison.Ordinal))
        {
            (plus, number) = (true, number[2..]);
        }

        if (!plus)
        {
            if (defaultCountryCode is null)
            {
                return false;
            }

            number = defaultCountryCode + number.TrimStart('0');
        }

        if (number.Length is < 8 or > 15 || number[0] == '0' || !CountryCodes.Accepts(number))
        {
            return false;
        }

        phone = new Phone("+" + number);
        return true;
    }

    /// <summary>The number with all but the last two digits hidden, fit for a page that others may see.</summary>
    [JsonIgnore]
    public string Masked => E164 is { Length: > 5 }
        ? string.Concat(E164.AsSpan(0, 3), new string('•', E164.Length - 5), E164.AsSpan(E164.Length - 2))
        : "•••";

    /// <summary>Never the number itself: this is what ends up in logs by accident.</summary>
    public override string ToString() => E164 is null ? "(no phone)" : Masked;
}
