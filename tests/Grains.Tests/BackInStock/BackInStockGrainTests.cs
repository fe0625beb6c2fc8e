using Dukaan.BackInStock;
using Dukaan.Messages;
using Dukaan.Stock;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.BackInStock;

/// <summary>Who is told, in which order, how many at once, and never twice.</summary>
public sealed class BackInStockGrainTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private static int _phones;

    [Fact]
    public async Task Who_asked_first_is_told_first_and_not_more_than_twice_as_many_in_an_hour_as_there_are_units()
    {
        var shop = await fixture.NewShop(products: 1, units: 0);
        var phones = new List<Phone>();
        for (var i = 0; i < 7; i++)
        {
            phones.Add(await Ask(shop));
            fixture.Time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Null(await List(shop).Next());
        Assert.Equal(7, Assert.Single(await List(shop).Counts()).Waiting);

        (await shop.Stock().Set(Ids.Token(), 2)).OrThrow();
        await Due(shop);
        Assert.Equal(phones.Take(4), await TellAll(shop));

        (await shop.Stock().Set(Ids.Token(), 0)).OrThrow();
        (await shop.Stock().Set(Ids.Token(), 9)).OrThrow(); // it comes and goes within the hour
        await Known(shop, inStock: true);
        Assert.Empty(await TellAll(shop));

        fixture.Time.Advance(TimeSpan.FromHours(1.1));
        Assert.Equal(phones.Skip(4), await TellAll(shop));
        fixture.Time.Advance(TimeSpan.FromDays(1));
        Assert.Empty(await TellAll(shop));
        Assert.Empty(await List(shop).Counts());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_crash_while_somebody_is_taken_off_the_list_tells_nobody_twice(bool committed)
    {
        var shop = await fixture.NewShop(products: 1, units: 0);
        Phone[] phones = [await Ask(shop), await Later(shop)];
        (await shop.Stock().Set(Ids.Token(), 5)).OrThrow();
        await Due(shop);

        Action<string, string, int> lose = committed ? fixture.Faults.LoseAfterCommit : fixture.Faults.LoseBeforeCommit;
        lose("back-in-stock", shop.Id, 0);
        await Assert.ThrowsAnyAsync<Exception>(() => List(shop).Next());

        List<Phone> told = [];
        await Eventually.Holds(
            async () =>
            {
                told.AddRange(await TellAll(shop));
                return true;
            },
            "the list must answer after the crash"
        );
        // What was committed counts as told: nobody knows whether the message went out.
        Assert.Equal(committed ? phones.Skip(1) : phones, told);
    }

    [Fact]
    public async Task Who_could_not_be_told_keeps_the_place_and_is_told_later()
    {
        var shop = await fixture.NewShop(products: 1, units: 0);
        Phone[] phones = [await Ask(shop), await Later(shop)];
        (await shop.Stock().Set(Ids.Token(), 5)).OrThrow();
        await Due(shop);

        var first = await List(shop).Next();
        await List(shop).GiveBack(first!);
        await List(shop).GiveBack(first!); // the repeat
        Assert.Null(await List(shop).Next());
        Assert.Equal(2, Assert.Single(await List(shop).Counts()).Waiting);

        fixture.Time.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(phones, await TellAll(shop));
    }

    [Fact]
    public async Task Nobody_waits_twice_or_for_what_can_be_had_or_longer_than_ninety_days()
    {
        var shop = await fixture.NewShop(products: 2, units: 0);
        var phone = await Ask(shop);
        var again = await List(shop).Ask(new AskToBeTold(shop.Products[0].Id, null, phone, null));
        Assert.Equal(phone, again.OrThrow().Phone);
        Assert.Equal(1, Assert.Single(await List(shop).Counts()).Waiting);
        Assert.Equal("contact", (await List(shop).Ask(new AskToBeTold(shop.Products[0].Id, null, null, null))).Error?.Code);
        Assert.Equal("unknown-product", (await List(shop).Ask(new AskToBeTold(Ids.Token(), null, phone, null))).Error?.Code);

        (await shop.Stock(shop.Products[1].Id).Set(Ids.Token(), 1)).OrThrow();
        await Known(shop, inStock: true, product: 1);
        Assert.Equal("in-stock", (await List(shop).Ask(new AskToBeTold(shop.Products[1].Id, null, phone, null))).Error?.Code);

        fixture.Time.Advance(TimeSpan.FromDays(91));
        Assert.Null(await List(shop).Next());
        Assert.Empty(await List(shop).Counts());
    }

    [Fact]
    public async Task Who_leaves_or_is_erased_is_told_nothing()
    {
        var shop = await fixture.NewShop(products: 1, units: 0);
        var person = (await List(shop).Ask(new AskToBeTold(shop.Products[0].Id, null, Phone(), null))).OrThrow();
        await List(shop).Leave(person.StockId, person.Id);
        await List(shop).Leave(person.StockId, person.Id);
        var erased = await Ask(shop);
        (await List(shop).Ask(new AskToBeTold(shop.Products[0].Id, null, null, "Ravi@example.com"))).OrThrow();
        Assert.Equal([shop.Id], (await fixture.Grains.GetGrain<IPhoneGrain>(erased.E164).WaitsIn()).AsEnumerable());
        Caller.Set(shop.Id, Caller.System);
        await List(shop).Erase(erased, ["ravi@example.com"]);

        (await shop.Stock().Set(Ids.Token(), 5)).OrThrow();
        await Known(shop, inStock: true);
        fixture.Time.Advance(TimeSpan.FromHours(7));
        Assert.Empty(await TellAll(shop));
    }

    private IBackInStockGrain List(TestShop shop)
    {
        Caller.Set(shop.Id, Caller.System);
        return fixture.Grains.GetGrain<IBackInStockGrain>(shop.Id);
    }

    private static Phone Phone() => new($"+9197{Interlocked.Increment(ref _phones):D8}");

    private async Task<Phone> Ask(TestShop shop) =>
        (await List(shop).Ask(new AskToBeTold(shop.Products[0].Id, null, Phone(), null))).OrThrow().Phone!.Value;

    private Task<Phone> Later(TestShop shop)
    {
        fixture.Time.Advance(TimeSpan.FromSeconds(1));
        return Ask(shop);
    }

    private async Task<List<Phone>> TellAll(TestShop shop)
    {
        var told = new List<Phone>();
        while (await List(shop).Next() is { } person)
        {
            told.Add(person.Phone!.Value);
        }

        return told;
    }

    /// <summary>The catalog tells the list by itself.</summary>
    private Task Due(TestShop shop) =>
        Eventually.Holds(
            async () => (await List(shop).Counts()).All(count => count.LookAt <= fixture.Time.GetUtcNow()),
            "the catalog must tell the list what is in stock again"
        );

    private static Task Known(TestShop shop, bool inStock, int product = 0) =>
        Eventually.Holds(
            async () => (await shop.Catalog.Get(shop.Products[product].Id))!.Product.InStock == inStock,
            "the catalog must hear of the stock"
        );
}
