namespace Dukaan.RuntimeSettings;

/// <summary>Some countries by their ISO codes, or all.</summary>
public sealed record CountryList
{
    private const string Every = "all";
    private const int Max = 250;

    private readonly ImmutableHashSet<string>? _countries;

    private CountryList(string text, ImmutableHashSet<string>? countries) => (Text, _countries) = (text, countries);

    public static CountryList All { get; } = new(Every, null);

    /// <summary>As it was entered.</summary>
    public string Text { get; }

    public bool Has(string country) => _countries is null || _countries.Contains(country);

    public bool Equals(CountryList? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Reads <c>all</c>, or codes of two letters with spaces or commas between them; null: it is neither.</summary>
    public static CountryList? Read(string text)
    {
        if (text == Every)
        {
            return All;
        }

        var codes = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return codes.Length is > 0 and <= Max && codes.All(code => code.Length == 2 && code.All(char.IsAsciiLetterUpper))
            ? new CountryList(text, [.. codes])
            : null;
    }
}
