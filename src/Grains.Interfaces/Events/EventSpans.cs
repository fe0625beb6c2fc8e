using System.Diagnostics;

namespace Dukaan.Events;

/// <summary>The spans of an event's way, under the names of the semantic conventions of messaging.</summary>
public static class EventSpans
{
    /// <summary>The span of publishing an event: it continues the change that caused the event.</summary>
    public static Activity? Publishing(this StoreEvent item, string system) =>
        item.Span("publish", "send", ActivityKind.Producer)?.SetTag("messaging.system", system);

    /// <summary>The span of a listener that an event has reached; null: its trace is not recorded.</summary>
    public static Activity? Hearing(this StoreEvent item) =>
        item.Trace is null ? null : item.Span("process", "process", ActivityKind.Consumer);

    private static Activity? Span(this StoreEvent item, string verb, string operation, ActivityKind kind) =>
        Traces
            .Continue(item.Trace, $"{verb} {item.Topic}", kind, item.StoreId, Traces.IdOf(item.Aggregate))
            ?.SetTag("messaging.destination.name", item.Topic)
            .SetTag("messaging.operation.type", operation);
}
