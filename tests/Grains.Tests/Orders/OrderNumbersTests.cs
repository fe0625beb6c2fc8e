using System.Diagnostics;

namespace Dukaan.Grains.Tests.Orders;

public class OrderNumbersTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Fact]
    public async Task A_rush_takes_its_numbers_with_few_writes_and_none_twice()
    {
        var shop = await fixture.NewShop();
        var began = Stopwatch.GetTimestamp();
        var taken = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => shop.Numbers.Take(1))));
        Assert.Equal(Enumerable.Range(1, 200).Select(number => (long)number), taken.Order());
        // Blocks begin at one number again after a second without need of another: at most 7 writes more for each second.
        var again = (int)Stopwatch.GetElapsedTime(began).TotalSeconds;
        Assert.InRange(fixture.Faults.Written("order-numbers", shop.Id), 1, 10 + (7 * again));
    }

    [Fact]
    public async Task A_write_that_is_lost_leaves_out_numbers_and_gives_none_twice()
    {
        var shop = await fixture.NewShop();
        Assert.Equal(1, await shop.Numbers.Take(1));
        fixture.Faults.LoseAfterCommit("order-numbers", shop.Id);
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Numbers.Take(1));
        Assert.True(await shop.Numbers.Take(1) > 1, "A number that was saved as taken may belong to an order.");
    }

    [Fact]
    public async Task A_number_that_is_given_back_is_the_next_ones()
    {
        var shop = await fixture.NewShop();
        Assert.Equal(1, await shop.Numbers.Take(1));
        Assert.Equal(2, await shop.Numbers.Take(1));
        Assert.Equal(3, await shop.Numbers.Take(1));
        await shop.Numbers.GiveBack(2);
        await shop.Numbers.GiveBack(3);
        Assert.Equal(2, await shop.Numbers.Take(1));
        Assert.Equal(3, await shop.Numbers.Take(1));
        Assert.Equal(4, await shop.Numbers.Take(1));
    }
}
