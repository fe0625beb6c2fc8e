using Dukaan.Catalog;
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
                    }

                    book = book.Commit(draft);
                    replayed = CatalogReplay.Apply(replayed, change);
                }

                var naive = model.Values.OrderBy(product => product.Position).ThenBy(product => product.Id, StringComparer.Ordinal);
                return replayed.Products.SequenceEqual(book.Shop.Products)
                    && replayed.Products.SequenceEqual(naive)
                    && replayed.Categories.SequenceEqual(book.Shop.Categories)
                    && replayed.Products.Select(product => product.Handle).Distinct().Count() == replayed.Products.Length
                    && replayed.Products.All(product =>
                        product.CategoryId is null || replayed.Categories.Any(category => category.Id == product.CategoryId)
                    );
            }));
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
