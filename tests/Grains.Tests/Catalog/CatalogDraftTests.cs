using Dukaan.Catalog;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Catalog;

public class CatalogDraftTests
{
    private readonly ManualTime _time = new();

    private CatalogDraft On(CatalogBook book) => new(book, _time);

    [Fact]
    public void A_product_makes_its_category_and_its_handle()
    {
        var draft = On(Goods.Empty);
        var added = draft.Add(Goods.Ladoo).OrThrow();
        Assert.Equal(("besan-ladoo", "Sweets", 2L), (added.Product.Handle, added.Category, added.Version));
        var book = Goods.Empty.Commit(draft);
        Assert.Equal("Sweets", Assert.Single(book.Shop.Categories).Name);
        Assert.Equal(added.Product.CategoryId, book.Shop.Categories[0].Id);
    }

    [Fact]
    public void A_category_is_the_same_whatever_the_case()
    {
        var book = Goods.With("One");
        var draft = On(book);
        draft.Add(Goods.Ladoo with { Category = " SWEETS " }).OrThrow();
        Assert.Empty(draft.Change().Categories);
    }

    [Fact]
    public void Products_of_the_same_title_get_handles_of_their_own()
    {
        var book = Goods.With("Ladoo", "Ladoo", "Ladoo");
        Assert.Equal(["ladoo", "ladoo-2", "ladoo-3"], book.Shop.Products.Select(product => product.Handle));
    }

    [Fact]
    public void A_title_without_latin_letters_gets_a_handle_too() => Assert.Equal("laddu", Goods.With("लड्डू").Shop.Products[0].Handle);

    [Fact]
    public void A_title_without_any_letters_gets_a_handle_too() => Assert.Matches("^[a-z0-9]{6}$", Goods.With("☕").Shop.Products[0].Handle);

    [Fact]
    public void A_handle_that_is_taken_is_refused()
    {
        var book = Goods.With("One", "Two");
        Assert.Equal("handle-taken", On(book).Add(Goods.Ladoo with { Handle = "one" }).Error?.Code);
        Assert.Equal("handle-taken", On(book).Edit(new EditProduct("op", book.Shop.Products[1].Id, Handle: "one")).Error?.Code);
        Assert.True(On(book).Edit(new EditProduct("op", book.Shop.Products[0].Id, Handle: "one")).Ok, "its own handle is not taken");
    }

    [Fact]
    public void The_five_thousand_and_first_product_is_refused()
    {
        var draft = On(Goods.Empty);
        for (var i = 0; i < 5_000; i++)
        {
            draft.Add(Goods.Ladoo with { Title = $"Product {i}" }).OrThrow();
        }

        Assert.Equal("catalog-full", draft.Add(Goods.Ladoo).Error?.Code);
    }

    [Fact]
    public void An_edit_of_an_older_version_is_stale()
    {
        var book = Goods.With("One");
        var edit = new EditProduct("op", book.Shop.Products[0].Id, IfVersion: 1, Title: "Uno");
        Assert.Equal(ErrorKind.Stale, On(book).Edit(edit).Error?.Kind);
        Assert.Equal("Uno", On(book).Edit(edit with { IfVersion = 2 }).OrThrow().Product.Title);
    }

    [Fact]
    public void An_edit_changes_what_it_names_and_nothing_else()
    {
        var book = Goods.With("One");
        var before = book.Shop.Products[0];
        var after = On(book).Edit(new EditProduct("op", before.Id, Price: new Money(1, "INR"))).OrThrow().Product;
        Assert.Equal(before with { Price = new Money(1, "INR"), Version = 3 }, after);
    }

    [Fact]
    public void An_edit_that_changes_nothing_makes_no_version()
    {
        var book = Goods.With("One");
        var draft = On(book);
        var answer = draft.Edit(new EditProduct("op", book.Shop.Products[0].Id, Title: "One", Category: "sweets")).OrThrow();
        Assert.False(draft.HasChanges);
        Assert.Equal(2, answer.Version);
    }

    [Fact]
    public void Counting_and_not_counting()
    {
        var book = Goods.With("One");
        var id = book.Shop.Products[0].Id;
        var draft = On(book);
        Assert.False(draft.Edit(new EditProduct("op", id, Stock: 0)).OrThrow().Product.InStock);
        Assert.Equal(new OwedCount("catalog/3", id, 0), Assert.Single(draft.Counts));

        var counted = book.Commit(draft);
        Assert.Equal("stock-is-counted", On(counted).Edit(new EditProduct("op", id, InStock: true)).Error?.Code);
        var free = On(counted);
        var product = free.Edit(new EditProduct("op", id, Stock: -1, InStock: true)).OrThrow().Product;
        Assert.Equal((false, true), (product.Counted, product.InStock));
        Assert.Empty(free.Counts);
    }

