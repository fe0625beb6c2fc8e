namespace Dukaan.Web.Storefront.Pages;

/// <summary>The head of a page.</summary>
/// <param name="Title">For the window; followed by the shop's name unless it is the front page.</param>
/// <param name="Description">One or two lines for search engines and link previews.</param>
/// <param name="Canonical">The page's canonical path relative to the shop (empty: the front page), or null: not to be indexed.</param>
/// <param name="Picture">The picture for link previews, or null.</param>
internal sealed record PageHead(string Title, string Description, string? Canonical, string? Picture = null)
{
    /// <summary>The Open Graph type.</summary>
    public string Type { get; init; } = "website";

    /// <summary>
    /// The path from behind the shop's address on of a picture drawn for link previews, 1200 by 630; null: <see cref="Picture"/> is shown.
    /// </summary>
    public string? Share { get; init; }

    /// <summary>Whether it is a page of one shopper's cart or order, with a stylesheet and a script of its own.</summary>
    public bool IsCheckout { get; init; }

    /// <summary>Whether saved input is obsolete, so that the script deletes it: an order was placed.</summary>
    public bool EndsDrafts { get; init; }

    /// <summary>
    /// The <c>http-equiv="refresh"</c> value with which a browser without script reloads the page. Null: never, as on every page with input
    /// fields.
    /// </summary>
    public string? Refresh { get; init; }
}
