namespace Dukaan.Search;

/// <summary>A product's or variant's own number, SKU or barcode, by its hash; who finds it compares the text.</summary>
/// <param name="Value">Hash of the number as it is compared.</param>
/// <param name="Document">The product's number in its segment.</param>
/// <param name="Variant">Which of its variants; −1: the product itself.</param>
internal readonly record struct ItemNumber(ulong Value, ushort Document, short Variant) : IComparable<ItemNumber>
{
    public int CompareTo(ItemNumber other) =>
        Value.CompareTo(other.Value) is not 0 and var order ? order : Document.CompareTo(other.Document);

    /// <summary>A number as it is compared: folded, without hyphens, spaces and other signs.</summary>
    public static string Read(string text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        var folded = TextFolding.Fold(text);
        var (read, length) = (new char[folded.Length], 0);
        foreach (var c in folded)
        {
            read[length] = c;
            length += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return length == folded.Length ? folded : new string(read, 0, length);
    }

    /// <summary>FNV-1a.</summary>
    public static ulong Hash(string read)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in read)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }
}
