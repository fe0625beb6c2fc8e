namespace Dukaan.Catalog;

/// <summary>What a product is grouped by beside its category, and what it is shown with. A product without any has none of this.</summary>
/// <param name="Brand">Up to 60 characters; empty if none.</param>
/// <param name="Tags">At most 30 of 1 to 40 characters, each once ignoring case.</param>
/// <param name="Related">Ids of products to show with it, in order, at most 12; those that are gone are passed over.</param>
[GenerateSerializer, Immutable, Alias("product-labels")]
public sealed record ProductLabels(string Brand, ImmutableArray<string> Tags, ImmutableArray<string> Related)
{
    public static ProductLabels None { get; } = new("", [], []);
}