    [Fact]
    public void The_stock_may_only_speak_for_what_is_counted()
    {
        var book = Goods.With("One");
        var draft = On(book);
        draft.SetAvailability(book.Shop.Products[0].Id, false);
        Assert.False(draft.HasChanges, "the product is not counted");
        var counting = On(book);
        counting.Edit(new EditProduct("op", book.Shop.Products[0].Id, Stock: 5)).OrThrow();
        var counted = On(book.Commit(counting));
        counted.SetAvailability(book.Shop.Products[0].Id, false);
        Assert.True(counted.HasChanges);
    }

    [Fact]
    public void A_category_that_goes_leaves_its_products()
    {
        var book = Goods.With("One", "Two");
        var draft = On(book);
        draft.DeleteCategory(book.Shop.Categories[0].Id).OrThrow();
        var after = book.Commit(draft).Shop;
        Assert.Empty(after.Categories);
        Assert.All(after.Products, product => Assert.Null(product.CategoryId));
    }

    [Fact]
    public void Two_categories_never_have_one_name()
    {
        var draft = On(Goods.Empty);
        draft.Add(Goods.Ladoo).OrThrow();
        draft.Add(Goods.Ladoo with { Category = "Snacks" }).OrThrow();
        var book = Goods.Empty.Commit(draft);
        Assert.Equal("category-exists", On(book).Rename(book.Shop.Categories[0].Id, "SNACKS").Error?.Code);
        Assert.True(On(book).Rename(book.Shop.Categories[0].Id, "SWEETS").Ok, "it may change its own case");
    }

    [Fact]
    public void Named_products_come_first_and_the_rest_follow_as_they_stood()
    {
        var book = Goods.With("A", "B", "C", "D");
        var id = book.Shop.Products.ToDictionary(product => product.Title, product => product.Id);
        var draft = On(book);
        draft.Reorder([id["D"], id["B"]]).OrThrow();
        Assert.Equal(["D", "B", "A", "C"], book.Commit(draft).Shop.Products.Select(product => product.Title));
    }

    [Fact]
    public void An_order_that_names_strangers_or_names_twice_is_refused()
    {
        var book = Goods.With("A", "B");
        Assert.Equal("productIds", On(book).Reorder(["x"]).Error?.Field);
        Assert.Equal("productIds", On(book).Reorder([book.Shop.Products[0].Id, book.Shop.Products[0].Id]).Error?.Field);
        Assert.Equal("productIds", On(book).Reorder([]).Error?.Field);
    }

    [Fact]
    public void A_ninth_picture_is_refused_and_a_known_one_stays_where_it_is()
    {
        var pictures = Enumerable.Range(0, 8).Select(_ => Ids.Token()).ToList();
        var draft = On(Goods.Empty);
        draft.Add(Goods.Ladoo with { Pictures = [.. pictures] }).OrThrow();
        var book = Goods.Empty.Commit(draft);
        var id = book.Shop.Products[0].Id;
        Assert.Equal("too-many-pictures", On(book).AddPicture(id, Ids.Token()).Error?.Code);
        Assert.Equal(pictures, On(book).AddPicture(id, pictures[3]).OrThrow().Product.Pictures.AsEnumerable());
    }

    [Fact]
    public void A_product_that_its_seller_hid_while_it_was_taken_down_stays_hidden_once_put_back()
    {
        var book = Goods.With("One", "Two");
        var (one, two) = (book.Shop.Products[0].Id, book.Shop.Products[1].Id);
        var draft = On(book);
        draft.TakeDown(one, "Not allowed.", "care@dukaan.example").OrThrow();
        draft.TakeDown(two, "Not allowed.", "care@dukaan.example").OrThrow();
        book = book.Commit(draft);
        draft = On(book);
        draft.Edit(new EditProduct("op", one, Visible: false)).OrThrow();
        draft.Edit(new EditProduct("op", two, Title: "Second")).OrThrow();
        book = book.Commit(draft);

        Assert.False(On(book).PutBack(one).OrThrow().Product.Visible);
        Assert.True(On(book).PutBack(two).OrThrow().Product.Visible);
    }

    [Fact]
    public void A_product_that_was_taken_down_cannot_be_deleted_and_so_not_restored()
    {
        var book = Goods.With("One");
        var draft = On(book);
        draft.TakeDown(book.Shop.Products[0].Id, "Not allowed.", "care@dukaan.example").OrThrow();
        book = book.Commit(draft);

        Assert.Equal("taken-down", On(book).Delete(book.Shop.Products[0].Id, null).Error?.Code);
    }
}
