using System.Text.RegularExpressions;

namespace Dukaan.Silo.Postgres;

/// <summary>
/// A statement whose parameters have names: <c>@store</c> in the text is <c>$1</c> for the server. It is translated once; Npgsql would
/// parse the text again for each command.
/// </summary>
internal sealed partial class NamedSql
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <param name="text">SQL; each name begins with a letter and has letters and underscores, in lower case.</param>
    public NamedSql(string text) =>
        Text = Name()
            .Replace(text, found =>
            {
                var name = found.Groups[1].Value;
                if (!_places.TryGetValue(name, out var place))
                {
                    _places[name] = place = _places.Count;
                }

                return $"${place + 1}";
            });

    /// <summary>As the server reads it.</summary>
    public string Text { get; }

    /// <summary>How many parameters it has.</summary>
    public int Count => _places.Count;

    /// <summary>The names, in the order of their first use.</summary>
    public IEnumerable<string> Names => _places.Keys;

    /// <summary>Where a parameter stands, from 0.</summary>
    /// <exception cref="ArgumentException">The statement has no such parameter.</exception>
    public int PlaceOf(string name) =>
        _places.TryGetValue(name, out var place)
            ? place
            : throw new ArgumentException($"The statement has no parameter @{name}.", nameof(name));

    [GeneratedRegex("@([a-z][a-z_]*)")]
    private static partial Regex Name();
}
