using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Confluent.Kafka;
using Dukaan.Events;

namespace Dukaan.Silo.Kafka;

/// <summary>
/// An event as a Kafka message: the key is the store id, the value the JSON payload of the event. The other fields are headers, as text.
/// </summary>
internal static class EventMessage
{
    public const string Region = "region";

    /// <summary>The header of W3C Trace Context.</summary>
    private const string Trace = "traceparent";

    private const string Aggregate = "aggregate";
    private const string Version = "version";
    private const string Index = "index";
    private const string Type = "type";
    private const string Schema = "schema";

    public static Message<string, byte[]> Write(StoreEvent @event, string region)
    {
        var message = new Message<string, byte[]>
        {
            Key = @event.StoreId,
            Value = Encoding.UTF8.GetBytes(@event.Payload),
            Timestamp = new Timestamp(@event.At),
            Headers = new Headers
            {
                { Aggregate, Bytes(@event.Aggregate) },
                { Version, Bytes(@event.Version.ToString(CultureInfo.InvariantCulture)) },
                { Index, Bytes(@event.Index.ToString(CultureInfo.InvariantCulture)) },
                { Type, Bytes(@event.Type) },
                { Schema, Bytes(@event.Schema.ToString(CultureInfo.InvariantCulture)) },
                { Region, Bytes(region) },
            },
        };
        if (@event.Trace is { } trace)
        {
            message.Headers.Add(Trace, Bytes(trace));
        }

        return message;
    }

    /// <summary>Reads a message. False, with the problem, where it is not one of ours.</summary>
    public static bool TryRead(
        string topic,
        Message<string, byte[]> message,
        [NotNullWhen(true)] out StoreEvent? @event,
        [NotNullWhen(false)] out string? problem
    )
    {
        @event = null;
        problem =
            string.IsNullOrEmpty(message.Key) ? "no key"
            : message.Value is not { Length: > 0 } ? "no value"
            : Text(message, Aggregate) is null ? $"no header {Aggregate}"
            : Text(message, Type) is null ? $"no header {Type}"
            : Number(message, Version) is null ? $"no number in header {Version}"
            : Small(message, Index) is null ? $"no number in header {Index}"
            : Small(message, Schema) is null ? $"no number in header {Schema}"
            : null;
        if (problem is not null)
        {
            return false;
        }

        @event = new StoreEvent(
            Topic: topic,
            StoreId: message.Key,
            Aggregate: Text(message, Aggregate)!,
            Version: Number(message, Version)!.Value,
            Index: Small(message, Index)!.Value,
            Type: Text(message, Type)!,
            Schema: Small(message, Schema)!.Value,
            Payload: Encoding.UTF8.GetString(message.Value),
            At: message.Timestamp.UtcDateTime
        )
        {
            Region = Text(message, Region) ?? "",
            Trace = Text(message, Trace),
        };
        return true;
    }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string? Text(Message<string, byte[]> message, string header) =>
        message.Headers?.TryGetLastBytes(header, out var bytes) == true ? Encoding.UTF8.GetString(bytes) : null;

    private static long? Number(Message<string, byte[]> message, string header) =>
        long.TryParse(Text(message, header), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Small(Message<string, byte[]> message, string header) =>
        Number(message, header) is { } number and <= int.MaxValue ? (int)number : null;
}
