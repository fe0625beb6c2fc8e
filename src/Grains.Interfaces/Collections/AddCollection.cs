namespace Dukaan.Collections;

/// <summary>Adds a collection.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="Title">1 to 80 characters.</param>
/// <param name="Description">Up to 5,000 characters.</param>
/// <param name="Handle">Null: made from the title, with a number behind it if taken.</param>
/// <param name="Picture">The id of a stored picture, or null.</param>
/// <param name="Rule">Null: put together by hand. Whether it has a rule never changes.</param>
/// <param name="Products">Ids of its first products, in order, if it is put together by hand; at most 500.</param>
[GenerateSerializer, Immutable, Alias("add-collection")]
public sealed record AddCollection(
    string OperationId,
    string Title,
    string? Description = null,
    string? Handle = null,
    string? Picture = null,
    bool Visible = true,
    CollectionRule? Rule = null,
    CollectionSort Sort = CollectionSort.Arranged,
    ImmutableArray<string> Products = default
);
