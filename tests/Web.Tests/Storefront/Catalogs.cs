using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>Catalogs made by hand, for what needs no silo.</summary>
internal static class Catalogs
{
    public static StoreProfile Store(
        string slug = "asha",
        string name = "Asha's Kitchen",
        string language = "en",
        string currency = "INR"
    ) =>
        new(
            StoreId: Ids.Derive("store", slug),
            Slug: slug,
            Name: name,
            Description: "Home-style food.",
            Currency: currency,
            Language: language,
            Theme: Theme.Default,
            Picture: null,
            Phone: "+919812345678",
            Vpa: "asha@okaxis",
            CashOnDelivery: true,
            Open: true,
            TimeZone: "Asia/Kolkata",
            Revision: 1
        );

    public static Category Category(string handle, string name, long position) =>
        new(Ids.Derive("category", handle), handle, name, position, 1);

    public static Product Product(
        string handle,
        string title,
        long amount = 15000,
        Category? category = null,
        long position = 0,
        string description = ""
    ) =>
        new(
            Id: Ids.Derive("product", handle),
            Handle: handle,
            Title: title,
            Description: description,
            Price: new Money(amount, "INR"),
            CategoryId: category?.Id,
            InStock: true,
            Counted: false,
            Visible: true,
            Pictures: [],
            Position: position,
            Version: 1,
            CreatedAt: new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)
        );

    public static CatalogSnapshot Of(StoreProfile store, ImmutableArray<Category> categories, params ImmutableArray<Product> products) =>
        new(1, store, categories, products);

    public static CatalogSnapshot Of(params ImmutableArray<Product> products) => Of(Store(), [], products);

    /// <summary>A restaurant's menu: 2,000 items in 40 categories, each with two pictures, and a collection by rule.</summary>
    public static CatalogSnapshot Menu()
    {
        var categories = Enumerable.Range(0, 40).Select(i => Category($"category-{i}", $"Category {i}", i)).ToImmutableArray();
        var products = Enumerable
            .Range(0, 2_000)
            .Select(i =>
                Product($"item-{i}", $"Slow-cooked dish number {i} with rice", 9_900 + i, categories[i / 50], i, "With whole spices.") with
                {
                    Pictures = [Ids.Derive("picture", $"{i}"), Ids.Derive("picture", $"{i}-b")],
                }
            );
        var rule = new CollectionRule(false, [new(CollectionField.Price, CollectionComparison.AtMost, "10500")]);
        return Of(Store(), categories, [.. products]) with
        {
            Collections = [new(Ids.Derive("gifts"), "gifts", "Gifts", "", null, true, rule, CollectionSort.Price, 1, 1, default)],
        };
    }
}
