namespace Dukaan.Events;

/// <summary>An event's identity as one short name, for those who get it over HTTP.</summary>
public static class EventId
{
    /// <summary>The same for the same event, however often it arrives.</summary>
    public static string Of(string aggregate, long version, int index) =>
        Ids.Derive(
            "event",
            aggregate,
            version.ToString(System.Globalization.CultureInfo.InvariantCulture),
            index.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
}
