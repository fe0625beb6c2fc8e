namespace Dukaan.Collections;

/// <summary>How a shop leads its visitors: its menu, and the products that its front page begins with.</summary>
/// <param name="Featured">Ids of products, in order, at most <see cref="MaxFeatured"/>; those that are gone are passed over.</param>
/// <param name="Menu">The links above its pages, in order, at most <see cref="MaxLinks"/>; none: the categories.</param>
[GenerateSerializer, Immutable, Alias("shop-front")]
public sealed record ShopFront(ImmutableArray<string> Featured, ImmutableArray<MenuLink> Menu)
{
    public const int MaxFeatured = 24;
    public const int MaxLinks = 30;

    public static ShopFront None { get; } = new([], []);
}
