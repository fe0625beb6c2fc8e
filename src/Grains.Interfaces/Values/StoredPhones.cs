using System.Globalization;

namespace Dukaan.Values;

/// <summary>
/// Numbers that were stored before they were read by the numbering plans: with a trunk prefix after the country code (<c>+490170…</c>), or
/// without a zero that belongs to them (Italy's landlines). What is stored stays as it is; whoever uses it asks here which number it is.
/// </summary>
public static class StoredPhones
{
    private const string India = "+91";
    private const string Italy = "+39";

    /// <summary>
    /// The number that is meant by what is stored: itself, unless it was stored wrong and there is one that it can only be.
    /// </summary>
    public static Phone Mended(Phone stored)
    {
        if (stored.E164 is not { } e164 || IsPlainlyRight(e164))
        {
            return stored;
        }

        var read = PhoneReader.Read(e164, null)
            ?? (e164.StartsWith(Italy, StringComparison.Ordinal) ? PhoneReader.Read($"{Italy}0{e164[Italy.Length..]}", null) : null);
        return read is null ? stored : new Phone(read);
    }

    /// <summary>What the number may have been stored as. None of them is a number by itself, so that nobody else can have it.</summary>
    public static IEnumerable<Phone> Former(Phone phone)
    {
        if (phone.E164 is not { } e164 || IsPlainlyRight(e164) || PhoneReader.Parts(e164) is not var (code, trunk, national))
        {
            yield break;
        }

        var prefix = code.ToString(CultureInfo.InvariantCulture);
        foreach (var digits in new[] { prefix + trunk + national, prefix + "1" + national, prefix + national.TrimStart('0') }.Distinct())
        {
            var former = new Phone("+" + digits);
            if (former != phone && digits.Length is >= 8 and <= 15 && CountryCodes.WereTaken(digits) && Mended(former) == phone)
            {
                yield return former;
            }
        }
    }

    /// <summary>India's mobile numbers, most of all there are: their form had one spelling always.</summary>
    private static bool IsPlainlyRight(string e164) =>
        e164.StartsWith(India, StringComparison.Ordinal) && PhoneReader.IsIndianMobile(e164.AsSpan(India.Length));
}
