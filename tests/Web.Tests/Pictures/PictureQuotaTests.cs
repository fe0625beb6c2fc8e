using Dukaan.TestKit;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Tests.Pictures;

/// <summary>What a shop stores in a day has a limit, and its shoppers take nothing from its seller.</summary>
public sealed class PictureQuotaTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void A_shop_stores_so_many_pictures_and_so_many_bytes_a_day()
    {
        var quota = New(("pictures-per-day", "3"), ("picture-megabytes-per-day", "10"));
        Assert.True(Stores(quota, "a", 6_000_000));
        Assert.False(Stores(quota, "a", 5_000_000));
        Assert.True(Stores(quota, "a", 1_000));
        Assert.True(Stores(quota, "a", 1_000));
        Assert.False(Stores(quota, "a", 1_000));
        Assert.True(Stores(quota, "b", 1_000));
        _time.Advance(TimeSpan.FromDays(1));
        Assert.True(Stores(quota, "a", 1_000));
    }

    [Fact]
    public void Shoppers_have_a_tenth_of_it_apart_and_an_order_has_a_few()
    {
        var quota = New(("pictures-per-day", "300"));
        var stored = Enumerable.Range(0, 40).Count(_ => Stores(quota, new PictureSender("a", "order", Lines: 2), 1_000));
        Assert.Equal(PictureQuota.OfOrder + 2, stored);
        for (var order = 0; order < 50; order++)
        {
            stored += Stores(quota, new PictureSender("a", $"order {order}", Lines: 1), 1_000) ? 1 : 0;
        }

        Assert.Equal(30, stored);
        Assert.True(Stores(quota, "a", 1_000), "The seller's pictures are counted apart.");
    }

    [Fact]
    public void An_import_of_five_thousand_products_with_their_pictures_fits_into_a_day()
    {
        var quota = New();
        for (var picture = 0; picture < 5_000 * 8; picture++)
        {
            Assert.True(Stores(quota, "a", 2_000_000), $"Picture {picture} of an import was refused.");
        }
    }

    private PictureQuota New(params (string, string)[] settings) => new(new FixedSettings(settings), _time);

    private static bool Stores(PictureQuota quota, PictureSender sender, long bytes)
    {
        var allowed = quota.Allows(sender, bytes);
        if (allowed)
        {
            quota.Count(sender, bytes);
        }

        return allowed;
    }
}
