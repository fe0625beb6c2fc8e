using System.Collections.Frozen;
using System.Reflection;
using Dukaan.BackInStock;
using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Couriers;
using Dukaan.Customers;
using Dukaan.Discounts;
using Dukaan.GiftCards;
using Dukaan.Import;
using Dukaan.Invoices;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Pages;
using Dukaan.Payments;
using Dukaan.Reviews;
using Dukaan.Saving;
using Dukaan.Stock;
using Dukaan.Stores;
using Dukaan.Translations;
using Orleans.Runtime;

namespace Dukaan.Silo.Scrubbing;

/// <summary>The type of every document that is stored: states by their kind, rows by kind and bucket, events by their type.</summary>
internal static class DocumentTypes
{
    /// <summary>A row that has ids and times and nothing else.</summary>
    public static readonly Type IdsOnly = typeof(void);

    private static readonly Dictionary<string, Type> CatalogRows = new()
    {
        [SavedCatalog.ProductRows] = typeof(Product),
        [SavedCatalog.CategoryRows] = typeof(Category),
        [SavedCatalog.CollectionRows] = typeof(Collection),
        [SavedCatalog.ItemRows] = typeof(CollectionItem),
        [SavedCatalog.RetiredRows] = typeof(RetiredHandle),
        [SavedCatalog.PageRows] = typeof(ShopPage),
        [SavedCatalog.TranslationRows] = typeof(TranslatedTexts),
        [SavedCatalog.OperationRows] = typeof(DoneOperation),
    };

    private static readonly FrozenDictionary<string, Type> Rows = new Dictionary<string, Type>
    {
        ["stock"] = typeof(StockClaim),
        ["stock-history"] = typeof(StockEntry),
        ["stock-moves"] = typeof(AdjustStock),
        ["discount"] = typeof(DiscountUse),
        [ThankYouRows.Kind] = typeof(ThankYouRow),
        ["gift-cards"] = typeof(GiftCardLine),
        [CustomerRows.Sums] = typeof(CustomerSummary),
        [$"{CustomerRows.Orders}/order"] = typeof(CustomerOrder),
        [$"{CustomerRows.Orders}/{PastRow.Orders}"] = typeof(PastRow),
        [$"{CustomerRows.Orders}/{PastRow.Known}"] = typeof(PastRow),
        [ImportsGrain.Kind] = typeof(ImportedProduct),
        [AddressOrders.Kind] = typeof(AddressOrder),
        [CustomerRows.Notes] = typeof(CustomerNote),
        ["reviews"] = typeof(Review),
        ["product-reviews/shown"] = typeof(Review),
        ["product-reviews/rating"] = typeof(ReviewRating),
        [ReviewWakes.Kind] = IdsOnly,
        [CatalogWakes.Kind] = IdsOnly,
        [BackInStockRows.WakeKind] = IdsOnly,
        [CartWakes.Kind] = IdsOnly,
        [SellerMailWakes.Kind] = IdsOnly,
        [BackInStockRows.People] = typeof(WaitingPerson),
        ["back-in-stock"] = typeof(WaitingCount),
        ["order-book"] = typeof(OrderSummary),
        ["order-key"] = IdsOnly,
        ["order-wake"] = IdsOnly,
        ["courier-rates"] = typeof(SavedRate),
        ["domain-wake"] = IdsOnly,
        ["invoices/issued"] = typeof(Invoice),
        ["invoices/cancelled"] = typeof(Invoice),
        ["invoices/credit"] = typeof(CreditNote),
    }
        .Concat(CatalogRows.Select(each => KeyValuePair.Create($"catalog/{each.Key}", each.Value)))
        .Concat(CatalogRows.Select(each => KeyValuePair.Create($"replica/{each.Key}", each.Value)))
        .ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Type> Events = new Dictionary<string, Type>
    {
        ["store.opened"] = typeof(StoreProfile),
        ["store.changed"] = typeof(StoreProfile),
        ["store.key-created"] = typeof(ApiKeyView),
        ["store.key-revoked"] = typeof(ApiKeyView),
        ["catalog.changed"] = typeof(CatalogChanged),
        ["order.placed"] = typeof(OrderSummary),
        ["order.changed"] = typeof(OrderSummary),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Type> States = Saved()
        .Append(("order", typeof(SavedOrder)))
        .DistinctBy(each => each.Item1)
        .ToFrozenDictionary(each => each.Item1, each => each.Item2);

    /// <summary>The message of a payment gateway.</summary>
    public static Type Notice => typeof(GatewayNotice);

    /// <summary>All of them.</summary>
    public static IEnumerable<Type> All => [.. States.Values, .. Rows.Values.Where(type => type != IdsOnly), .. Events.Values, Notice];

    /// <exception cref="ScrubException">No grain has such a state.</exception>
    public static Type State(string kind) => Known(States, kind, "state");

    /// <exception cref="ScrubException">Nobody said what such rows are.</exception>
    public static Type Row(string kind, string bucket) => Rows.GetValueOrDefault(kind) ?? Known(Rows, $"{kind}/{bucket}", "row");

    /// <exception cref="ScrubException">Nobody said what such events are.</exception>
    public static Type Event(string type) => Known(Events, type, "event");

    private static Type Known(FrozenDictionary<string, Type> types, string name, string what) =>
        types.GetValueOrDefault(name)
        ?? throw new ScrubException($"There is a {what} '{name}' of which DocumentTypes does not say what it is. Add it there.");

    /// <summary>What the constructors of grains ask to be stored for stores.</summary>
    private static IEnumerable<(string, Type)> Saved() =>
        from grain in typeof(SavedState).Assembly.GetTypes()
        from constructor in grain.GetConstructors()
        from parameter in constructor.GetParameters()
        let stored = parameter.GetCustomAttribute<PersistentStateAttribute>()
        where stored is { StorageName: Storages.Domain } && stored.StateName != "order"
        select (stored.StateName, parameter.ParameterType.GetGenericArguments()[0]);
}
