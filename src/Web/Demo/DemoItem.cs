using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;

namespace Dukaan.Web.Demo;

/// <summary>A product of a demonstration shop.</summary>
/// <param name="InStock">A few are sold out, as anywhere.</param>
/// <param name="Units">Units on hand where the shop counts them, else null.</param>
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

    /// <summary>What it can be had in, or null.</summary>
    public ProductOption? Option { get; init; }

    /// <summary>The option's values as they are sold: some cost more, some are few.</summary>
    public ImmutableArray<VariantDraft> Variants { get; init; } = [];

    /// <summary>Its HSN code, weight, the price it had, the mark at which it runs low.</summary>
    public DetailsChange? Details { get; init; }
}
