using Dukaan.Carts;
using Dukaan.Silo.Hosting;
using Dukaan.TestKit;
using Dukaan.Values;
using Orleans.Storage;

namespace Dukaan.Silo.Tests.Storage;

/// <summary>The storage of carts: on Orleans its stock provider, which by itself lets two first writers both win.</summary>
public sealed class PlainStorageTests
{
    [Fact]
    public async Task Of_two_activations_that_write_first_one_wins_and_the_cart_can_still_be_read()
    {
        await using var one = await TestSilo.Start();
        await using var other = await TestSilo.Start(one.Options.Postgres, options => options with { SiloName = "other" });
        var cart = "store-1/cart-1";
        Caller.Set("store-1", "system");

        // Both have read that there is nothing before either writes.
        await Task.WhenAll(one.Grains.GetGrain<ICartGrain>(cart).Get(), other.Grains.GetGrain<ICartGrain>(cart).Get());
        var writes = await Task.WhenAll(Write(one, "order-1"), Write(other, "order-2"));

        Assert.True(writes.Count(error => error is null) == 1, $"One write should win, and one only: {string.Join("; ", writes.Select(error => error?.Message ?? "won"))}");
        Assert.All(writes.OfType<Exception>(), error => Assert.IsAssignableFrom<InconsistentStateException>(error));
        await using var third = await TestSilo.Start(one.Options.Postgres, options => options with { SiloName = "third" });
        await third.Grains.GetGrain<ICartGrain>(cart).Ordered(writes[0] is null ? "order-1" : "order-2");

        async Task<Exception?> Write(TestSilo silo, string order) => await Record.ExceptionAsync(() => silo.Grains.GetGrain<ICartGrain>(cart).Ordered(order));
    }
}
