namespace Dukaan.Web.Storefront.Pages;

/// <summary>What stands in a page's head.</summary>
/// <param name="Title">For the window; the shop's name is put behind it unless it is the shop's own page.</param>
/// <param name="Description">One or two lines for search engines and link previews.</param>
/// <param name="Canonical">The page's one address, from behind the shop's on (empty: its front page), or null: not to be indexed.</param>
/// <param name="Picture">The picture for link previews, or null.</param>
internal sealed record PageHead(string Title, string Description, string? Canonical, string? Picture = null)
{
    /// <summary>What Open Graph calls it.</summary>
    public string Type { get; init; } = "website";

    /// <summary>Whether it is a page of one shopper's cart or order, which has a stylesheet and a script of its own.</summary>
    public bool IsCheckout { get; init; }

    /// <summary>Whether what was typed before is done with, so that a script forgets it: an order was placed.</summary>
    public bool EndsDrafts { get; init; }

    /// <summary>
    /// When a browser without script loads the page again, and from where, as <c>http-equiv="refresh"</c> has it. Null: never, as on every
    /// page where something can be typed.
    /// </summary>
    public string? Refresh { get; init; }
}
