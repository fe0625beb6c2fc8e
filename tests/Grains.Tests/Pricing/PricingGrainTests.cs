using Dukaan.Checkout;
using Dukaan.Grains.Tests.Orders;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Pricing;

public class PricingGrainTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private static readonly DeliveryTerms ForFee = DeliveryTerms.Everywhere with
    {
        Zones = [Requests.Zone("India", 5_000, ["IN"]) with { Id = Ids.Derive("z") }],
    };

    [Fact]
    public async Task A_shop_whose_seller_set_nothing_sells_on_the_usual_terms()
    {
        var shop = await fixture.NewShop();
        Assert.Equal((SaleTerms.Default, 0), ((await shop.Terms.Get()).Terms, (await shop.Terms.Get()).Version));
        Assert.Equal(new Money(15_000, "INR"), (await shop.Place("k")).OrThrow().Total);
    }

    [Fact]
    public async Task Changed_terms_are_the_shops_at_once_and_raise_its_version()
    {
        var shop = await fixture.NewShop();
        var before = await shop.Catalog.Version();
        var view = (await shop.Terms.Change(new ChangeTerms("op", Tax: Requests.Gst, Delivery: ForFee))).OrThrow();
        Assert.Equal((before + 1, before + 1), (view.Version, await shop.Catalog.Version()));
        Assert.Equal(5_000, (await shop.Storefront.Snapshot(view.Version))!.Terms.Delivery.Zones[0].Fee.Amount);
        var again = (await shop.Terms.Change(new ChangeTerms("op", Tax: Requests.Gst, Delivery: ForFee))).OrThrow();
        Assert.Equal((view.Version, before + 1), (again.Version, await shop.Catalog.Version()));
        Assert.Equal("idempotency-key-reused", (await shop.Terms.Change(new ChangeTerms("op", Country: "IN"))).Error?.Code);
        Assert.Equal(ErrorKind.Stale, (await shop.Terms.Change(new ChangeTerms("op2", before, Country: "IN"))).Error?.Kind);
        Assert.Equal("currency-has-products", (await shop.Store.Change(new ChangeStore(Ids.Token(), Currency: "JPY"))).Error?.Code);
    }

    [Fact]
    public async Task Terms_that_a_crash_kept_from_the_catalog_reach_it_by_themselves()
    {
        var shop = await fixture.NewShop();
        fixture.Faults.LoseAfterCommit("terms", shop.Id);
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Terms.Change(new ChangeTerms("op", Delivery: ForFee)));
        await shop.Terms.Get();
        await Eventually.Holds(
            async () => (await shop.Catalog.Snapshot())!.Terms.Delivery.Zones.Length == 1,
            "terms that are saved must be shown to the catalog"
        );
    }

    [Fact]
    public async Task An_order_has_the_fee_and_the_taxes_of_its_address()
    {
        var shop = await fixture.NewShop();
        (await shop.Terms.Change(new ChangeTerms("op", Tax: Requests.Gst, Delivery: ForFee))).OrThrow();
        var wish = shop.Wish();
        Assert.Equal("customer.address.state", (await shop.Order("k").Place(wish)).Error?.Field);
        var delhi = wish with
        {
            Customer = Sales.Ravi with { Address = Sales.Ravi.Address with { State = "delhi", PostalCode = "110001" } },
        };
        var abroad = delhi with { Customer = Sales.Ravi with { Address = Sales.Ravi.Address with { Country = "FR" } } };
        Assert.Equal("not-delivered-there", (await shop.Order("k").Place(abroad)).Error?.Code);
        var changed = (await shop.Order("k").Place(delhi with { ExpectedTotal = new Money(15_000, "INR") })).Error;
        Assert.Equal(("total-changed", 23_600L), (changed?.Code, changed?.NewTotal?.Amount));
        var order = (await shop.Order("k").Place(delhi with { ExpectedTotal = new Money(23_600, "INR") })).OrThrow();
        Assert.Equal(
            (23_600L, 5_000L, "IGST"),
            (order.Total.Amount, order.Amounts.Delivery.Charge.Amount, order.Amounts.Taxes.Single().Name)
        );
        Assert.Equal(2_700, order.Lines[0].Taxes.Single().Amount.Amount);
        var quoted = (await shop.Checkout.Price(new QuoteRequest(wish.Lines, To: delhi.Customer.Address))).OrThrow();
        Assert.Equal(order.Total, quoted.Amounts.Total);
    }

    [Fact]
    public async Task What_is_fetched_costs_no_delivery_and_needs_no_address()
    {
        var shop = await fixture.NewShop();
        (await shop.Terms.Change(new ChangeTerms("op", Delivery: ForFee with { Pickup = true, PickupPlace = "Shop 4" }))).OrThrow();
        var fetched = shop.Wish() with
        {
            Delivery = DeliveryMethod.Pickup,
            Customer = Sales.Ravi with { Address = new Address("", "", "", "") },
        };
        var order = (await shop.Order("k").Place(fetched)).OrThrow();
        Assert.Equal(
            (15_000L, DeliveryMethod.Pickup, "Shop 4"),
            (order.Total.Amount, order.Amounts.Delivery.Method, order.Amounts.Delivery.Note)
        );
    }
}
