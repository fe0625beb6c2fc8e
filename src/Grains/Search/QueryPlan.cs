namespace Dukaan.Search;

/// <summary>
/// A query as it is answered: what may stand for each of its words, and what a word is worth. The score of a product depends on this and on
/// the product alone, so that a list goes on by the same measure when products came or went meanwhile.
/// </summary>
/// <param name="Weights">What each word is worth: the rarer, the more.</param>
/// <param name="Alternatives">What may stand for the words.</param>
/// <param name="Least">How many of the words a product must have to be found.</param>
public sealed record QueryPlan(ImmutableArray<int> Weights, ImmutableArray<Alternative> Alternatives, int Least)
{
    /// <summary>Finds nothing.</summary>
    public static QueryPlan Empty { get; } = new([], [], 1);

    /// <summary>What was typed, as a SKU or barcode is compared.</summary>
    public string Number { get; init; } = "";

    /// <summary>The words as typed, one for each weight; none where it was read from a cursor.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The words of the query that stand nowhere, however they are spelled.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];
}
