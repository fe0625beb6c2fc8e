namespace Dukaan.Search;

/// <summary>Words that the shop's customers use for one another.</summary>
/// <param name="Words">1 to 20 words or phrases of up to 60 characters.</param>
/// <param name="Means">Empty: each of the words stands for the others. Else the words stand for these, and not the other way
/// around.</param>
[GenerateSerializer, Immutable, Alias("search-synonyms")]
public sealed record SearchSynonyms(ImmutableArray<string> Words, ImmutableArray<string> Means);
