using System.Collections.Immutable;
using System.Text;

namespace Dukaan.TestKit;

/// <summary>
/// Reads the spans of an <c>ExportTraceServiceRequest</c> of OTLP (opentelemetry-proto, trace.proto), as far as tests look at them.
/// </summary>
internal static class CollectedSpans
{
    public static IEnumerable<CollectedSpan> Read(byte[] request)
    {
        foreach (var resourceSpans in Parts(request, 1))
        {
            var resource = Parts(resourceSpans, 1).SelectMany(each => Texts(each, 1)).ToDictionary();
            foreach (var span in Parts(resourceSpans, 2).SelectMany(scope => Parts(scope, 2)))
            {
                yield return new CollectedSpan(
                    Hex(span, 1),
                    Hex(span, 2),
                    Hex(span, 4),
                    Encoding.UTF8.GetString(Parts(span, 5).FirstOrDefault(ReadOnlyMemory<byte>.Empty).Span),
                    (int)Fields(span).FirstOrDefault(field => field.Number == 6).Value,
                    resource.GetValueOrDefault("dukaan.region", ""),
                    Texts(span, 9).ToImmutableDictionary(),
                    [.. Parts(span, 13).Select(link => Hex(link, 1))]
                );
            }
        }
    }

    private static string Hex(ReadOnlyMemory<byte> message, int number) =>
        Convert.ToHexStringLower(Parts(message, number).FirstOrDefault(ReadOnlyMemory<byte>.Empty).Span);

    /// <summary>The texts among key-value pairs.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Texts(ReadOnlyMemory<byte> message, int number)
    {
        foreach (var pair in Parts(message, number))
        {
            foreach (var text in Parts(pair, 2).SelectMany(value => Parts(value, 1)))
            {
                yield return new(Encoding.UTF8.GetString(Parts(pair, 1).First().Span), Encoding.UTF8.GetString(text.Span));
            }
        }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Parts(ReadOnlyMemory<byte> message, int number) =>
        Fields(message).Where(field => field.Number == number && field.IsPart).Select(field => field.Part);

    private static IEnumerable<(int Number, bool IsPart, ReadOnlyMemory<byte> Part, ulong Value)> Fields(ReadOnlyMemory<byte> message)
    {
        for (var at = 0; at < message.Length; )
        {
            var tag = Varint(message, ref at);
            var (number, wire) = ((int)(tag >> 3), (int)(tag & 7));
            if (wire == 0)
            {
                yield return (number, false, default, Varint(message, ref at));
                continue;
            }

            var length = wire switch
            {
                1 => 8,
                2 => (int)Varint(message, ref at),
                5 => 4,
                _ => throw new InvalidDataException($"Protocol Buffers have no wire type {wire} in messages of OTLP."),
            };
            yield return (number, wire == 2, message.Slice(at, length), 0);
            at += length;
        }
    }

    private static ulong Varint(ReadOnlyMemory<byte> message, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = message.Span[at++];
            value |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }
}
