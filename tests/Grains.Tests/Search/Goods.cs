using System.Runtime.InteropServices;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Search;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Search;

/// <summary>Products to search in.</summary>
internal static class Goods
{
    public static SearchDocument Of(
        string title,
        string category = "",
        string description = "",
        string sku = "",
        string barcode = "",
        bool inStock = true,
        string? id = null,
        params (string Option, string[] Values)[] options
    ) =>
        new(
            new Product(
                id ?? title,
                title,
                title,
                description,
                new Money(10_000, "INR"),
                null,
                inStock,
                Counted: false,
                Visible: true,
                [],
                0,
                1,
                DateTimeOffset.UnixEpoch
            )
            {
                Details = new ItemDetails(sku, barcode),
                Options = [.. options.Select(option => new ProductOption(option.Option, [.. option.Values]))],
            },
            category
        );

    public static SearchIndex Index(params ReadOnlySpan<SearchDocument> documents) => SearchIndex.Of(documents, "en");

    public static SearchIndex Index(IEnumerable<string> titles) =>
        SearchIndex.Of(CollectionsMarshal.AsSpan(titles.Select(title => Of(title)).ToList()), "en");

    /// <summary>The ids of what is found, best first.</summary>
    public static string[] Search(this SearchIndex index, string query, SearchWishes? wishes = null) =>
        [
            .. index
                .Find(query, wishes ?? SearchWishes.None)
                .Found.OrderByDescending(hit => hit.Score)
                .ThenBy(hit => hit.Order)
                .Select(hit => index.Shown(hit.Order).Product.Id),
        ];
}
