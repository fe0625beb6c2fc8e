using System.Globalization;
using PhoneNumbers;

namespace Dukaan.Values;

/// <summary>
/// Reads telephone numbers by the countries' numbering plans (libphonenumber). Accepted are assigned numbers that can be called or texted:
/// mobile or fixed line, toll-free or shared-cost. Short codes, emergency numbers, premium-rate numbers, extensions and letters are
/// refused.
/// </summary>
internal static class PhoneReader
{
    private const int MaxTyped = 100;
    private const int MaxDigits = 15;

    /// <summary>No national number is this long, so a longer one must begin with a country code, even without the plus sign.</summary>
    private const int SurelyInternational = 12;

    private const string India = "91";
    private const int IndianDigits = 10;

    private static readonly PhoneNumberUtil Plans = PhoneNumberUtil.GetInstance();

    /// <summary>The number in E.164 form, or null if the text is none.</summary>
    public static string? Read(string? text, string? countryCode)
    {
        if (text is null || text.Length > MaxTyped || Typed.Of(InputNormalizer.Normalize(text)) is not { Digits.Length: > 0 } typed)
        {
            return null;
        }

        var digits = typed.Digits;
        if (typed.International)
        {
            return International(digits) ?? (typed.Bracketed is { } at ? International(digits.Remove(at, 1)) : null);
        }

        var bare = digits.TrimStart('0');
        return (countryCode is null ? null : National(digits, countryCode))
            ?? (
                bare.Length >= SurelyInternational || (countryCode is not null && bare.StartsWith(countryCode, StringComparison.Ordinal))
                    ? International(bare)
                    : null
            );
    }

    /// <summary>The country code of a country by its ISO code, or null if there is none.</summary>
    public static string? CountryCode(string? country) =>
        country is { Length: 2 } && Plans.GetCountryCodeForRegion(country) is > 0 and var code
            ? code.ToString(CultureInfo.InvariantCulture)
            : null;

    /// <summary>The ISO code of the country of a number in E.164 form, such as <c>IN</c>; <c>ZZ</c>: of none.</summary>
    public static string CountryOf(string e164)
    {
        try
        {
            return Plans.GetRegionCodeForNumber(Plans.Parse(e164, null)) is { Length: 2 } country ? country : Phone.NoCountry;
        }
        catch (NumberParseException)
        {
            return Phone.NoCountry;
        }
    }

    /// <summary>
    /// A number in E.164 form that still has its trunk prefix, and the digits after the country code; null if it is no such number.
    /// </summary>
    public static (int CountryCode, string Trunk, string National)? Parts(string e164)
    {
        try
        {
            var parsed = Plans.Parse(e164, null);
            return (
                parsed.CountryCode,
                Plans.GetNddPrefixForRegion(Plans.GetRegionCodeForCountryCode(parsed.CountryCode), true) ?? "",
                Plans.GetNationalSignificantNumber(parsed)
            );
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    private static string? International(string digits)
    {
        if (digits.StartsWith(India, StringComparison.Ordinal) && IsIndianMobile(digits.AsSpan(India.Length)))
        {
            return "+" + digits;
        }

        // Since August 2019 Mexico's mobile numbers have no 1 after the country code, but people and address books still write it.
        if (digits.Length == 13 && digits.StartsWith("521", StringComparison.Ordinal))
        {
            digits = "52" + digits[3..];
        }

        return Parse("+" + digits, null);
    }

    private static string? National(string digits, string countryCode)
    {
        if (countryCode == India && IsIndianMobile(digits))
        {
            return "+" + India + digits;
        }

        return int.TryParse(countryCode, NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? Parse(digits, Plans.GetRegionCodeForCountryCode(code))
            : null;
    }

    private static string? Parse(string number, string? region)
    {
        PhoneNumber parsed;
        try
        {
            parsed = Plans.Parse(number, region);
        }
        catch (NumberParseException)
        {
            return null; // the library's value for "invalid"
        }

        var e164 = Plans.Format(parsed, PhoneNumberFormat.E164);
        return e164.Length <= MaxDigits + 1 && IsReachable(parsed) ? e164 : null;
    }

    private static bool IsReachable(PhoneNumber number) =>
        Plans.GetNumberType(number) switch
        {
            PhoneNumberType.PREMIUM_RATE or PhoneNumberType.PAGER or PhoneNumberType.VOICEMAIL => false,
            PhoneNumberType.UNKNOWN => IsLikeMobile(number),
            _ => true,
        };

    /// <summary>
    /// Whether it may be a mobile number of a range that is newer than the library's tables: as long as the country's mobile numbers, and
    /// with the same first digit. New ranges appear every month, and the holder of a new number must be able to order.
    /// </summary>
    private static bool IsLikeMobile(PhoneNumber number)
    {
        var digits = Plans.GetNationalSignificantNumber(number);
        return number.CountryCode.ToString(CultureInfo.InvariantCulture) == India
            ? IsIndianMobile(digits)
            : Plans.GetExampleNumberForType(Plans.GetRegionCodeForCountryCode(number.CountryCode), PhoneNumberType.MOBILE) is { } example
                && Plans.GetNationalSignificantNumber(example)[0] == digits[0]
                && Plans.IsPossibleNumberForType(number, PhoneNumberType.MOBILE);
    }

    /// <summary>Ten digits of the levels 6 to 9 (National Numbering Plan of India).</summary>
    public static bool IsIndianMobile(ReadOnlySpan<char> digits) => digits.Length == IndianDigits && digits[0] is >= '6' and <= '9';

    /// <summary>The input without the separators between digits.</summary>
    /// <param name="Digits">Without a plus sign or the 00 in its place.</param>
    /// <param name="International">Whether they include the country code.</param>
    /// <param name="Bracketed">The position of a zero in brackets among the digits: a trunk prefix as people print it.</param>
    private readonly record struct Typed(string Digits, bool International, int? Bracketed)
    {
        private const string Scheme = "tel:";

        public static Typed? Of(string text)
        {
            var start = text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? Scheme.Length : 0;
            Span<char> digits = stackalloc char[MaxTyped];
            var (count, plus, bracketed) = (0, false, (int?)null);
            for (var i = start; i < text.Length; i++)
            {
                var c = text[i];
                if (char.IsAsciiDigit(c))
                {
                    if (c == '0' && i > 0 && text[i - 1] is '(' or '[' && i + 1 < text.Length && text[i + 1] is ')' or ']')
                    {
                        bracketed ??= count;
                    }

                    digits[count++] = c;
                }
                else if (c == '+' && count == 0 && !plus)
                {
                    plus = true;
                }
                else if (c is not (' ' or '-' or '.' or '(' or ')' or '[' or ']' or '/' or '~' or '\t'))
                {
                    return null;
                }
            }

            var zeros = !plus && count > 2 && digits[0] == '0' && digits[1] == '0' ? 2 : 0;
            return new Typed(digits[zeros..count].ToString(), plus || zeros > 0, bracketed - zeros);
        }
    }
}
