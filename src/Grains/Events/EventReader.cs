using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Dukaan.Events;

/// <summary>
/// Reads the payloads of events that came by a stream. An event that a newer release wrote, or that cannot be parsed, is logged and counted
/// (meter <c>Dukaan.Events</c>) and never applied. Its listener reads the current state from the event's source instead.
/// </summary>
public sealed partial class EventReader
{
    private readonly ILogger<EventReader> _logger;
    private readonly Counter<long> _problems;

    public EventReader(IMeterFactory meters, ILogger<EventReader> logger)
    {
        _logger = logger;
        _problems = meters
            .Create("Dukaan.Events")
            .CreateCounter<long>(
                "dukaan.events.problems",
                "{event}",
                "Events that could not be applied, by topic and reason: schema (a newer program's), unreadable. The current "
                    + "state was read instead."
            );
    }

    /// <summary>The payload, or null where it cannot be read.</summary>
    /// <param name="newest">The newest schema that the listener knows.</param>
    public T? Read<T>(StoreEvent item, int newest = 1)
        where T : class
    {
        return item.Schema > newest ? Problem<T>(item, "schema") : item.As<T>() ?? Problem<T>(item, "unreadable");
    }

    private T? Problem<T>(StoreEvent item, string reason)
        where T : class
    {
        LogProblem(reason, item.Topic, item.StoreId, item.Type, item.Version, item.Schema);
        _problems.Add(1, new KeyValuePair<string, object?>("topic", item.Topic), new KeyValuePair<string, object?>("reason", reason));
        return null;
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "An event ({Problem}) of {Topic}, store {StoreId}: {Type}, version {Version}, schema {Schema}, cannot be applied; "
            + "the current state is read from its source"
    )]
    private partial void LogProblem(string problem, string topic, string storeId, string type, long version, int schema);
}
