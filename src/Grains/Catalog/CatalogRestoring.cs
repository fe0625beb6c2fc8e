using Dukaan.Collections;
using Dukaan.Saving;

namespace Dukaan.Catalog;

/// <summary>
/// The change that brings a catalog back to what it was. It follows on the present version, as every change does, so whoever knows the
/// present one can apply it. What is sold out and how many are left is not brought back: the stock grains know.
/// </summary>
public static class CatalogRestoring
{
    /// <returns>The change; null: the catalog is what it was.</returns>
    public static CatalogChanged? Between(CatalogSnapshot now, CatalogSnapshot past, DateTimeOffset at)
    {
        var version = now.Version + 1;
        var products = now.Products.ToDictionary(product => product.Id, StringComparer.Ordinal);
        var change = new CatalogChanged(
            version,
            null,
            [
                .. past
                    .Products.Select(product => AsOf(product, products.GetValueOrDefault(product.Id), now.Store.Currency))
                    .Where(product => Differs(product, products.GetValueOrDefault(product.Id)))
                    .Select(product => product with { Version = version, ChangedAt = (uint)at.ToUnixTimeSeconds() }),
            ],
            Gone(now.Products, past.Products, product => product.Id),
            Changed(now.Categories, past.Categories, category => category.Id),
            Gone(now.Categories, past.Categories, category => category.Id)
        )
        {
            Collections = Changed(now.Collections, past.Collections, collection => collection.Id),
            DeletedCollections = Gone(now.Collections, past.Collections, collection => collection.Id),
            Items = Changed(now.Items, past.Items, item => item.Id),
            DeletedItems = Gone(now.Items, past.Items, item => item.Id),
            Pages = Changed(now.Pages, past.Pages, page => page.Id),
            DeletedPages = Gone(now.Pages, past.Pages, page => page.Id),
            Translations = Changed(now.Translations, past.Translations, texts => texts.Id),
            DeletedTranslations = Gone(now.Translations, past.Translations, texts => texts.Id),
            Search = Differs(past.Search, now.Search) ? past.Search : null,
            Front = Differs(past.Front, now.Front) ? past.Front : null,
            AsOf = past.Collections.Any(collection => collection.CountsDays) ? at : null,
        };
        return IsNothing(change) ? null : change;
    }

    /// <summary>The product as it was, with the availability, the version and the currency that it has now.</summary>
    private static Product AsOf(Product was, Product? now, string currency)
    {
        was = was.Price.Currency == currency ? was : Prices.In(was, currency);
        was = now is null || now.TakenDown == was.TakenDown ? was : CatalogDraft.With(was, now.TakenDown);
        return now is null
            ? was with
            {
                Left = null,
            }
            : was with
            {
                Version = now.Version,
                ChangedAt = now.ChangedAt,
                InStock = was.Counted == now.Counted && was.Counted ? now.InStock : was.InStock,
                Left = now.Left,
                Variants =
                [
                    .. was.Variants.Select(variant =>
                        now.FindVariant(variant.Id) is { } same && variant.Counted && same.Counted
                            ? variant with
                            {
                                InStock = same.InStock,
                                Left = same.Left,
                            }
                            : variant
                    ),
                ],
            };
    }

    private static ImmutableArray<T> Changed<T>(ImmutableArray<T> now, ImmutableArray<T> past, Func<T, string> id)
        where T : class
    {
        var present = now.ToDictionary(id, StringComparer.Ordinal);
        return [.. past.Where(was => Differs(was, present.GetValueOrDefault(id(was))))];
    }

    private static ImmutableArray<string> Gone<T>(ImmutableArray<T> now, ImmutableArray<T> past, Func<T, string> id) =>
        [.. now.Select(id).Except(past.Select(id), StringComparer.Ordinal)];

    /// <summary>As they are stored, since lists are equal only if they are the same one.</summary>
    private static bool Differs<T>(T was, T? now)
        where T : class => now is null || StateJson.Write(was) != StateJson.Write(now);

    private static bool IsNothing(CatalogChanged change) =>
        change is { Search: null, Front: null }
        && change.Products.Length + change.DeletedProducts.Length + change.Categories.Length + change.DeletedCategories.Length == 0
        && change.Collections.Length + change.DeletedCollections.Length + change.Items.Length + change.DeletedItems.Length == 0
        && change.Pages.Length + change.DeletedPages.Length == 0
        && change.Translations.Length + change.DeletedTranslations.Length == 0;
}
