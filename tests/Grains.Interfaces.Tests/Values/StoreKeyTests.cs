using Dukaan.Values;

namespace Dukaan.Grains.Interfaces.Tests.Values;

public class StoreKeyTests
{
    [Fact]
    public void The_tenant_comes_first_and_comes_back()
    {
        var key = StoreKey.Of("store", "order/with/slashes");
        Assert.Equal(("store", "order/with/slashes"), (StoreKey.Store(key), StoreKey.Rest(key)));
        Assert.Equal(("store", ""), (StoreKey.Store("store"), StoreKey.Rest("store")));
    }
}
