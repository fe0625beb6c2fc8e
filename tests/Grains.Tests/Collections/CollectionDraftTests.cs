using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Grains.Tests.Catalog;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Collections;

/// <summary>What is allowed of collections, category trees and names in links.</summary>
public class CollectionDraftTests
{
    private readonly ManualTime _time = new();

    [Theory]
    [InlineData(CollectionField.Price, CollectionComparison.Is, "100", "rule.conditions[0].comparison")]
    [InlineData(CollectionField.Price, CollectionComparison.AtMost, "cheap", "rule.conditions[0].value")]
    [InlineData(CollectionField.Tag, CollectionComparison.AtLeast, "x", "rule.conditions[0].comparison")]
    [InlineData(CollectionField.InStock, CollectionComparison.Is, "maybe", "rule.conditions[0].value")]
    [InlineData(CollectionField.Option, CollectionComparison.Is, "M", "rule.conditions[0].name")]
    [InlineData(CollectionField.AddedWithinDays, CollectionComparison.Is, "0", "rule.conditions[0].value")]
    [InlineData(CollectionField.Brand, CollectionComparison.Is, "", "rule.conditions[0].value")]
    public void A_condition_that_means_nothing_is_refused_by_its_field(
        CollectionField field,
        CollectionComparison comparison,
        string value,
        string wrong
    )
    {
        var rule = new CollectionRule(false, [new CollectionCondition(field, comparison, value)]);
        var error = new CatalogDraft(Goods.Empty, _time).AddCollection(new AddCollection("op", "New", Rule: rule)).Error;
        Assert.Equal(wrong, error?.Field);
    }

    [Fact]
    public void A_renamed_link_is_remembered_and_one_that_is_used_again_leads_to_its_new_owner()
    {
        var book = Goods.With("Besan ladoo", "Kaju katli");
        var (ladoo, katli) = (book.Shop.Products[0], book.Shop.Products[1]);
        book = Change(book, draft => draft.Edit(new EditProduct("op", ladoo.Id, Handle: "ladoo")).OrThrow());
        book = Change(book, draft => draft.Edit(new EditProduct("op", katli.Id, Handle: "besan-ladoo")).OrThrow());
        book = Change(book, draft => draft.Delete(katli.Id, null).OrThrow());
        Assert.Equal(
            [("kaju-katli", katli.Id), ("besan-ladoo", katli.Id)],
            book.Shop.Retired.Select(retired => (retired.Handle, retired.ItemId))
        );
    }

    [Fact]
    public void Only_so_many_former_links_are_kept_and_the_oldest_are_forgotten()
    {
        var book = Goods.With("Ladoo");
        var many = Enumerable.Range(0, CatalogDraft.MaxRetired).Select(i => new RetiredHandle(HandleKind.Product, $"old-{i:D4}", "x", i));
        book = new CatalogBook(book.Shop with { Retired = [.. many] });
        book = Change(book, draft => draft.Edit(new EditProduct("op", book.Shop.Products[0].Id, Handle: "new")).OrThrow());
        Assert.Equal(CatalogDraft.MaxRetired, book.Shop.Retired.Length);
        Assert.DoesNotContain(book.Shop.Retired, retired => retired.Handle == "old-0000");
        Assert.Contains(book.Shop.Retired, retired => retired.Handle == "ladoo");
    }

    [Fact]
    public void Categories_stand_in_a_tree_without_circles_and_not_too_deep()
    {
        var draft = new CatalogDraft(Goods.Empty, _time);
        foreach (var name in (string[])["A", "B", "C", "D", "E", "F"])
        {
            draft.Add(Goods.Ladoo with { Title = name, Category = name }).OrThrow();
        }

        var book = Goods.Empty.Commit(draft);
        string Id(string name) => book.Shop.Categories.Single(category => category.Name == name).Id;
        foreach (var (child, parent) in (ValueTuple<string, string>[])[("B", "A"), ("C", "B"), ("D", "C"), ("E", "D")])
        {
            book = Change(book, one => one.EditCategory(new EditCategory("op", Id(child), ParentId: Id(parent))).OrThrow());
        }

        Assert.Equal("category-circle", Refused(book, new EditCategory("op", Id("A"), ParentId: Id("E"))));
        Assert.Equal("category-circle", Refused(book, new EditCategory("op", Id("A"), ParentId: Id("A"))));
        Assert.Equal("category-depth", Refused(book, new EditCategory("op", Id("F"), ParentId: Id("E"))));
        Assert.Equal("category-depth", Refused(book, new EditCategory("op", Id("A"), ParentId: Id("F"))));
        Assert.Equal("unknown-category", Refused(book, new EditCategory("op", Id("A"), ParentId: Ids.Token())));
        Assert.Equal(["A", "B", "C", "D", "E"], book.Tree.PathTo(book.FindCategory(Id("E"))!).Select(category => category.Name));

        book = Change(book, one => one.DeleteCategory(Id("C")).OrThrow());
        Assert.Equal(["A", "B", "D", "E"], book.Tree.PathTo(book.FindCategory(Id("E"))!).Select(category => category.Name));
    }

    [Fact]
    public void A_circle_that_came_from_elsewhere_ends_no_page()
    {
        var tree = new CategoryTree([
            new Category("a", "a", "A", 1, 1) { ParentId = "b" },
            new Category("b", "b", "B", 2, 1) { ParentId = "a" },
            new Category("c", "c", "C", 3, 1) { ParentId = "gone" },
        ]);
        Assert.Equal(["A", "B", "C"], tree.Top.Select(category => category.Name));
        Assert.Single(tree.PathTo(tree.Find("a")!));
    }

    [Fact]
    public void Labels_are_cleaned_and_bounded()
    {
        var draft = new CatalogDraft(Goods.Empty, _time);
        var added = draft.Add(Goods.Ladoo with { Labels = new LabelsChange(" Haldiram ", [" gift ", "GIFT", ""], []) }).OrThrow().Product;
        Assert.Equal(("Haldiram", "gift"), (added.Brand, string.Join('|', added.Tags)));
        Assert.Null(draft.Add(Goods.Ladoo with { Labels = new LabelsChange("", [], []) }).OrThrow().Product.Labels);
        Assert.Equal("tags", draft.Add(Goods.Ladoo with { Labels = new LabelsChange(Tags: ["a,b"]) }).Error?.Field);
        Assert.Equal("related", draft.Add(Goods.Ladoo with { Labels = new LabelsChange(Related: ["no id"]) }).Error?.Field);
        Assert.Equal("brand", draft.Add(Goods.Ladoo with { Labels = new LabelsChange(new string('x', 61)) }).Error?.Field);
    }

    private CatalogBook Change(CatalogBook book, Action<CatalogDraft> change)
    {
        var draft = new CatalogDraft(book, _time);
        change(draft);
        return book.Commit(draft);
    }

    private string? Refused(CatalogBook book, EditCategory command) => new CatalogDraft(book, _time).EditCategory(command).Error?.Code;
}
