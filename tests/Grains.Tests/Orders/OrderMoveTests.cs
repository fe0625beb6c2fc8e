using Dukaan.Grains.Tests.Payments;
using Dukaan.Grains.Tests.Pricing;
using Dukaan.Invoices;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Orders;

/// <summary>An order whose address changes: what it costs, what is paid or given back, and its papers.</summary>
public sealed class OrderMoveTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private static readonly TaxTerms Gst = Requests.Gst with { Included = true, Classes = [] };

    private static readonly Address Pune = new("12 MG Road", "Pune", "411001", "IN", "MH");

    [Fact]
    public async Task The_state_decides_the_taxes_and_the_invoice_is_credited_and_replaced()
    {
        var shop = await Shop(Gst);
        var order = await Place(shop, "o", Pune);
        Assert.Equal(["CGST 900", "SGST 900"], Taxes(order));
        (await shop.Take("o", OrderAction.Confirm)).OrThrow();
        var first = (await Invoices(shop).Issue(order.Id)).OrThrow();

        order = (await Edit(shop, "o", new Address(null!, null!, "560001", null!, "KA"))).OrThrow();

        Assert.Equal(["IGST 1800"], Taxes(order));
        Assert.Equal((new Place("IN", "KA", ""), 11_800L, 11_800L), (order.Amounts.Supply, order.Total.Amount, order.Funds.Due.Amount));
        Assert.Equal(Pune with { State = "Karnataka", PostalCode = "560001" }, order.Customer.Address);
        var list = (await Invoices(shop).List(null, 10)).Invoices; // nobody had to ask for another one
        Assert.Equal([("", first.Number), (list[0].Number, "")], list.Select(invoice => (invoice.ReplacedBy, invoice.Replaces)));
        Assert.Equal((2L, "Karnataka"), (list[0].Sequence, list[0].Customer.Address.State));
        Assert.Equal(order.Amounts.Taxes.AsEnumerable(), list[0].Amounts.Taxes);
        var note = Assert.Single((await Invoices(shop).Credit(order.Id)).OrThrow());
        Assert.Equal((1L, first.Number, 11_800L, list[0].Number), (note.Sequence, note.InvoiceNumber, note.Amount.Amount, note.ReplacedBy));
        Assert.Equal(first.Amounts.Taxes.AsEnumerable(), note.Taxes);

        order = (await Edit(shop, "o", new Address(null!, null!, null!, "AE", null!))).OrThrow();
        Assert.Empty(Taxes(order));
        Assert.Equal((new Place("AE", "", ""), ""), (order.Amounts.Supply, order.Customer.Address.State));
        Assert.Equal(2, (await Invoices(shop).Credit(order.Id)).OrThrow().Length);

        order = (await Edit(shop, "o", Pune with { State = "Maharashtra" })).OrThrow();
        Assert.Equal(["CGST 900", "SGST 900"], Taxes(order)); // at the rate it was placed at, though it had none abroad
        Assert.Equal(4, (await Invoices(shop).Issue(order.Id)).OrThrow().Sequence);
        Assert.Equal([1L, 2L, 3L], (await Invoices(shop).Credit(order.Id)).OrThrow().Select(credit => credit.Sequence));
    }

    [Theory]
    [InlineData("Nowhere")]
    [InlineData("")]
    public async Task A_state_that_does_not_exist_is_refused_by_name_and_changes_nothing(string state)
    {
        var shop = await Shop(Gst);
        await Place(shop, "o", Pune);
        var refused = (await Edit(shop, "o", Pune with { State = state })).Error;
        Assert.Equal((ErrorKind.Invalid, "state", "address.state"), (refused?.Kind, refused?.Code, refused?.Field));
        Assert.Equal(1, (await shop.Order("o").Get())!.Version);
    }

    [Fact]
    public async Task Goods_that_are_fetched_are_supplied_where_the_seller_is()
    {
        var shop = await Shop(Gst, DeliveryTerms.Everywhere with { Pickup = true, PickupPlace = "At the shop" });
        var wish = Wish(shop, Pune with { State = "KA" }) with { Delivery = DeliveryMethod.Pickup };
        var order = (await shop.Order("o").Place(wish)).OrThrow();
        Assert.Equal(("CGST 900, SGST 900", new Place("IN", "MH", "")), (string.Join(", ", Taxes(order)), order.Amounts.Supply));
        order = (await Edit(shop, "o", Pune with { State = "DL" })).OrThrow();
        Assert.Equal(("CGST 900, SGST 900", new Place("IN", "MH", "")), (string.Join(", ", Taxes(order)), order.Amounts.Supply));
    }

    [Fact]
    public async Task A_place_that_nobody_delivers_to_is_refused_and_another_zone_costs_what_it_costs()
    {
        var zones = new[] { Requests.Zone("near", 5_000, ["IN"], null, ["411"]), Requests.Zone("far", 9_000, ["IN"], null, ["5"]) };
        var shop = await Shop(
            TaxTerms.None,
            DeliveryTerms.Everywhere with
            {
                Zones = [.. zones.Select(zone => zone with { Id = Ids.Token() })],
            }
        );
        var order = await Place(shop, "o", Pune);
        Assert.Equal(16_800, order.Total.Amount);

        var refused = (await Edit(shop, "o", Pune with { PostalCode = "999999" })).Error;
        Assert.Equal(("not-delivered-there", "address.postalCode"), (refused?.Code, refused?.Field));
        order = (await Edit(shop, "o", Pune with { PostalCode = "560001" })).OrThrow();
        Assert.Equal((20_800L, "far", 20_800L), (order.Total.Amount, order.Amounts.Delivery.Zone, order.Funds.Due.Amount));
    }

    [Fact]
    public async Task What_an_edit_adds_to_a_paid_order_is_asked_for_and_what_it_takes_off_goes_back()
    {
        var online = await OnlineShop.Open(fixture);
        var shop = online.Shop;
        await Zoned(shop);
        (await shop.Order("o").Place(Wish(shop, Pune) with { Payment = PaymentMethod.Online })).OrThrow();
        await online.Pay("o");
        await online.Becomes("o", order => order.Payment == PaymentState.Paid, "it must be paid");

        var order = (await Edit(shop, "o", Pune with { PostalCode = "560001" })).OrThrow();
        Assert.Equal((PaymentState.Awaited, 4_000L, null), (order.Payment, order.Funds.Due.Amount, order.Until));
        order = (await shop.Order("o").Pay()).OrThrow();
        Assert.NotNull(order.PayUrl);
        Assert.Equal(4_000, fixture.Gateway.Of(order.Id, "p2")!.Amount.Amount);
        await online.Pay("o", "p2");
        await online.Becomes("o", now => now is { Payment: PaymentState.Paid, Funds.Due.Amount: 0 }, "the rest must be paid");

        order = (await Edit(shop, "o", Pune)).OrThrow();
        Assert.Equal(0, order.Funds.Due.Amount);
        await online.Becomes("o", now => now.Funds.Refunded.Amount == 4_000, "what the edit took off must go back by itself");
        Assert.Equal(order.Total.Amount, fixture.Gateway.Kept(order.Id));
    }

    [Fact]
    public async Task A_payment_for_another_sum_than_is_due_now_is_ended_and_another_made()
    {
        var online = await OnlineShop.Open(fixture);
        var shop = online.Shop;
        await Zoned(shop);
        (await shop.Order("o").Place(Wish(shop, Pune) with { Payment = PaymentMethod.Online })).OrThrow();
        await online.Pay("o");
        await online.Becomes("o", order => order.Payment == PaymentState.Paid, "it must be paid");
        (await Edit(shop, "o", Pune with { PostalCode = "560001" })).OrThrow();
        (await shop.Order("o").Pay()).OrThrow();

        var order = (await Edit(shop, "o", Pune)).OrThrow();

        Assert.Equal((PaymentState.Paid, 0L, null), (order.Payment, order.Funds.Due.Amount, order.PayUrl));
        await Eventually.Holds(
            () => fixture.Gateway.Of(order.Id, "p2")!.Status == Dukaan.Payments.GatewayStatus.Cancelled,
            "nobody must pay what is not due any more"
        );
    }

    [Fact]
    public async Task Money_that_was_given_back_of_a_paid_order_is_not_asked_for_again()
    {
        var shop = await fixture.NewShop();
        await Zoned(shop);
        (await shop.Order("o").Place(Wish(shop, Pune))).OrThrow();
        (await shop.Take("o", OrderAction.MarkPaid)).OrThrow();
        (await shop.Order("o").Take(new OrderStep(Ids.Token(), OrderAction.Refund, "a spot on it", Amount: 1_000))).OrThrow();

        var order = (await Edit(shop, "o", Pune with { PostalCode = "560001" })).OrThrow();
        Assert.Equal((4_000L, 0L), (order.Funds.Due.Amount, order.Funds.Owed.Amount));
        order = (await shop.Take("o", OrderAction.MarkPaid)).OrThrow();
        Assert.Equal((0L, PaymentState.PartlyRefunded, 24_000L), (order.Funds.Due.Amount, order.Payment, order.Funds.Paid.Amount));
    }

    [Fact]
    public async Task An_invoice_is_replaced_though_the_process_died_before_it_heard()
    {
        var shop = await Shop(Gst);
        var order = await Place(shop, "o", Pune);
        (await shop.Take("o", OrderAction.Confirm)).OrThrow();
        (await Invoices(shop).Issue(order.Id)).OrThrow();
        fixture.Faults.LoseBeforeCommit("invoices", shop.Id);

        (await Edit(shop, "o", Pune with { State = "KA", PostalCode = "560001" })).OrThrow();

        await Eventually.Holds(
            async () =>
            {
                fixture.Time.Advance(TimeSpan.FromSeconds(15));
                return (await Invoices(shop).List(null, 10)).Invoices.Length == 2;
            },
            "the invoice must be replaced by what the order owes"
        );
    }

    private async Task<TestShop> Shop(TaxTerms tax, DeliveryTerms? delivery = null)
    {
        var shop = await fixture.NewShop();
        (await shop.Catalog.Edit(new(Ids.Token(), shop.Products[0].Id, Price: new Money(11_800, "INR")))).OrThrow();
        (await shop.Terms.Change(new ChangeTerms(Ids.Token(), Country: "IN", Tax: tax, Delivery: delivery))).OrThrow();
        return shop;
    }

    private static async Task Zoned(TestShop shop)
    {
        DeliveryZone[] zones = [Requests.Zone("near", 5_000, ["IN"], null, ["411"]), Requests.Zone("far", 9_000, ["IN"], null, ["5"])];
        (
            await shop.Terms.Change(
                new ChangeTerms(
                    Ids.Token(),
                    Country: "IN",
                    Delivery: DeliveryTerms.Everywhere with
                    {
                        Zones = [.. zones.Select(zone => zone with { Id = Ids.Token() })],
                    }
                )
            )
        ).OrThrow();
    }

    private static PlaceOrder Wish(TestShop shop, Address to) => shop.Wish() with { Customer = Sales.Ravi with { Address = to } };

    private static async Task<OrderView> Place(TestShop shop, string key, Address to) =>
        (await shop.Order(key).Place(Wish(shop, to))).OrThrow();

    private static Task<Result<OrderView>> Edit(TestShop shop, string key, Address to) =>
        shop.Order(key).Take(new OrderStep(Ids.Token(), OrderAction.Edit, Address: to));

    private static string[] Taxes(OrderView order) => [.. order.Amounts.Taxes.Select(tax => $"{tax.Name} {tax.Amount.Amount}")];

    private IInvoicesGrain Invoices(TestShop shop)
    {
        Caller.Set(shop.Id, "seller:test");
        return fixture.Grains.GetGrain<IInvoicesGrain>(shop.Id);
    }
}
