using System.Buffers;
using System.Text.Json;
using Dukaan.Events;

namespace Dukaan.Silo.Webhooks;

/// <summary>
/// What is posted: <c>{"id", "type", "topic", "storeId", "version", "index", "at", "data"}</c>. <c>id</c> is the same for each try;
/// <c>version</c> rises with each change of the order or catalog, and <c>index</c> counts what one change brought: whoever has seen a
/// higher pair may pass over this. <c>data</c> is null, and <c>tooLarge</c> true, where it would be more than 256 KB: ask the API.
/// </summary>
internal static class WebhookPayload
{
    private const int MaxData = 256 * 1024;

    public static ReadOnlyMemory<byte> Of(StoreEvent @event)
    {
        var buffer = new ArrayBufferWriter<byte>(@event.Payload.Length + 256);
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("id", EventId.Of(@event.Aggregate, @event.Version, @event.Index));
        json.WriteString("type", @event.Type);
        json.WriteString("topic", @event.Topic);
        json.WriteString("storeId", @event.StoreId);
        json.WriteNumber("version", @event.Version);
        json.WriteNumber("index", @event.Index);
        json.WriteString(
            "at",
            @event.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture)
        );
        json.WritePropertyName("data");
        if (@event.Payload.Length > MaxData)
        {
            json.WriteNullValue();
            json.WriteBoolean("tooLarge", true);
        }
        else
        {
            json.WriteRawValue(@event.Payload);
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
