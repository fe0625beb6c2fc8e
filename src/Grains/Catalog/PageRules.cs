using Dukaan.Pages;
using Dukaan.Stores;

namespace Dukaan.Catalog;

/// <summary>Validates pages that sellers write, and keeps their links with the settings that every page of the shop shows.</summary>
public static class PageRules
{
    /// <summary>The page after the change.</summary>
    /// <param name="now">The page as it is; null: there is none.</param>
    public static Result<ShopPage> Apply(ShopPage? now, SetPage change, long version, DateTimeOffset at)
    {
        var title = TypedText.Line("title", change.Title, 1, ShopPage.MaxTitle);
        var text = TypedText.Block("text", change.Text, 0, ShopPage.MaxText);
        if ((Handles.Check(change.Handle) ?? title.Error ?? text.Error) is { } error)
        {
            return error;
        }

        if (change.IfVersion is { } seen && seen != (now?.Version ?? 0))
        {
            return Error.Stale();
        }

        var planned = change.PublishAt > at ? change.PublishAt : null;
        var next = new ShopPage(
            change.Handle,
            title.Value!,
            text.Value!,
            planned is null && (change.Visible || change.PublishAt is not null),
            now?.Position ?? version,
            now?.Version ?? 0
        )
        {
            PublishAt = planned,
        };
        return next == now ? now : next with { Version = version };
    }

    /// <summary>The page at a moment.</summary>
    public static ShopPage At(ShopPage page, DateTimeOffset now) =>
        page.PublishAt <= now ? page with { Visible = true, PublishAt = null } : page;

    /// <summary>The settings with the links of the pages that shoppers see; the same settings where these are the same.</summary>
    public static StoreProfile Linked(StoreProfile store, ImmutableArray<ShopPage> pages)
    {
        ImmutableArray<PageLink> links = [.. pages.Where(page => page.Visible).Select(page => new PageLink(page.Handle, page.Title))];
        return links.SequenceEqual(store.Pages) ? store : store with { Pages = links };
    }
}
