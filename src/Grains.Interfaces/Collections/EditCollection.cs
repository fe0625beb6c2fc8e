namespace Dukaan.Collections;

/// <summary>Changes a collection; null leaves a value unchanged.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="CollectionId">The collection.</param>
/// <param name="IfVersion">Refused as stale if the collection's version differs; null: not checked.</param>
/// <param name="Handle">The former one redirects.</param>
/// <param name="Picture">Empty: none.</param>
/// <param name="Rule">Of a collection by rule.</param>
[GenerateSerializer, Immutable, Alias("edit-collection")]
public sealed record EditCollection(
    string OperationId,
    string CollectionId,
    long? IfVersion = null,
    string? Title = null,
    string? Description = null,
    string? Handle = null,
    string? Picture = null,
    bool? Visible = null,
    CollectionRule? Rule = null,
    CollectionSort? Sort = null
);
