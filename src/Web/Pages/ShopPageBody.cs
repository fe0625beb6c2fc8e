using Dukaan.Pages;

namespace Dukaan.Web.Pages;

/// <summary>A page that the seller wrote.</summary>
/// <param name="Handle">Its name in links.</param>
/// <param name="Text">Markdown: headings, lists, links, emphasis.</param>
/// <param name="Visible">Whether shoppers see it.</param>
/// <param name="PublishAt">When the hidden page is shown by itself, or null.</param>
/// <param name="Version">The shop's version at which it last changed; also the ETag.</param>
public sealed record ShopPageBody(string Handle, string Title, string Text, bool Visible, DateTimeOffset? PublishAt, long Version)
{
    internal static ShopPageBody Of(ShopPage page) => new(page.Handle, page.Title, page.Text, page.Visible, page.PublishAt, page.Version);
}
