using Dukaan.Catalog;
using Dukaan.Grains.Tests.Stores;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Catalog;

/// <summary>Catalogs to test with.</summary>
public static class Goods
{
    public static CatalogBook Empty { get; } = new(new CatalogSnapshot(1, Shops.Profile(), [], []));

    public static AddProduct Ladoo => new("op", "Besan ladoo", new Money(15_000, "INR"), Category: "Sweets");

    /// <summary>The book after the draft is committed.</summary>
    public static CatalogBook Commit(this CatalogBook book, CatalogDraft draft)
    {
        var change = draft.Change();
        return book.Next(CatalogReplay.Apply(book.Shop, change), change);
    }

    /// <summary>A book with products of these titles.</summary>
    public static CatalogBook With(params string[] titles)
    {
        var draft = new CatalogDraft(Empty, new ManualTime());
        foreach (var title in titles)
        {
            draft.Add(Ladoo with { Title = title }).OrThrow();
        }

        return Empty.Commit(draft);
    }
}
