using System.Diagnostics;

namespace Dukaan.Values;

/// <summary>
/// Spans of this program, beside those of the server, Orleans, the HTTP client and the database driver. They name a store and an order,
/// and never a phone, a name, an address or a secret. Without a listener a span costs nothing.
/// </summary>
public static class Traces
{
    /// <summary>The name of the source.</summary>
    public const string Name = "Dukaan";

    public const string StoreTag = "dukaan.store";
    public const string OrderTag = "dukaan.order";

    private static readonly ActivitySource Source = new(Name);

    /// <summary>Starts a span in the current trace, or a trace; null: nobody listens.</summary>
    /// <param name="name">What is done, such as <c>publish orders</c>.</param>
    /// <param name="storeId">The store.</param>
    /// <param name="subjectId">An order's id, or the id of something else.</param>
    public static Activity? Start(string name, ActivityKind kind, string storeId, string? subjectId = null)
    {
        var span = Source.StartActivity(name, kind);
        span?.SetTag(StoreTag, storeId);
        span?.SetTag(OrderTag, subjectId);
        return span;
    }

    /// <summary>The id at the end of an aggregate's name, such as an order's.</summary>
    public static string IdOf(string aggregate) => aggregate[(aggregate.LastIndexOf('/') + 1)..];

    /// <summary>Says of the current span which order it is about.</summary>
    public static void Note(string storeId, string orderId) => Activity.Current?.SetTag(StoreTag, storeId).SetTag(OrderTag, orderId);
}
