using System.Globalization;

namespace Dukaan.Values;

/// <summary>
/// Numbers that were stored before numbers were read by the numbering plans: with a trunk prefix after the country code (<c>+490170…</c>),
/// or without a zero that is part of them (Italy's landlines). Stored numbers stay unchanged; their readers ask here which number is meant.
/// </summary>
public static class StoredPhones
{
    private const string India = "+91";
    private const string Italy = "+39";

    /// <summary>The number that a stored one means: itself, unless it was stored wrong and only one number can be meant.</summary>
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

    /// <summary>
    /// The wrong spellings under which the number may have been stored. None of them is a valid number, so nobody else can have it.
    /// </summary>
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

    /// <summary>India's mobile numbers, which are most of all: their stored form has always been the same.</summary>
    private static bool IsPlainlyRight(string e164) =>
        e164.StartsWith(India, StringComparison.Ordinal) && PhoneReader.IsIndianMobile(e164.AsSpan(India.Length));
}
