using System.Collections.Frozen;

namespace Dukaan.Values;

/// <summary>
/// States, provinces and prefectures as people write them, of the countries where taxes or delivery zones are told apart by them. There is
/// one reader for every place that asks for one. A country that is not listed has states as they are written.
/// </summary>
public static class States
{
    public const string India = "IN";

    private static readonly FrozenDictionary<string, StateNames> Listed = StateLists.All.ToFrozenDictionary(
        list => list.Country,
        list => new StateNames(list.Country, list.CountryNames, list.States),
        StringComparer.Ordinal
    );

    /// <summary>
    /// The code of the state that is meant (ISO 3166-2 without the country, India's as <see cref="IndianStates"/> has them), or null: none,
    /// or the country has no list.
    /// </summary>
    /// <param name="country">ISO 3166-1 alpha-2.</param>
    /// <param name="text">A name or letters, as typed.</param>
    public static string? Read(string country, string? text) =>
        country == India ? IndianStates.Read(text) : Listed.GetValueOrDefault(country)?.Read(text);

    /// <summary>
    /// What two texts have in common where they name the same state of the country: its code, or what is written, in capitals.
    /// </summary>
    public static string Key(string country, string? text) =>
        string.IsNullOrWhiteSpace(text) ? "" : Read(country, text) ?? InputNormalizer.Normalize(text).ToUpperInvariant();

    /// <summary>
    /// The state as an address keeps it: one of India's by its name, any other as it is written. Null: the country is India, and none of
    /// its states is meant.
    /// </summary>
    public static string? Written(string country, string text) =>
        country != India || text.Length == 0 ? text : IndianStates.NameOf(IndianStates.Read(text));
}
