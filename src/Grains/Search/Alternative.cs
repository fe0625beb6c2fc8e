namespace Dukaan.Search;

/// <summary>One way in which words of a query may stand in a product.</summary>
/// <param name="First">The first word of the query that it stands for.</param>
/// <param name="Words">How many words of the query it stands for: two where <c>head phones</c> is <c>headphones</c>.</param>
/// <param name="Terms">The terms that must all stand in the product, in this order where they stand in the title.</param>
/// <param name="Quality">How certain it is that it is meant, 1 to 100.</param>
public readonly record struct Alternative(int First, int Words, ImmutableArray<string> Terms, int Quality);
