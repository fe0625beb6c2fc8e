using System.Collections.Immutable;
using Dukaan.Collections;

namespace Dukaan.Web.Collections;

/// <summary>How a shop leads its visitors.</summary>
/// <param name="Featured">Ids of the products that its front page begins with, in order, at most 24.</param>
/// <param name="Menu">The links above its pages, in order, at most 30; none: its categories.</param>
public sealed record FrontBody(ImmutableArray<string>? Featured = null, ImmutableArray<MenuLinkBody>? Menu = null)
{
    public static FrontBody Of(ShopFront front) =>
        new(front.Featured, [.. front.Menu.Select(link => new MenuLinkBody(link.Target, link.Id, link.Title))]);

    public ShopFront Read() =>
        new(
            Featured ?? [],
            [.. (Menu ?? []).Select(link => new MenuLink(link?.Target ?? MenuTarget.Home, link?.Id ?? "", link?.Title ?? ""))]
        );
}
