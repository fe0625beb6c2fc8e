using System.Text.Json;
using Dukaan.Saving;

namespace Dukaan.Events;

/// <summary>Reads the payload of an event.</summary>
public static class EventPayload
{
    /// <summary>The payload, or null where it is not a <typeparamref name="T"/>.</summary>
    public static T? As<T>(this StoreEvent item)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(item.Payload, StateJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
