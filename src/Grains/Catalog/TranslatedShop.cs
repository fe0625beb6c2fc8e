using Dukaan.Translations;

namespace Dukaan.Catalog;

/// <summary>A shop as its readers in another of its languages see it.</summary>
public static class TranslatedShop
{
    /// <summary>Whether anything of the shop is said in this language.</summary>
    public static bool HasTexts(CatalogSnapshot shop, string language) => shop.Translations.Any(texts => texts.In(language) is not null);

    /// <summary>
    /// The snapshot with the texts in this language in place of those in the shop's own; what is not said in it stays. All things keep
    /// their order and their links.
    /// </summary>
    /// <param name="language">One of the shop's other languages.</param>
    public static CatalogSnapshot In(CatalogSnapshot shop, string language)
    {
        var said = new Dictionary<string, Translation>(StringComparer.Ordinal);
        foreach (var texts in shop.Translations)
        {
            if (texts.In(language) is { } translation)
            {
                said[texts.Subject] = translation;
            }
        }

        var pages = Each(
            shop.Pages,
            page => page.Id,
            (page, to) => page with { Title = to.Title, Text = to.Text },
            page => (page.Title, page.Text)
        );
        var own = said.GetValueOrDefault(TranslatedTexts.OfShop);
        var store = PageRules.Linked(shop.Store.In(language), pages);
        return shop with
        {
            Store = store with
            {
                Announcement = own is { Title.Length: > 0 } ? own.Title : store.Announcement,
                Description = own is { Text.Length: > 0 } ? own.Text : store.Description,
            },
            Products = Each(
                shop.Products,
                product => product.Id,
                (product, to) => product with { Title = to.Title, Description = to.Text },
                product => (product.Title, product.Description)
            ),
            Categories = Each(
                shop.Categories,
                category => category.Id,
                (category, to) => category with { Name = to.Title },
                category => (category.Name, "")
            ),
            Collections = Each(
                shop.Collections,
                collection => collection.Id,
                (collection, to) => collection with { Title = to.Title, Description = to.Text },
                collection => (collection.Title, collection.Description)
            ),
            Pages = pages,
        };

        ImmutableArray<T> Each<T>(
            ImmutableArray<T> all,
            Func<T, string> id,
            Func<T, (string Title, string Text), T> with,
            Func<T, (string Title, string Text)> present
        ) =>
            all.Any(one => said.ContainsKey(id(one)))
                ?
                [
                    .. all.Select(one =>
                        said.TryGetValue(id(one), out var to)
                            ? with(
                                one,
                                (to.Title.Length > 0 ? to.Title : present(one).Title, to.Text.Length > 0 ? to.Text : present(one).Text)
                            )
                            : one
                    ),
                ]
                : all;
    }
}
