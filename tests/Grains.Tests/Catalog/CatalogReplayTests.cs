using Dukaan.Catalog;
using Dukaan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Dukaan.Grains.Tests.Catalog;

public class CatalogReplayTests
{
    /// <summary>Whatever a seller does, what a region replays is what a naive list of it all would be.</summary>
    [Fact]
    public void Events_applied_one_by_one_give_the_catalog()
    {
        var deeds = ArbMap.Default.ArbFor<(byte ShopperAction, byte One, byte Other)[]>();
        Check.QuickThrowOnFailure(Prop.ForAll(deeds, script =>
            {
                var time = new ManualTime();
                var book = Goods.Empty;
                var replayed = Goods.Empty.Shop;
                var model = new Dictionary<string, Product>();
                var gone = new List<string>();
                foreach (var (deed, one, other) in script)
                {
                    var draft = new CatalogDraft(book, time);
                    Do(draft, book, deed, one, other);
                    if (!draft.HasChanges)
                    {
                        continue;
                    }

                    var change = draft.Change();
                    foreach (var product in change.Products)
                    {
                        model[product.Id] = product;
                    }

                    foreach (var id in change.DeletedProducts)
                    {
                        model.Remove(id);
                        gone.Add(id);
                    }

                    book = book.Commit(draft);
                    replayed = CatalogReplay.Apply(replayed, change);
                }

                var naive = model.Values.OrderBy(product => product.Position).ThenBy(product => product.Id, StringComparer.Ordinal);
                return model.Values.All(product => book.Find(product.Id) == product)
                    && gone.All(id => book.Find(id) is null)
                    && replayed.Products.SequenceEqual(book.Shop.Products)
                    && replayed.Products.SequenceEqual(naive)
                    && replayed.Categories.SequenceEqual(book.Shop.Categories)
                    && replayed.Products.Select(product => product.Handle).Distinct().Count() == replayed.Products.Length
                    && replayed.Products.All(product =>
                        product.CategoryId is null || replayed.Categories.Any(category => category.Id == product.CategoryId)
                    );
            }));
    }

    [Fact]
    public void A_change_of_one_product_of_5000_copies_the_list_and_nothing_else()
    {
        var book = Goods.With([.. Enumerable.Range(0, CatalogDraft.MaxProducts).Select(n => $"Product {n}")]);
        var product = book.Shop.Products[3_000];
        long Change(int round)
        {
            var draft = new CatalogDraft(book, new ManualTime());
            draft.Edit(new EditProduct($"op{round}", product.Id, Price: new Money(10_000 + round, "INR"))).OrThrow();
            var change = draft.Change();
            var before = GC.GetAllocatedBytesForCurrentThread();
            book = book.Next(CatalogReplay.Apply(book.Shop, change), change);
            var found = book.Find(product.Id)!;
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.Equal(10_000 + round, found.Price.Amount);
            return allocated;
        }

        Change(1); // builds what is kept from then on
        var bytes = Change(2);
        Assert.True(
            bytes <= 50_000,
            $"It allocated {bytes:n0} bytes; the list of 5,000 references has 40,000. A save in a large shop must cost what one in a small "
                + "shop does: is something indexed again that could be taken over? See `./dukaan bench save`."
        );
    }

    [Fact]
    public void A_change_that_does_not_follow_is_not_applied()
    {
        var change = new CatalogChanged(3, null, [], [], [], []);
        Assert.Throws<ArgumentException>(() => CatalogReplay.Apply(Goods.Empty.Shop, change));
        Assert.Throws<ArgumentException>(() => CatalogReplay.Apply(Goods.Empty.Shop, change with { Version = 2, TooMuch = true }));
        Assert.Throws<ArgumentException>(() => CatalogReplay.Apply(null, change with { Version = 1 }));
    }

    private static void Do(CatalogDraft draft, CatalogBook book, byte deed, byte one, byte other)
    {
        string Pick(byte n) => book.Shop.Products is { Length: > 0 } products ? products[n % products.Length].Id : "nothing";
        string PickCategory(byte n) =>
            book.Shop.Categories is { Length: > 0 } categories ? categories[n % categories.Length].Id : "nothing";
        switch (deed % 8)
        {
            case 0 or 1:
                draft.Add(Goods.Ladoo with { Title = $"Product {one % 5}", Category = other % 3 == 0 ? null : $"Category {other % 4}" });
                break;
            case 2:
                draft.Edit(new EditProduct("", Pick(one), Title: $"Edited {other % 3}", Category: $"Category {other % 4}"));
                break;
            case 3:
                draft.Delete(Pick(one), null);
                break;
            case 4:
                draft.Reorder(Pick(one) == Pick(other) ? [Pick(one)] : [Pick(one), Pick(other)]);
                break;
            case 5:
                draft.DeleteCategory(PickCategory(one));
                break;
            case 6:
                draft.Rename(PickCategory(one), $"Category {other % 4}");
                break;
            default:
                draft.ReorderCategories([PickCategory(one)]);
                break;
        }
    }
}
