namespace Dukaan.Catalog;

/// <summary>Changes a category; null leaves a value unchanged.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="CategoryId">The category.</param>
/// <param name="Name">1 to 80 characters, unique in the store ignoring case.</param>
/// <param name="Handle">Its name in links; the former one redirects.</param>
/// <param name="ParentId">The category that it belongs to; empty: none. At most five levels, and none in itself.</param>
[GenerateSerializer, Immutable, Alias("edit-category")]
public sealed record EditCategory(
    string OperationId,
    string CategoryId,
    string? Name = null,
    string? Handle = null,
    string? ParentId = null
);
