namespace Dukaan.Search;

/// <summary>Some products with the terms that stand in them. Immutable.</summary>
/// <param name="First">The number of its first product in the index.</param>
/// <param name="Count">How many products it was made of.</param>
/// <param name="Terms">Their terms.</param>
/// <param name="Starts">Where each term's postings begin; one more, where the last end.</param>
/// <param name="Postings">By term, then by product.</param>
/// <param name="Numbers">SKUs and barcodes, by their hash.</param>
internal sealed record Segment(int First, int Count, Vocabulary Terms, int[] Starts, Posting[] Postings, ItemNumber[] Numbers)
{
    private SoundTable? _sounds;

    /// <summary>Whether any of its words is in another script than Latin: those come last in the order of terms.</summary>
    public bool HasOtherScripts => Terms.Count > 0 && Terms[Terms.Count - 1][0] >= '\u0370';

    public ReadOnlySpan<Posting> PostingsOf(int term) => Postings.AsSpan(Starts[term], Starts[term + 1] - Starts[term]);

    /// <summary>In how many products a term stands.</summary>
    public int Frequency(int term) => Starts[term + 1] - Starts[term];

    /// <summary>How the words of titles, options and categories sound; made when somebody first asks.</summary>
    /// <param name="documents">All products of the index.</param>
    /// <param name="stemmer">That the terms were made with.</param>
    public SoundTable Sounds(SearchDocument[] documents, Stemmer stemmer) =>
        _sounds ??= SoundTable.Of(this, documents.AsSpan(First, Count), stemmer);
}
