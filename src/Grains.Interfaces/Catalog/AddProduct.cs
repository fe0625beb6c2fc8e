using Dukaan.Items;

namespace Dukaan.Catalog;

/// <summary>Adds a product.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="Title">1 to 200 characters.</param>
/// <param name="Price">More than zero, in the store's currency.</param>
/// <param name="Description">Up to 5,000 characters.</param>
/// <param name="Category">The name of a category, which is created if it does not exist. Null or empty: none.</param>
/// <param name="InStock">Ignored if <paramref name="Stock"/> counts.</param>
/// <param name="Stock">Units on hand if they are counted, 0 to 1,000,000; null: not counted.</param>
/// <param name="Handle">Null: made from the title, with a number behind it if taken.</param>
/// <param name="Pictures">Ids of stored pictures.</param>
/// <param name="Visible">False adds it hidden.</param>
[GenerateSerializer, Immutable, Alias("add-product")]
public sealed record AddProduct(
    string OperationId,
    string Title,
    Money Price,
    string? Description = null,
    string? Category = null,
    bool InStock = true,
    long? Stock = null,
    string? Handle = null,
    ImmutableArray<string> Pictures = default,
    bool Visible = true
)
{
    /// <summary>Further details. They apply to all variants that set none of their own.</summary>
    [Id(0)]
    public DetailsChange? Details { get; init; }

    /// <summary>The options, such as size and colour; none: the product has no variants.</summary>
    [Id(1)]
    public ImmutableArray<ProductOption> Options { get; init; } = [];

    /// <summary>The variants that are sold; none: one variant for each combination of the options.</summary>
    [Id(2)]
    public ImmutableArray<VariantDraft> Variants { get; init; } = [];

    /// <summary>Its brand, tags and related products.</summary>
    [Id(3)]
    public LabelsChange? Labels { get; init; }

    /// <summary>It is hidden until then; a time that has passed: it is shown at once. Null: <see cref="Visible"/> says.</summary>
    [Id(4)]
    public DateTimeOffset? PublishAt { get; init; }

    /// <summary>What it is made of, complete; empty: it is no bundle. Null: it is none.</summary>
    [Id(5)]
    public ImmutableArray<BundlePart>? Parts { get; init; }

    /// <summary>Whether it is a gift card that customers buy. Null: it is none.</summary>
    [Id(6)]
    public bool? GiftCard { get; init; }
}
