using Dukaan.Pages;

namespace Dukaan.Catalog;

/// <summary>Pages that the seller writes.</summary>
public sealed partial class CatalogDraft
{
    private readonly Dictionary<string, ShopPage> _pages = [];
    private readonly List<string> _deletedPages = [];

    public Result<long> SetPage(SetPage command)
    {
        var now = FindPage(command.Handle);
        if (now is null && book.Shop.Pages.Length >= ShopPage.Max)
        {
            return Error.Conflict("too-many-pages", $"A shop has at most {ShopPage.Max} pages. Delete one first.");
        }

        var next = PageRules.Apply(now, command, Version, _now);
        if (next.Ok && next.Value != now)
        {
            _pages[next.Value.Id] = next.Value;
        }

        return next.Error ?? (Result<long>)Version;
    }

    public Result<long> DeletePage(string handle, long? ifVersion)
    {
        if (FindPage(handle) is not { } now)
        {
            return Error.NotFound("page");
        }

        if (ifVersion is { } seen && seen != now.Version)
        {
            return Error.Stale();
        }

        _deletedPages.Add(now.Id);
        return Version;
    }

    private ShopPage? FindPage(string handle) => book.Shop.Pages.FirstOrDefault(page => page.Handle == handle);

    private void PassTimeOfPages()
    {
        foreach (var page in book.Shop.Pages)
        {
            var next = PageRules.At(page, _now);
            if (next != page)
            {
                _pages[page.Id] = next with { Version = Version };
            }
        }
    }
}
