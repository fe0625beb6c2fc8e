using Dukaan.Carts;
using Dukaan.Grains.Tests.Orders;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Regions;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Carts;

/// <summary>A cart is where its shopper is, follows them, is lost with no region, and becomes one order whatever happens.</summary>
public sealed class CartRegionTests(CartRegions regions) : IClassFixture<CartRegions>
{
    [Fact]
    public async Task A_cart_is_filled_and_priced_without_a_call_to_the_shop_s_home()
    {
        var shop = await regions.NewShop(products: 2);
        var cartId = CartIds.New("fra1");
        var cart = regions.Fra.Cart(shop, cartId);
        var calls = regions.Fra.Calls;

        await cart.Bring(null);
        (await cart.Add("first", shop.Products[0].Id, 2)).OrThrow();
        (await cart.Add("first", shop.Products[0].Id, 2)).OrThrow(); // the repeat
        var view = (await cart.SetLine(shop.Products[1].Id, 3)).OrThrow();

        Assert.Equal((5, 75_000L), (view.Count, view.Total.Amount));
        Assert.Equal("unknown-product", (await cart.SetLine(Ids.Token(), 1)).Error?.Code);
        Assert.Equal(calls, regions.Fra.Calls);
        Assert.Null(await regions.Bom.Cart(shop, cartId).Take("iad1")); // the home knows nothing of it yet
    }

    [Fact]
    public async Task A_cart_follows_its_shopper_from_region_to_region_and_is_fetched_once()
    {
        var shop = await regions.NewShop();
        var (cartId, seen) = await Filled(regions.Fra, shop, 2);

        foreach (var region in (CartRegions.Region[])[regions.Iad, regions.Bom, regions.Fra, regions.Iad])
        {
            var (cart, calls) = (region.Cart(shop, cartId), region.Calls);
            await cart.Bring(seen);
            var here = (await cart.Get()).OrThrow();
            Assert.Equal((2, true), (here.Count, here.Version > seen.Version));
            seen = new CartPlace(region.Here, here.Version);
            var fetched = region.Calls;
            Assert.True(fetched > calls);

            await cart.Bring(seen);
            Assert.Equal(fetched, region.Calls);
        }
    }

    [Fact]
    public async Task A_program_without_cookies_finds_its_cart_by_the_id_and_by_whoever_took_it()
    {
        var shop = await regions.NewShop();
        var (cartId, _) = await Filled(regions.Fra, shop, 2);
        foreach (
            var (region, quantity) in new[] { (regions.Iad, 3), (regions.Bom, 4), (regions.Fra, 5), (regions.Bom, 6), (regions.Iad, 7) }
        )
        {
            var cart = region.Cart(shop, cartId);
            await cart.Bring(null);
            Assert.Equal(quantity - 1, (await cart.Get()).OrThrow().Count);
            (await cart.SetLine(shop.Products[0].Id, quantity)).OrThrow();
        }
    }

