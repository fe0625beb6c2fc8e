namespace Dukaan.Events;

/// <summary>The identity of an event as one short name, for receivers over HTTP.</summary>
public static class EventId
{
    /// <summary>The id of an event, the same at each delivery.</summary>
    public static string Of(string aggregate, long version, int index) =>
        Ids.Derive(
            "event",
            aggregate,
            version.ToString(System.Globalization.CultureInfo.InvariantCulture),
            index.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
}
