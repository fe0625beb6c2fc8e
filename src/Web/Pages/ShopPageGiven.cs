using Dukaan.Pages;
using Dukaan.Web.Http;

namespace Dukaan.Web.Pages;

/// <summary>A page to write.</summary>
/// <param name="Title">1 to 80 characters.</param>
/// <param name="Text">Up to 10,000 characters of Markdown: headings, lists, links, emphasis. HTML stays text.</param>
/// <param name="Visible">True unless given.</param>
/// <param name="PublishAt">It is hidden until then, and shown by itself.</param>
public sealed record ShopPageGiven(string? Title, string? Text = null, bool? Visible = null, DateTimeOffset? PublishAt = null)
{
    internal SetPage Command(string handle, OperationId operation, IfMatch match) =>
        new(operation.Value, handle, Title ?? "", Text ?? "", Visible ?? true, PublishAt, match.Version);
}
