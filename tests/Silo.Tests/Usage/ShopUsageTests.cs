using Dukaan.Silo.Usage;
using Dukaan.Storefront;
using Dukaan.TestKit;
using Dukaan.Values;

namespace Dukaan.Silo.Tests.Usage;

/// <summary>What a process knows of the load of its shops.</summary>
public sealed class ShopUsageTests
{
    private readonly ManualTime _time = new();
    private readonly ShopUsage _usage;

    public ShopUsageTests() => _usage = new ShopUsage(new SnapshotBoard(), _time);

    [Fact]
    public void A_shop_is_seen_that_is_first_by_any_measure()
    {
        var (busy, failing, slow) = (Ids.New(_time), Ids.New(_time), Ids.New(_time));
        for (var n = 0; n < ShopUsage.Sample * 4; n++)
        {
            _usage.Answered(busy);
        }

        _usage.Failed(failing);
        _usage.Database($"{slow}/an-order", TimeSpan.FromMilliseconds(3));

        var top = _usage.Top(1);

        Assert.Equal(3, top.Length);
        Assert.Equal(ShopUsage.Sample * 4, top.Single(use => use.StoreId == busy).Requests);
        Assert.Equal(1, top.Single(use => use.StoreId == failing).Failures);
        Assert.Equal(3_000, top.Single(use => use.StoreId == slow).Database);
    }

    [Fact]
    public void The_key_of_a_grain_that_belongs_to_no_store_is_kept_nowhere()
    {
        _usage.Database("+919811177755", TimeSpan.FromSeconds(1));
        Assert.Empty(_usage.Top(10));
    }

    [Fact]
    public void What_was_an_hour_ago_is_forgotten()
    {
        var shop = Ids.New(_time);
        _usage.Failed(shop);
        _time.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal(1, Assert.Single(_usage.Top(10)).Failures);
        _time.Advance(TimeSpan.FromMinutes(31));
        Assert.Empty(_usage.Top(10));
    }
}
