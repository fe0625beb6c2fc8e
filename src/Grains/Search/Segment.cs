namespace Dukaan.Search;

/// <summary>Some products with the terms that stand in them. Immutable.</summary>
/// <param name="First">The number of its first product in the index.</param>
/// <param name="Count">How many products it was made of.</param>
/// <param name="Terms">Their terms.</param>
/// <param name="Starts">Where each term's postings begin; one more, where the last end.</param>
/// <param name="Postings">By term, then by product.</param>
/// <param name="Numbers">SKUs and barcodes, by their hash.</param>
/// <param name="Foreign">How words in other scripts than Latin sound.</param>
internal sealed record Segment(
    int First,
    int Count,
    Vocabulary Terms,
    int[] Starts,
    Posting[] Postings,
    ItemNumber[] Numbers,
    SoundTable Foreign
)
{
    private SoundTable? _latin;

    public ReadOnlySpan<Posting> PostingsOf(int term) => Postings.AsSpan(Starts[term], Starts[term + 1] - Starts[term]);

    /// <summary>In how many products a term stands.</summary>
    public int Frequency(int term) => Starts[term + 1] - Starts[term];

    /// <summary>How the words of titles, options and categories sound; of those in Latin letters made when somebody first asks.</summary>
    /// <param name="foreign">Whether of those in other scripts than Latin; else of those in Latin letters.</param>
    /// <param name="documents">All products of the index.</param>
    /// <param name="stemmer">That the terms were made with.</param>
    public SoundTable Sounds(bool foreign, SearchDocument[] documents, Stemmer stemmer) =>
        foreign ? Foreign : _latin ??= SoundTable.OfLatin(this, documents.AsSpan(First, Count), stemmer);
}
