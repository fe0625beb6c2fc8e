using System.Text.Json.Serialization;

namespace Dukaan.Values;

/// <summary>A telephone number in E.164 form: a plus sign and at most 15 digits, the country code first.</summary>
[GenerateSerializer, Immutable, Alias("phone")]
public readonly record struct Phone(string E164)
{
    /// <summary>
    /// Reads what a person typed or pasted, in any script. Spaces, dashes, dots, slashes and brackets are ignored; a leading 00 is a plus
    /// sign; a trunk prefix such as the zero of <c>+49 (0)170</c> is dropped, and kept if it is part of the number (Italy).
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <param name="defaultCountryCode">The country of a number typed without a country code, such as <c>91</c>; null refuses such
    /// numbers.</param>
    public static bool TryParse(string? text, string? defaultCountryCode, out Phone phone)
    {
        phone = PhoneReader.Read(text, defaultCountryCode) is { } e164 ? new Phone(e164) : default;
        return phone.E164 is not null;
    }

    /// <summary>The country of a number that belongs to none, such as a satellite's.</summary>
    public const string NoCountry = "ZZ";

    /// <summary>
    /// The ISO code of its country, such as <c>IN</c>: countries that share a country code are told apart by the numbering plan.
    /// </summary>
    [JsonIgnore]
    public string Country => E164 is null ? NoCountry : PhoneReader.CountryOf(E164);

    /// <summary>The number with all but the last two digits hidden, for a page that others may see.</summary>
    [JsonIgnore]
    public string Masked =>
        E164 is { Length: > 5 } ? string.Concat(E164.AsSpan(0, 3), new string('•', E164.Length - 5), E164.AsSpan(E164.Length - 2)) : "•••";

    /// <summary>Never the number itself, since this is what gets into logs by accident.</summary>
    public override string ToString() => E164 is null ? "(no phone)" : Masked;
}
