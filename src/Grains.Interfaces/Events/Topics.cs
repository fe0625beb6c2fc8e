namespace Dukaan.Events;

/// <summary>The topics events are published on; stream namespaces in Orleans, topics in Kafka. Keyed by store id.</summary>
public static class Topics
{
    /// <summary>Settings, members, API keys of a store.</summary>
    public const string StoreUpdates = "store_updates";

    /// <summary>A store's catalog line: <c>CatalogChanged</c>.</summary>
    public const string ProductUpdates = "product_updates";

    /// <summary>Orders: <c>OrderSummary</c>.</summary>
    public const string Orders = "orders";

    /// <summary>
    /// Stands before a topic's name in the streams of events of other regions' stores, so that who listens to this region's never hears
    /// them.
    /// </summary>
    public const string Abroad = "abroad.";

    /// <summary>The name of the stream provider that carries them.</summary>
    public const string Provider = "events";

    /// <summary>Those that every region hears.</summary>
    public static ImmutableArray<string> Everywhere { get; } = [StoreUpdates, ProductUpdates];

    /// <summary>Those that stay in the region whose stores they tell of.</summary>
    public static ImmutableArray<string> AtHome { get; } = [Orders];
}
