using Dukaan.Items;

namespace Dukaan.Catalog;

/// <summary>What few products have. A product without any has none of this, so that it costs nothing.</summary>
[GenerateSerializer, Immutable, Alias("product-extras")]
public sealed record ProductExtras
{
    [Id(2)]
    private readonly ImmutableArray<BundlePart> _parts = [];

    public static ProductExtras None { get; } = new();

    /// <summary>When the catalog shows the hidden product by itself; null: the seller does.</summary>
    [Id(0)]
    public DateTimeOffset? PublishAt { get; init; }

    /// <summary>Set while operators have taken the product down, which is then hidden and cannot be shown.</summary>
    [Id(1)]
    public Suspension? TakenDown { get; init; }

    /// <summary>Whether it is a gift card that customers buy.</summary>
    [Id(3)]
    public bool GiftCard { get; init; }

    /// <summary>What a bundle is made of; empty: it is none.</summary>
    public ImmutableArray<BundlePart> Parts
    {
        get => _parts.IsDefault ? [] : _parts;
        init => _parts = value;
    }
}
