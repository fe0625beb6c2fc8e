using System.Text;
using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Storefront;

namespace Dukaan.Grains.Tests;

/// <summary>Renders a page that says what shop it is of, so that a test can read it back.</summary>
public sealed class PlainRenderer : IPageRenderer
{
    private int _rendered;

    /// <summary>How many pages were rendered.</summary>
    public int Rendered => _rendered;

    /// <summary>A page with this name waits for it while it is rendered.</summary>
    public (string Name, ManualResetEventSlim Gate)? Slow { get; set; }

    public Page Render(CatalogSnapshot shop, PageKey key)
    {
        if (Slow is { } slow && slow.Name == key.Name)
        {
            slow.Gate.Wait(TimeSpan.FromSeconds(30));
        }

        Interlocked.Increment(ref _rendered);
        var text =
            $"{shop.Version} {shop.Store.Name}: "
            + $"{string.Join(", ", shop.Products.Select(product => $"{product.Title} {product.Price.Amount}"))}";
        return new Page(
            200,
            "text/plain; charset=utf-8",
            JsonSerializer.Serialize(text),
            shop.Version,
            Encoding.UTF8.GetBytes(text),
            [],
            []
        );
    }

    public void Follow(CatalogSnapshot before, CatalogSnapshot after) { }
}
