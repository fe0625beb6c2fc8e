namespace Dukaan.Events;

/// <summary>The topics of events: stream namespaces in Orleans, topics in Kafka. Keyed by store id.</summary>
public static class Topics
{
    /// <summary>Settings, members, API keys of a store.</summary>
    public const string StoreUpdates = "store_updates";

    /// <summary>Changes of a store's catalog: <c>CatalogChanged</c>.</summary>
    public const string ProductUpdates = "product_updates";

    /// <summary>Orders: <c>OrderSummary</c>.</summary>
    public const string Orders = "orders";

    /// <summary>
    /// The prefix of topics whose events belong to stores of other regions, so that subscribers of this region's topics never get them.
    /// </summary>
    public const string Abroad = "abroad.";

    /// <summary>The name of the stream provider that carries them.</summary>
    public const string Provider = "events";

    /// <summary>Topics that are published to every region.</summary>
    public static ImmutableArray<string> Everywhere { get; } = [StoreUpdates, ProductUpdates];

    /// <summary>Topics that stay in the home region of their stores.</summary>
    public static ImmutableArray<string> AtHome { get; } = [Orders];
}