    [Fact]
    public async Task A_region_whose_answer_is_lost_gives_the_cart_again()
    {
        var shop = await regions.NewShop();
        var (cartId, seen) = await Filled(regions.Fra, shop, 2);
        var cart = regions.Iad.Cart(shop, cartId);

        regions.Fra.LosesAnswer = true;
        await cart.Bring(seen);
        Assert.Equal(0, (await cart.Get()).OrThrow().Count);
        await cart.Bring(seen);

        Assert.Equal(2, (await cart.Get()).OrThrow().Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_crash_while_the_cart_is_taken_loses_nothing(bool committed)
    {
        var shop = await regions.NewShop();
        var (cartId, seen) = await Filled(regions.Fra, shop, 2);
        var cart = regions.Iad.Cart(shop, cartId);
        Lose(regions.Iad, shop, cartId, committed); // where it comes to
        await Assert.ThrowsAnyAsync<Exception>(() => cart.Bring(seen));
        await Comes(cart, seen, 2);
        seen = new CartPlace("iad1", (await cart.Get()).OrThrow().Version);

        Lose(regions.Iad, shop, cartId, committed); // where it leaves
        var back = regions.Fra.Cart(shop, cartId);
        await back.Bring(seen);
        var here = (await back.Get()).OrThrow();
        Assert.Equal((2, true), (here.Count, here.Version > seen.Version));
        Assert.Equal("fra1", (await regions.Iad.Cart(shop, cartId).Take("iad1"))!.Holder);
    }

    [Fact]
    public async Task If_a_region_is_lost_the_cart_goes_on_from_the_home_s_copy_and_the_newer_one_wins_afterwards()
    {
        var shop = await regions.NewShop();
        var (cartId, seen) = await Filled(regions.Fra, shop, 2);
        await regions.Fra.Tell(shop, cartId);
        var elsewhere = regions.Iad.Cart(shop, cartId);
        regions.Fra.Away = true;
        try
        {
            await elsewhere.Bring(seen);
            Assert.Equal(2, (await elsewhere.Get()).OrThrow().Count);
            seen = new CartPlace("iad1", (await elsewhere.SetLine(shop.Products[0].Id, 7)).OrThrow().Version);
        }
        finally
        {
            regions.Fra.Away = false;
        }

        var back = regions.Fra.Cart(shop, cartId); // which still believes that it holds the cart
        Assert.Equal(2, (await back.Get()).OrThrow().Count);
        await back.Bring(seen);
        Assert.Equal(7, (await back.Get()).OrThrow().Count);
    }

    [Fact]
    public async Task A_cart_that_no_region_has_any_more_begins_anew_and_is_newer_than_the_lost_one()
    {
        var shop = await regions.NewShop();
        var (cartId, seen) = await Filled(regions.Fra, shop, 2);
        var lost = (await regions.Fra.Cart(shop, cartId).Get()).OrThrow();
        var elsewhere = regions.Iad.Cart(shop, cartId);
        regions.Fra.Away = true;
        try
        {
            await elsewhere.Bring(seen);
            Assert.Equal(0, (await elsewhere.Get()).OrThrow().Count);
            regions.Advance(TimeSpan.FromSeconds(1));
            await elsewhere.Bring(seen); // as every request does; an activation without a cart ends by itself
            var begun = (await elsewhere.SetLine(shop.Products[0].Id, 1)).OrThrow();

            Assert.True(begun.Version > lost.Version);
            Assert.NotEqual(lost.Generation, begun.Generation); // it becomes an order of its own
        }
        finally
        {
            regions.Fra.Away = false;
        }
    }

    [Fact]
    public async Task Two_regions_that_take_the_cart_from_each_other_do_not_wait_for_each_other()
    {
        var shop = await regions.NewShop();
        var (cartId, seen) = await Filled(regions.Fra, shop, 2);
        await regions.Iad.Cart(shop, cartId).Bring(seen);
        var (fra, iad) = (regions.Fra.Cart(shop, cartId), regions.Iad.Cart(shop, cartId));

        await Task.WhenAll(fra.Bring(new CartPlace("iad1", CartPlace.MaxVersion)), iad.Bring(new CartPlace("fra1", CartPlace.MaxVersion)))
            .WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal((2, 2), ((await fra.Get()).OrThrow().Count, (await iad.Get()).OrThrow().Count));
    }

    [Fact]
    public async Task While_the_home_is_away_its_own_carts_wait_for_it_and_the_others_go_on()
    {
        var shop = await regions.NewShop();
        var (atHome, seen) = await Filled(regions.Bom, shop, 2);
        var (near, _) = await Filled(regions.Fra, shop, 2);
        await Filled(regions.Iad, shop, 1); // which has a copy of the shop from then on
        regions.Bom.Away = true;
        try
        {
            Caller.Set(shop.Id, Caller.Shopper);
            await Assert.ThrowsAsync<RegionAwayException>(() => regions.Fra.Cart(shop, atHome).Bring(seen));

            var cart = regions.Fra.Cart(shop, near);
            await cart.Bring(null);
            Assert.Equal(3, (await cart.SetLine(shop.Products[0].Id, 3)).OrThrow().Count);
            var moved = regions.Iad.Cart(shop, near);
            await moved.Bring(null);
            Assert.Equal(3, (await moved.Get()).OrThrow().Count);
        }
        finally
        {
            regions.Bom.Away = false;
        }
    }

    [Fact]
    public async Task A_cart_that_came_with_the_checkout_is_ordered_at_home_once_and_empty_where_it_is_kept()
    {
        var shop = await regions.NewShop();
        var (cartId, _) = await Filled(regions.Fra, shop, 2);
        var (edge, home) = (regions.Fra.Cart(shop, cartId), shop.Cart(cartId));

        var order = await Checkout(shop, edge, home, cartId);
        Assert.Equal(order.Id, await regions.Bom.Cart(shop, cartId).Keep((await regions.Fra.Cart(shop, cartId).Lend(null, true))!, "fra1"));

        // The answer was lost: the edge learns it when it tells the home of the cart.
        Assert.Equal(2, (await regions.Fra.Cart(shop, cartId).Get()).OrThrow().Count);
        await regions.Fra.Tell(shop, cartId);
        var emptied = (await regions.Fra.Cart(shop, cartId).Get()).OrThrow();
        Assert.Equal((0, order.Id), (emptied.Count, emptied.OrderId));

        (await regions.Fra.Cart(shop, cartId).SetLine(shop.Products[0].Id, 1)).OrThrow();
        var next = await Checkout(shop, regions.Fra.Cart(shop, cartId), shop.Cart(cartId), cartId);
        Assert.NotEqual(order.Id, next.Id);
        Assert.Equal(1, next.Lines.Sum(line => line.Quantity));
    }

    [Fact]
    public async Task An_older_copy_changes_nothing_at_home_and_the_home_keeps_whom_to_remind()
    {
        var shop = await regions.NewShop();
        var (cartId, _) = await Filled(regions.Fra, shop, 2);
        var old = (await regions.Fra.Cart(shop, cartId).Lend(null, mayOrder: false))!;
        await regions.Bom.Cart(shop, cartId).Keep(old, "fra1");
        await regions.Bom.Cart(shop, cartId).LeftAtCheckout(new Phone("+919812345678"), "", TimeSpan.FromHours(4));
        (await regions.Fra.Cart(shop, cartId).SetLine(shop.Products[0].Id, 5)).OrThrow();
        await regions.Fra.Tell(shop, cartId);
        await regions.Bom.Cart(shop, cartId).Keep(old, "fra1");

        regions.Advance(TimeSpan.FromHours(5));
        Assert.Equal(5, (await regions.Bom.Cart(shop, cartId).Get()).OrThrow().Count);
        Assert.NotNull(await regions.Bom.Cart(shop, cartId).TakeReminder());
        Assert.Null(await regions.Bom.Cart(shop, cartId).TakeReminder());
    }

    [Fact]
    public async Task Nobody_is_reminded_of_a_cart_that_was_emptied_elsewhere()
    {
        var shop = await regions.NewShop();
        var (cartId, _) = await Filled(regions.Fra, shop, 2);
        await regions.Fra.Tell(shop, cartId);
        await regions.Bom.Cart(shop, cartId).LeftAtCheckout(new Phone("+919812345678"), "", TimeSpan.FromHours(4));
        (await regions.Fra.Cart(shop, cartId).SetLine(shop.Products[0].Id, 0)).OrThrow();
        await regions.Fra.Tell(shop, cartId);

        regions.Advance(TimeSpan.FromHours(5));
        Assert.Null(await regions.Bom.Cart(shop, cartId).TakeReminder());
    }

    [Fact]
    public async Task A_cart_without_a_change_for_30_days_is_empty_wherever_it_is()
    {
        var shop = await regions.NewShop();
        var (cartId, _) = await Filled(regions.Iad, shop, 2);
        await regions.Iad.Tell(shop, cartId);
        regions.Advance(TimeSpan.FromDays(31));

        Assert.Equal(0, (await regions.Iad.Cart(shop, cartId).Get()).OrThrow().Count);
        Assert.Empty((await regions.Iad.Cart(shop, cartId).Take("fra1"))!.Lines);
    }

    private static async Task<(string CartId, CartPlace Seen)> Filled(CartRegions.Region region, TestShop shop, int quantity)
    {
        var cartId = CartIds.New(region.Here);
        var cart = (await region.Cart(shop, cartId).SetLine(shop.Products[0].Id, quantity)).OrThrow();
        return (cartId, new CartPlace(region.Here, cart.Version));
    }

    private static async Task<OrderView> Checkout(TestShop shop, ICartGrain edge, ICartGrain home, string cartId)
    {
        var copy = (await edge.Lend(null, mayOrder: true))!;
        Assert.Null(await home.Keep(copy, "fra1"));
        var cart = (await home.Get()).OrThrow();
        var command = Sales.Of([.. cart.Lines.Select(line => new QuoteLine(line.ProductId, line.Quantity))]) with { CartId = cartId };
        return (await shop.Admission.Place(OrderKey.OfCart(shop.Id, cartId, cart.Generation), command)).OrThrow();
    }

    private static void Lose(CartRegions.Region region, TestShop shop, string cartId, bool committed)
    {
        Action<string, string, int> lose = committed ? region.Faults.LoseAfterCommit : region.Faults.LoseBeforeCommit;
        lose("cart", StoreKey.Of(shop.Id, cartId), 0);
    }

    private static Task Comes(ICartGrain cart, CartPlace seen, int count) =>
        Eventually.Holds(
            async () =>
            {
                await cart.Bring(seen);
                return (await cart.Get()).OrThrow().Count == count;
            },
            "The cart should come."
        );
}
