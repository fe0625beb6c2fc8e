using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Grains.Interfaces.Tests.Orders;

public class StatusTokenTests
{
    [Fact]
    public void A_token_carries_store_order_and_secret()
    {
        var (store, order, secret) = (Ids.Token(), OrderKey.IdFor("s", "k"), Ids.Token());
        Assert.True(StatusToken.TryRead(StatusToken.Of(store, order, secret), out var readStore, out var readOrder, out var readSecret));
        Assert.Equal((store, order, secret), (readStore, readOrder, readSecret));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!")]
    public void What_is_not_a_token_is_not_read(string? token) => Assert.False(StatusToken.TryRead(token, out _, out _, out _));

    [Fact]
    public void The_same_operation_means_the_same_order_in_one_store_only()
    {
        Assert.Equal(OrderKey.IdFor("s1", "key"), OrderKey.IdFor("s1", "key"));
        Assert.NotEqual(OrderKey.IdFor("s1", "key"), OrderKey.IdFor("s2", "key"));
        Assert.True(Ids.IsId(OrderKey.IdFor("s1", "key")));
    }
}
