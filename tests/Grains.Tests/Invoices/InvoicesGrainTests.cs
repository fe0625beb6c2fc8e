using System.Collections.Concurrent;
using Dukaan.Invoices;
using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Invoices;

/// <summary>Numbers without gaps, one invoice an order, whatever fails.</summary>
public sealed class InvoicesGrainTests(OwnShopFixture fixture) : IClassFixture<OwnShopFixture>
{
    [Fact]
    public async Task Orders_that_are_invoiced_at_once_get_numbers_without_gaps_and_each_its_own_again()
    {
        var shop = await fixture.NewShop();
        var keys = Enumerable.Range(0, 25).Select(i => $"o{i}").ToList();
        foreach (var key in keys)
        {
            (await shop.Place(key)).OrThrow();
            (await shop.Take(key, OrderAction.Confirm)).OrThrow();
        }

        var invoices = await Task.WhenAll(keys.Select(key => Issue(shop, key)));
        var again = await Task.WhenAll(keys.Select(key => Issue(shop, key)));

        Assert.Equal(Enumerable.Range(1, 25).Select(i => (long)i), invoices.Select(invoice => invoice.OrThrow().Sequence).Order());
        Assert.Equal(invoices.Select(invoice => invoice.OrThrow().Number), again.Select(invoice => invoice.OrThrow().Number));
        Assert.Equal("2025-26/0001", invoices.Select(invoice => invoice.OrThrow().Number).Min());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_write_that_fails_leaves_no_gap(bool committed)
    {
        var shop = await fixture.NewShop();
        foreach (var key in (string[])["a", "b"])
        {
            (await shop.Place(key)).OrThrow();
            (await shop.Take(key, OrderAction.Confirm)).OrThrow();
        }

        if (committed)
        {
            fixture.Faults.LoseAfterCommit("invoices", shop.Id);
        }
        else
        {
            fixture.Faults.LoseBeforeCommit("invoices", shop.Id);
        }

        await Assert.ThrowsAnyAsync<Exception>(() => Issue(shop, "a"));

        Assert.Equal(
            ["2025-26/0001", "2025-26/0002"],
            [(await Issue(shop, "a")).OrThrow().Number, (await Issue(shop, "b")).OrThrow().Number]
        );
    }

    [Fact]
    public async Task Two_activations_at_once_give_each_number_out_once()
    {
        var shop = await fixture.NewShop();
        var keys = Enumerable.Range(0, 8).Select(i => $"o{i}").ToList();
        foreach (var key in keys)
        {
            (await shop.Place(key)).OrThrow();
            (await shop.Take(key, OrderAction.Confirm)).OrThrow();
        }

        await using var beside = await fixture.StartBeside();
        var issued = new ConcurrentBag<Invoice>();
        await Task.WhenAll(
            keys.Select(
                (key, i) =>
                    Eventually.Holds(
                        () => Attempt(i % 2 == 0 ? fixture.Grains : beside.Grains, key),
                        "Whoever was second should be served when they try again."
                    )
            )
        );

        Assert.Equal(Enumerable.Range(1, keys.Count).Select(i => (long)i), issued.Select(invoice => invoice.Sequence).Order());

        async Task<bool> Attempt(IGrainFactory grains, string key)
        {
            Caller.Set(shop.Id, "seller:test");
            try
            {
                issued.Add((await grains.GetGrain<IInvoicesGrain>(shop.Id).Issue(OrderKey.IdFor(shop.Id, key))).OrThrow());
                return true;
            }
            catch (Exception)
            {
                return false; // the other one wrote first
            }
        }
    }

    [Fact]
    public async Task There_is_none_before_the_order_is_confirmed_or_paid()
    {
        var shop = await fixture.NewShop();
        (await shop.Place("o")).OrThrow();
        Assert.Equal("invoice-too-early", (await Issue(shop, "o")).Error?.Code);
        Assert.Equal("not-found", (await Issue(shop, "another")).Error?.Code);

        (await shop.Take("o", OrderAction.MarkPaid)).OrThrow();
        Assert.Equal(1, (await Issue(shop, "o")).OrThrow().Sequence);
    }

    [Fact]
    public async Task After_an_edit_another_invoice_replaces_the_first_whose_number_stays_used()
    {
        var shop = await fixture.NewShop(products: 2);
        (await shop.Place("o", quantity: 2)).OrThrow();
        (await shop.Take("o", OrderAction.Confirm)).OrThrow();
        var first = (await Issue(shop, "o")).OrThrow();
        (await shop.Order("o").Take(new OrderStep(Ids.Token(), OrderAction.Edit, "too much", Lines: [new LineQuantity(1, 1)]))).OrThrow();

        var second = (await Issue(shop, "o")).OrThrow();
        var list = await Invoices(shop).List(null, 10);

        Assert.Equal((1, 2, first.Number), (first.Sequence, second.Sequence, second.Replaces));
        Assert.True(second.Amounts.Total.Amount < first.Amounts.Total.Amount, "The edit should have made the invoice smaller.");
        Assert.Equal(
            [(second.Number, ""), (first.Number, second.Number)],
            list.Invoices.Select(invoice => (invoice.Number, invoice.ReplacedBy))
        );
    }

    [Fact]
    public async Task Who_sells_is_as_it_was_set_when_the_invoice_was_issued()
    {
        var shop = await fixture.NewShop();
        (await Invoices(shop).ChangeSettings(new InvoiceSettings(" Asha Foods LLP ", "12 MI Road\nJaipur"))).OrThrow();
        (await shop.Place("o")).OrThrow();
        (await shop.Take("o", OrderAction.Confirm)).OrThrow();
        var invoice = (await Issue(shop, "o")).OrThrow();
        (await Invoices(shop).ChangeSettings(InvoiceSettings.None)).OrThrow();

        Assert.Equal(("Asha Foods LLP", "12 MI Road\nJaipur"), (invoice.Seller.LegalName, invoice.Seller.Address));
        Assert.Equal(invoice.Seller, (await Issue(shop, "o")).OrThrow().Seller);
        Assert.Equal("address", (await Invoices(shop).ChangeSettings(new InvoiceSettings("", new string('x', 301)))).Error?.Field);
    }

    [Fact]
    public async Task Money_given_back_is_credited_once_with_numbers_of_its_own()
    {
        var shop = await fixture.NewShop(products: 2);
        foreach (var key in (string[])["a", "b", "c"])
        {
            (await shop.Place(key)).OrThrow();
            Assert.Equal("no-invoice", (await Credit(shop, key)).Error?.Code);
            (await shop.Take(key, OrderAction.MarkPaid)).OrThrow();
            (await Issue(shop, key)).OrThrow();
            Assert.Equal("nothing-to-credit", (await Credit(shop, key)).Error?.Code);
        }

        await Refund("a", 700);
        var first = (await Credit(shop, "a")).OrThrow();
        Assert.Equal(("C2025-26/0001", 700L, "broken"), (first[0].Number, first[0].Amount.Amount, first[0].Reason));
        await Refund("a", 300);
        fixture.Faults.LoseAfterCommit("invoices", shop.Id);
        await Assert.ThrowsAnyAsync<Exception>(() => Credit(shop, "a"));
        await Refund("b", 1);

        Assert.Equal(
            [("C2025-26/0001", 700L), ("C2025-26/0002", 300L)],
            (await Credit(shop, "a")).OrThrow().Select(note => (note.Number, note.Amount.Amount))
        );
        Assert.Equal(["C2025-26/0003"], (await Credit(shop, "b")).OrThrow().Select(note => note.Number));
        (await shop.Take("c", OrderAction.Cancel)).OrThrow();
        var cancelled = (await Credit(shop, "c")).OrThrow();
        Assert.Equal((await Issue(shop, "c")).OrThrow().Amounts.Total, Assert.Single(cancelled).Amount);
        Assert.Equal(3, (await Invoices(shop).List(null, 10)).Invoices.Length);

        async Task Refund(string key, long amount) =>
            (await shop.Order(key).Take(new OrderStep(Ids.Token(), OrderAction.Refund, "broken", Amount: amount))).OrThrow();
    }

    private Task<Result<System.Collections.Immutable.ImmutableArray<CreditNote>>> Credit(TestShop shop, string key) =>
        Invoices(shop).Credit(OrderKey.IdFor(shop.Id, key));

    private Task<Result<Invoice>> Issue(TestShop shop, string key) => Invoices(shop).Issue(OrderKey.IdFor(shop.Id, key));

    private IInvoicesGrain Invoices(TestShop shop)
    {
        Caller.Set(shop.Id, "seller:test");
        return fixture.Grains.GetGrain<IInvoicesGrain>(shop.Id);
    }
}
