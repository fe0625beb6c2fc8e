using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;

namespace Dukaan.Web.Demo;

/// <summary>A product of a demonstration shop.</summary>
/// <param name="InStock">A few are sold out, as in real shops.</param>
/// <param name="Units">Units on hand if the shop counts them, else null.</param>
internal sealed record DemoItem(
    string Title,
    string Description,
    string Category,
    Money Price,
    DemoPicture Picture,
    bool InStock,
    long? Units
)
{
    /// <summary>Its other pictures.</summary>
    public ImmutableArray<DemoPicture> MorePictures { get; init; } = [];

    /// <summary>Its options, or null.</summary>
    public ProductOption? Option { get; init; }

    /// <summary>The variants: some cost more, some have low stock.</summary>
    public ImmutableArray<VariantDraft> Variants { get; init; } = [];

    /// <summary>Its HSN code, weight, former price and low-stock threshold.</summary>
    public DetailsChange? Details { get; init; }
}
