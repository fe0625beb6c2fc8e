using System.Text.RegularExpressions;
using Dukaan.Stores;
using Dukaan.Web.Assets;
using Dukaan.Web.Storefront.Themes;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>How a shop's pages arrange what it sells: its seller's choice, in a stylesheet that has nothing of the other choices.</summary>
public sealed partial class LayoutTests(SiteCollection.Running running) : ShopperTest(running)
{
    private const string Mark = "it follows shop.css";

    [Theory]
    [InlineData("grid", "")]
    [InlineData("pictures", "large pictures")]
    [InlineData("list", "many short lines")]
    public async Task A_page_has_the_rules_of_its_own_layout_and_of_no_other(string layout, string own)
    {
        var shop = await Shop();
        await Product(shop);
        (await shop.Seller.Patch(shop.Path, new { layout })).Is(200);
        using var shopper = Browser();
        var address = Sheet().Match((await shopper.Get($"/s/{shop.Slug}")).Is(200).Body).Groups[1].Value;
        var sheet = (await shopper.Get(address)).Is(200);

        Assert.Contains("immutable", sheet.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.Equal(own.Length == 0 ? 0 : 1, Regex.Count(sheet.Body, Mark));
        Assert.Contains(own, sheet.Body, StringComparison.Ordinal);
        Assert.True(sheet.Body.Length < 15_000, $"The stylesheet of {layout} has {sheet.Body.Length} bytes.");
        Assert.Equal(layout, (await shop.Seller.Get(shop.Path)).Is(200).At("layout").GetString());
    }

    [Fact]
    public async Task A_layout_that_there_is_not_is_refused_and_nothing_changes()
    {
        var shop = await Shop();
        (await shop.Seller.Patch(shop.Path, new { layout = "carousel" })).Is(422);
        Assert.Equal("grid", (await shop.Seller.Get(shop.Path)).Is(200).At("layout").GetString());
    }

    [Fact]
    public void A_sheet_is_found_by_its_address_and_by_that_of_another_release()
    {
        var list = ShopSheet.Url(ShopWith(ShopLayout.List))["/assets/theme/".Length..^".css".Length];
        var grid = ShopSheet.Url(ShopWith(ShopLayout.Grid))["/assets/theme/".Length..^".css".Length];

        Assert.True(ShopSheet.At(list, out var isCurrent)!.Body.Length > ShopSheet.At(grid, out _)!.Body.Length && isCurrent);
        Assert.Equal(ShopSheet.At(list, out _)!.Body, ShopSheet.At("0f766e-fffdf8.list.0000000000", out isCurrent)!.Body);
        Assert.False(isCurrent);
        Assert.Equal(ShopSheet.At(grid, out _)!.Body, ShopSheet.At("0f766e-fffdf8.mosaic.0000000000", out _)!.Body);
    }

    [Theory]
    [InlineData("layout-list.css")]
    [InlineData("layout-pictures.css")]
    public void A_layout_is_small(string name) => Assert.True(Asset.Named(name)!.Body.Length < 1_500, name);

    private static StoreProfile ShopWith(ShopLayout layout) =>
        new("", "", "", "", "INR", "en", Theme.Default, null, null, null, true, true, "UTC", 1) { Layout = layout };

    [GeneratedRegex("rel=\"stylesheet\" href=\"([^\"]*)\"")]
    private static partial Regex Sheet();
}
