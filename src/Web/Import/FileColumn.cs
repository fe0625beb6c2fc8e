using System.Collections.Immutable;

namespace Dukaan.Web.Import;

/// <summary>A column of a kind of file.</summary>
/// <param name="Key">Our name of it.</param>
/// <param name="Needed">Whether the file cannot be of this kind without it.</param>
/// <param name="Headers">How files head it, compared by letters and digits alone. One that ends with <c>*</c> heads several columns, whose
/// values become one with line breaks.</param>
internal sealed record FileColumn(string Key, bool Needed, ImmutableArray<string> Headers)
{
    private readonly ImmutableArray<string> _plain = [.. Headers.Where(header => !header.EndsWith('*')).Select(Plain)];
    private readonly ImmutableArray<string> _beginnings = [.. Headers.Where(header => header.EndsWith('*')).Select(Plain)];

    /// <summary>Whether it may stand in several columns.</summary>
    public bool IsSeveral => !_beginnings.IsEmpty;

    /// <summary>Whether a header (as <see cref="Plain"/>) heads this column.</summary>
    public bool Has(string plain) =>
        _plain.Contains(plain) || _beginnings.Any(beginning => plain.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>The letters and digits of a header, in lower case.</summary>
    public static string Plain(string header) =>
        string.Concat(Values.InputNormalizer.Normalize(header).Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
