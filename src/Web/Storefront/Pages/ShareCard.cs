using Dukaan.Catalog;
using Dukaan.Values;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>What stands on the picture of a product in link previews. Whatever changes it makes another picture.</summary>
/// <param name="Title">The product's.</param>
/// <param name="Price">As people read it.</param>
/// <param name="Shop">The shop's name.</param>
/// <param name="Picture">The id of its stored picture; null: text alone.</param>
/// <param name="Accent">The shop's colour, as <c>#rrggbb</c>.</param>
/// <param name="Background">The shop's other colour.</param>
public sealed record ShareCard(string Title, string Price, string Shop, string? Picture, string Accent, string Background)
{
    /// <summary>Raised when pictures are drawn in another way.</summary>
    private const string Drawing = "share-card/1";

    /// <summary>The name of its content: the same content is the same picture.</summary>
    public string Hash => Ids.Derive(Drawing, Title, Price, Shop, Picture ?? "", Accent, Background);

    internal static ShareCard Of(ShopFrame frame, Product product) =>
        new(
            product.Title,
            frame.Price(product.Price),
            frame.Store.Name,
            product.Pictures.FirstOrDefault(),
            frame.Store.Theme.Accent,
            frame.Store.Theme.Background
        );

    /// <summary>Its path from behind the shop's address on.</summary>
    internal static string PathOf(ShopFrame frame, Product product) =>
        $"/share/{Of(frame, product).Hash}/{Uri.EscapeDataString(product.Handle)}.jpg";
}
