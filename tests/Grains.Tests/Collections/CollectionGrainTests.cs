using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Collections;

public class CollectionGrainTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Fact]
    public async Task A_collection_with_everything_around_it_comes_back_as_it_was_from_its_rows()
    {
        var shop = await fixture.NewShop(products: 4);
        var add = new AddCollection(Ids.Token(), "Diwali gifts", "For all.", Products: [shop.Products[2].Id, shop.Products[0].Id]);
        var added = (await shop.Catalog.AddCollection(add)).OrThrow();
        var rule = new CollectionRule(true, [new(CollectionField.AddedWithinDays, CollectionComparison.Is, "30")]);
        (await shop.Catalog.AddCollection(new AddCollection(Ids.Token(), "New", Rule: rule, Sort: CollectionSort.Newest))).OrThrow();
        (await shop.Catalog.EditCollection(new EditCollection(Ids.Token(), added.Collection.Id, Handle: "gifts"))).OrThrow();
        (
            await shop.Catalog.Edit(
                new EditProduct(Ids.Token(), shop.Products[1].Id) { Labels = new LabelsChange("Anokhi", ["cotton", "Summer"], []) }
            )
        ).OrThrow();
        var front = new ShopFront([shop.Products[3].Id], [new MenuLink(MenuTarget.Collection, added.Collection.Id, "Gifts")]);
        (await shop.Catalog.SetFront(Ids.Token(), front)).OrThrow();
        (await shop.Catalog.Delete(Ids.Token(), shop.Products[0].Id)).OrThrow();
        var before = (await shop.Catalog.Snapshot())!;

        fixture.Faults.LoseBeforeCommit("catalog", shop.Id); // ends the activation
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Catalog.Add(TestShop.Sweet()));
        var after = (await shop.Catalog.Snapshot())!;

        Assert.NotSame(before, after);
        Assert.Equal(before.Version, after.Version);
        Assert.Equal(
            before.Collections.Select(each => (each.Id, each.Handle, each.Title, each.Sort, each.Rule is null, each.Version)),
            after.Collections.Select(each => (each.Id, each.Handle, each.Title, each.Sort, each.Rule is null, each.Version))
        );
        Assert.Equal(rule.Conditions.AsEnumerable(), after.Collections[1].Rule!.Conditions.AsEnumerable());
        Assert.Equal(before.Items.AsEnumerable(), after.Items.AsEnumerable());
        Assert.Equal([shop.Products[2].Id], after.Items.Select(item => item.ProductId));
        Assert.Equal(before.Retired.AsEnumerable(), after.Retired.AsEnumerable());
        Assert.Equal(["collection/diwali-gifts", "p/sweet-0"], after.Retired.Select(retired => retired.Id));
        Assert.Equal(front.Menu.AsEnumerable(), after.Front.Menu.AsEnumerable());
        Assert.Equal(before.AsOf, after.AsOf);
        Assert.NotEqual(default, after.AsOf);
        Assert.Equal(("Anokhi", "cotton, Summer"), Labels(after, shop.Products[1].Id));
        var again = (await shop.Catalog.AddCollection(add)).OrThrow(); // and the operation is remembered
        Assert.Equal((added.Version, added.Collection.Id, "diwali-gifts"), (again.Version, again.Collection.Id, again.Collection.Handle));
        Assert.Equal("idempotency-key-reused", (await shop.Catalog.AddCollection(add with { Title = "Other" })).Error?.Code);
    }

    [Fact]
    public async Task What_days_do_to_a_rule_is_a_version_like_any_other()
    {
        var shop = await fixture.NewShop(products: 1);
        var rule = new CollectionRule(false, [new(CollectionField.AddedWithinDays, CollectionComparison.Is, "1")]);
        var made = (await shop.Catalog.AddCollection(new AddCollection(Ids.Token(), "New", Rule: rule))).OrThrow();
        Assert.Single(CollectionContents.Of((await shop.Catalog.Snapshot())!, made.Collection));

        // The day passes while the catalog is not active: activated anew, it looks at the clock. Its timer would take the fault otherwise.
        fixture.Faults.LoseBeforeCommit("catalog", shop.Id);
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Catalog.Add(TestShop.Sweet()));
        fixture.Time.Advance(TimeSpan.FromDays(1) + TimeSpan.FromHours(1));

        await Eventually.Holds(
            async () =>
                await shop.Catalog.Snapshot() is { } now
                && now.Version > made.Version
                && CollectionContents.Of(now, made.Collection).IsEmpty,
            "A product that became too old for a rule must leave it within the hour: see CatalogGrain.PassDays."
        );
    }

    [Fact]
    public async Task Orders_and_members_of_a_collection_are_its_sellers_choice()
    {
        var shop = await fixture.NewShop(products: 5);
        var ids = shop.Products.Select(product => product.Id).ToImmutableArray();
        var collection = (await shop.Catalog.AddCollection(new AddCollection(Ids.Token(), "Mine", Products: ids[..3])))
            .OrThrow()
            .Collection;

        (await shop.Catalog.AddToCollection(Ids.Token(), collection.Id, [ids[4], ids[0]])).OrThrow();
        (await shop.Catalog.ArrangeCollection(Ids.Token(), collection.Id, [ids[4], ids[2]])).OrThrow();
        (await shop.Catalog.RemoveFromCollection(Ids.Token(), collection.Id, [ids[1], ids[3]])).OrThrow();

        var now = CollectionContents.Of((await shop.Catalog.Snapshot())!, collection);
        Assert.Equal([ids[4], ids[2], ids[0]], now.Select(entry => entry.Product.Id));
        Assert.Equal("unknown-product", (await shop.Catalog.AddToCollection(Ids.Token(), collection.Id, [Ids.Token()])).Error?.Code);
        Assert.Equal("unknown", (await shop.Catalog.ArrangeCollection(Ids.Token(), collection.Id, [ids[3]])).Error?.Code);
        Assert.Equal(ErrorKind.NotFound, (await shop.Catalog.AddToCollection(Ids.Token(), Ids.Token(), [ids[0]])).Error?.Kind);
    }

    private static (string, string) Labels(CatalogSnapshot shop, string productId)
    {
        var product = shop.Products.Single(each => each.Id == productId);
        return (product.Brand, string.Join(", ", product.Tags));
    }
}
