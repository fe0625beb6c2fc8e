using System.Collections.Frozen;

namespace Dukaan.Values;

/// <summary>
/// Reads states, provinces and prefectures as people write them, for countries whose taxes or delivery zones depend on them. All inputs of
/// a state use this reader. For other countries a state is kept as written.
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
    /// The code of the state that is meant (ISO 3166-2 without the country, India's as in <see cref="IndianStates"/>), or null if there is
    /// none or the country has no list.
    /// </summary>
    /// <param name="country">ISO 3166-1 alpha-2.</param>
    /// <param name="text">A name or letters, as typed.</param>
    public static string? Read(string country, string? text) =>
        country == India ? IndianStates.Read(text) : Listed.GetValueOrDefault(country)?.Read(text);

    /// <summary>A value that is equal for two texts that name the same state of the country: its code, or the text in capitals.</summary>
    public static string Key(string country, string? text) =>
        string.IsNullOrWhiteSpace(text) ? "" : Read(country, text) ?? InputNormalizer.Normalize(text).ToUpperInvariant();

    /// <summary>
    /// The state as an address stores it: a state of India by its name, any other as written. Null if the country is India and none of its
    /// states is meant.
    /// </summary>
    public static string? Written(string country, string text) =>
        country != India || text.Length == 0 ? text : IndianStates.NameOf(IndianStates.Read(text));
}
