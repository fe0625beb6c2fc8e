using Dukaan.Customers;
using Dukaan.Grains.Tests.Couriers;
using Dukaan.Grains.Tests.Orders;
using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Customers;

/// <summary>What customers did before, and phones from which a shop takes no cash or no orders.</summary>
public sealed class BlockListTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private const int MaxTries = 5;

    private static readonly string Ravi = Sales.Ravi.Phone.E164;

    [Fact]
    public async Task A_blocked_phone_cannot_pay_on_delivery_or_cannot_order_and_can_again_when_it_is_taken_off()
    {
        var shop = await fixture.NewShop();
        var customers = Of(shop);
        (await customers.Block(new BlockCustomer("cash", Ravi, BlockKind.Cash, "Two parcels came back"))).OrThrow();
        Assert.Equal("payment-not-offered", (await shop.Place("a")).Error?.Code);
        (await customers.Block(new BlockCustomer("orders", Ravi, BlockKind.Orders, "Prank calls"))).OrThrow();
        var refused = (await shop.Place("b")).Error;
        Assert.Equal(("phone-refused", "customer.phone"), (refused?.Code, refused?.Field));
        (await shop.Order("hand").Place(shop.Wish() with { ByHand = true })).OrThrow(); // the seller knows what they do
        var other = shop.Wish() with { Customer = Sales.Ravi with { Phone = new Phone("+919876500009") } };
        (await shop.Order("other").Place(other)).OrThrow();

        var blocked = Assert.Single(await Of(shop).Blocked(null, 10));
        Assert.Equal(
            (Ravi, true, "Prank calls", "seller:test"),
            (blocked.Phone, blocked.Block.Orders, blocked.Block.Reason, blocked.Block.By)
        );
        (await Of(shop).Block(new BlockCustomer("more", "+919876500010", BlockKind.Cash))).OrThrow();
        Assert.Equal(2, (await Of(shop).Blocked(null, 10)).Length);

        (await Of(shop).Block(new BlockCustomer("off", Ravi, BlockKind.None))).OrThrow();
        (await shop.Place("c")).OrThrow();
        Assert.Equal("+919876500010", Assert.Single(await Of(shop).Blocked(null, 10)).Phone);
    }

    [Fact]
    public async Task A_blocked_address_is_refused_whoever_orders_there_and_however_it_is_written()
    {
        var shop = await fixture.NewShop();
        var address = new Address("Flat No. 12A, 4th Cross Road", "", "560 041", "");
        var block = new BlockCustomer("a", "", BlockKind.Orders, "Three parcels came back") { Address = address };
        (await Of(shop).Block(block)).OrThrow();
        (await Of(shop).Block(block)).OrThrow();
        PlaceOrder To(string line, string code, string phone) =>
            shop.Wish() with
            {
                Customer = Sales.Ravi with
                {
                    Phone = new Phone(phone),
                    Address = Sales.Ravi.Address with { Line1 = line, PostalCode = code },
                },
            };
        var refused = (await shop.Order("b").Place(To("#12-a 4th cross rd", "560041", "+919876500009"))).Error;
        Assert.Equal(("address-refused", "customer.address.line1"), (refused?.Code, refused?.Field));
        (await shop.Order("next").Place(To("13 4th Cross Road", "560041", "+919876500009"))).OrThrow();
        (await shop.Order("elsewhere").Place(To("12A 4th Cross Road", "560042", "+919876500009"))).OrThrow();
        var blocked = Assert.Single(await Of(shop).Blocked(null, 10));
        Assert.Equal(("", address.Line1, "560 041"), (blocked.Phone, blocked.Block.Address?.Line1, blocked.Block.Address?.PostalCode));
        Assert.Equal(blocked.Block, (await Of(shop).FindBlocked(blocked.Id))?.Block);
        Assert.NotNull((await Of(shop).AtAddress(address)).Block);

        (await Of(shop).Block(block with { OperationId = "c", Kind = BlockKind.Cash })).OrThrow();
        Assert.Equal(
            "payment-not-offered",
            (await shop.Order("d").Place(To("12a 4 th cross road", "560041", "+919876500008"))).Error?.Code
        );
        (await Of(shop).Block(block with { OperationId = "e", Kind = BlockKind.None })).OrThrow();
        (await shop.Order("f").Place(To("12A, 4th Cross Rd", "560041", "+919876500007"))).OrThrow();
        Assert.Empty(await Of(shop).Blocked(null, 10));
        (await Of(shop).Block(block with { OperationId = "again" })).OrThrow();
        await Of(shop).EraseAddress(address with { Line1 = "12A 4th Cross Road" });
        await Of(shop).EraseAddress(address);
        Assert.Empty(await Of(shop).Blocked(null, 10));
        (await shop.Order("h").Place(To("12A, 4th Cross Rd", "560041", "+919876500006"))).OrThrow();
        var nowhere = block with { OperationId = "g", Address = address with { Line1 = "Flat no." } };
        Assert.Equal("address.line1", (await Of(shop).Block(nowhere)).Error?.Field);
    }

    [Fact]
    public async Task What_became_of_orders_to_an_address_is_known_whoever_placed_them()
    {
        var shop = await CourierShop.Open(fixture, units: 20);
        foreach (var (key, status, phone) in ((string, int, string)[])[("back", 10, "+919876500001"), ("taken", 7, "+919876500002")])
        {
            (await shop.Shop.Order(key).Place(shop.Shop.Wish() with { Customer = Sales.Ravi with { Phone = new Phone(phone) } })).OrThrow();
            (await shop.Shop.Take(key, OrderAction.Confirm)).OrThrow();
            (await shop.Book(key)).OrThrow();
            await shop.Moves(key, 42);
            await shop.Moves(key, status);
        }

        var there = Sales.Ravi.Address with { Line1 = Sales.Ravi.Address.Line1.ToUpperInvariant() + "." };
        Assert.Equal(new AddressScore(1, 1, 0, null), await Of(shop.Shop).AtAddress(there));
        Assert.Equal(AddressScore.None, await Of(shop.Shop).AtAddress(there with { PostalCode = "110001" }));
        (await shop.Shop.Order("back").Erase()).OrThrow();
        Assert.Equal(new AddressScore(1, 0, 0, null), await Of(shop.Shop).AtAddress(there));
    }

    [Fact]
    public async Task The_same_change_again_changes_nothing_and_what_is_wrong_is_named()
    {
        var shop = await fixture.NewShop();
        var block = new BlockCustomer("block", Ravi, BlockKind.Orders, "Prank");
        (await Of(shop).Block(block)).OrThrow();
        (await Of(shop).Block(new BlockCustomer("off", Ravi, BlockKind.None))).OrThrow();
        (await Of(shop).Block(block)).OrThrow(); // the same tap, late
        (await shop.Place("k")).OrThrow();
        Assert.Equal("idempotency-key-reused", (await Of(shop).Block(block with { Reason = "Other" })).Error?.Code);
        Assert.Equal("phone", (await Of(shop).Block(block with { OperationId = "p", Phone = "ravi@example.com" })).Error?.Field);
        Assert.Equal("reason", (await Of(shop).Block(block with { OperationId = "r", Reason = new string('x', 201) })).Error?.Field);
    }

    [Theory]
    [InlineData("customers", 0, false)]
    [InlineData("customers", 0, true)]
    [InlineData("customers", 1, false)]
    [InlineData("customers", 1, true)]
    [InlineData("terms", 0, false)]
    [InlineData("terms", 0, true)]
    [InlineData("terms", 1, false)]
    [InlineData("terms", 1, true)]
    public async Task Whichever_write_a_crash_takes_the_list_and_the_refusal_agree(string kind, int write, bool committed)
    {
        var shop = await fixture.NewShop();
        if (committed)
        {
            fixture.Faults.LoseAfterCommit(kind, shop.Id, write);
        }
        else
        {
            fixture.Faults.LoseBeforeCommit(kind, shop.Id, write);
        }

        (await Again(() => Of(shop).Block(new BlockCustomer("block", Ravi, BlockKind.Orders, "Prank")))).OrThrow();
        await Eventually.Holds(
            async () => (await shop.Order(Ids.Token()).Place(shop.Wish())).Error?.Code == "phone-refused",
            "the phone must be refused"
        );
        Assert.Equal(Ravi, Assert.Single(await Again(() => Of(shop).Blocked(null, 10))).Phone);
    }

    [Fact]
    public async Task Parcels_that_were_taken_came_back_or_were_cancelled_late_are_counted_with_their_customer()
    {
        var shop = await CourierShop.Open(fixture, units: 20);
        foreach (var (key, status) in ((string, int)[])[("back", 10), ("taken", 7)])
        {
            await shop.Confirmed(key);
            (await shop.Book(key)).OrThrow();
            await shop.Moves(key, 42);
            await shop.Moves(key, status);
        }

        await shop.Confirmed("late");
        (await shop.Shop.Take("late", OrderAction.Cancel)).OrThrow();
        (await shop.Shop.Place("early")).OrThrow();
        (await shop.Shop.Take("early", OrderAction.Cancel)).OrThrow();
        await Eventually.Holds(
            async () => await Of(shop.Shop).Get(Ravi) is { } ravi && (ravi.Delivered, ravi.CameBack, ravi.CancelledLate) == (1, 1, 1),
            "each order that ended must be counted once"
        );
        Assert.Equal(OrderOutcome.CameBack, (await shop.Get("back")).Summary.Outcome);
        Assert.Null((await shop.Get("early")).Summary.Outcome);
    }

    private ICustomersGrain Of(TestShop shop)
    {
        Caller.Set(shop.Id, "seller:test");
        return fixture.Grains.GetGrain<ICustomersGrain>(shop.Id);
    }

    private static async Task<T> Again<T>(Func<Task<T>> call)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await call();
            }
            catch (Exception) when (tries < MaxTries)
            {
                // The process is gone; whoever asked asks the next one.
            }
        }
    }
}
