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

    /// <summary>How many requests share a span: the semantic conventions of database spans.</summary>
    public const string BatchTag = "db.operation.batch.size";

    private static readonly ActivitySource Source = new(Name);

    /// <summary>
    /// The place in the current trace as a W3C <c>traceparent</c>, to be continued later or elsewhere (<see cref="Continue"/>); null: the
    /// trace is not recorded.
    /// </summary>
    public static string? Here => Activity.Current is { Recorded: true, IdFormat: ActivityIdFormat.W3C } span ? span.Id : null;

    /// <summary>Starts a span in the current trace, or a trace; null: no listener.</summary>
    /// <param name="name">What is done, such as <c>publish orders</c>.</param>
    /// <param name="storeId">The store.</param>
    /// <param name="subjectId">An order's id, or the id of something else.</param>
    public static Activity? Start(string name, ActivityKind kind, string storeId, string? subjectId = null) =>
        Tagged(Source.StartActivity(name, kind), storeId, subjectId);

    /// <summary>Starts a span that continues an earlier one; without that, as <see cref="Start"/>.</summary>
    /// <param name="trace">What <see cref="Here"/> said then; what cannot be read counts as null.</param>
    /// <inheritdoc cref="Start"/>
    public static Activity? Continue(string? trace, string name, ActivityKind kind, string storeId, string? subjectId = null) =>
        ActivityContext.TryParse(trace, null, isRemote: true, out var parent)
            ? Tagged(Source.StartActivity(name, kind, parent), storeId, subjectId)
            : Start(name, kind, storeId, subjectId);

    /// <summary>
    /// Starts a span of work that is done for several traces at once: it continues the first and is linked to the others. Null: none of
    /// them is recorded, or nobody listens.
    /// </summary>
    /// <param name="name">What is done, such as <c>commit</c>.</param>
    /// <param name="traces">What <see cref="Here"/> said for each.</param>
    public static Activity? Gather(string name, IEnumerable<string?> traces)
    {
        List<ActivityContext>? recorded = null;
        var count = 0;
        foreach (var trace in traces)
        {
            count++;
            if (trace is not null && ActivityContext.TryParse(trace, null, isRemote: false, out var context))
            {
                (recorded ??= []).Add(context);
            }
        }

        return recorded is null
            ? null
            : Source
                .StartActivity(
                    name,
                    ActivityKind.Internal,
                    recorded[0],
                    links: recorded.Skip(1).Select(context => new ActivityLink(context))
                )
                ?.SetTag(BatchTag, count);
    }

    /// <summary>
    /// Starts a client's span of a call to another system, as the semantic conventions of database spans name it. Null: nobody listens, or
    /// it is part of no trace.
    /// </summary>
    /// <param name="system">The system, such as <c>redis</c>.</param>
    /// <param name="operation">The command, without its arguments.</param>
    public static Activity? Call(string system, string operation) =>
        Activity.Current is null
            ? null
            : Source.StartActivity(operation, ActivityKind.Client)?.SetTag("db.system.name", system).SetTag("db.operation.name", operation);

    /// <summary>Says that what the span is of failed.</summary>
    /// <param name="type">Of the failure: no message, which may say anything.</param>
    public static void Fail(Activity? span, string type) => span?.SetTag("error.type", type).SetStatus(ActivityStatusCode.Error);

    /// <summary>The id at the end of an aggregate's name, such as an order's.</summary>
    public static string IdOf(string aggregate) => aggregate[(aggregate.LastIndexOf('/') + 1)..];

    /// <summary>Says of the current span which order it is about.</summary>
    public static void Note(string storeId, string orderId) => Activity.Current?.SetTag(StoreTag, storeId).SetTag(OrderTag, orderId);

    private static Activity? Tagged(Activity? span, string storeId, string? subjectId) =>
        span?.SetTag(StoreTag, storeId).SetTag(OrderTag, subjectId);
}
