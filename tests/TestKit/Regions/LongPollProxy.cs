using System.Buffers.Binary;
using System.Diagnostics;
using System.Net;

namespace Dukaan.TestKit.Regions;

/// <summary>
/// A proxy of a mock cluster's broker that answers an empty fetch as soon as there is data or the wait is over, like Kafka
/// (fetch.max.wait.ms). The mock cluster waits the whole time even if a message arrives; so the proxy polls it. Fetch versions 4 to 16,
/// which the mock cluster supports; everything else is passed through.
/// </summary>
public sealed class LongPollProxy(IPEndPoint broker) : TcpProxy(broker)
{
    private const int Prefix = KafkaFrame.Prefix;
    private const short Fetch = 1;

    /// <summary>From this version on lengths are varints plus one, and structures end with tagged fields (KIP-482).</summary>
    private const short Flexible = 12;

    /// <summary>The wait of one poll of the mock cluster.</summary>
    private const int AskMilliseconds = 25;

    /// <summary>One request after the other: a broker answers those of a connection in order too.</summary>
    protected override async Task Carry(Stream client, Stream target, CancellationToken stop)
    {
        while (await KafkaFrame.Read(client, stop) is { } request && await Answer(target, request, stop) is { } answer)
        {
            await client.WriteAsync(answer, stop);
        }
    }

    private static async Task<byte[]?> Answer(Stream broker, byte[] request, CancellationToken stop)
    {
        var version = BinaryPrimitives.ReadInt16BigEndian(request.AsSpan(Prefix + 2));
        var timeout = TimeSpan.Zero;
        if (BinaryPrimitives.ReadInt16BigEndian(request.AsSpan(Prefix)) == Fetch && version is >= 4 and <= 16)
        {
            // After the header (key, version, correlation id, client id, no tagged fields) come the replica id, up to version 14, then the
            // maximum wait.
            var name = BinaryPrimitives.ReadInt16BigEndian(request.AsSpan(Prefix + 8));
            var wait = request.AsMemory(
                Prefix + 10 + Math.Max(name, (short)0) + (version >= Flexible ? 1 : 0) + (version <= 14 ? 4 : 0),
                4
            );
            timeout = TimeSpan.FromMilliseconds(BinaryPrimitives.ReadInt32BigEndian(wait.Span));
            BinaryPrimitives.WriteInt32BigEndian(wait.Span, AskMilliseconds);
        }

        for (var asked = Stopwatch.GetTimestamp(); ; )
        {
            await broker.WriteAsync(request, stop);
            var answer = await KafkaFrame.Read(broker, stop);
            if (answer is null || Stopwatch.GetElapsedTime(asked) >= timeout || !IsEmpty(answer, version))
            {
                return answer;
            }
        }
    }

    /// <summary>Whether a response has neither records nor an error of any partition (Kafka protocol, FetchResponse).</summary>
    private static bool IsEmpty(byte[] answer, short version)
    {
        var at = Prefix + 4; // correlation id
        Tags();
        Skip(4); // throttle time
        if (version >= 7)
        {
            if (Short() != 0)
            {
                return false;
            }

            Skip(4); // session id
        }

        for (var topics = Count(); topics > 0; topics--)
        {
            Skip(
                version > Flexible ? 16
                : version == Flexible ? Varint() - 1
                : Short()
            ); // topic id or name
            for (var partitions = Count(); partitions > 0; partitions--)
            {
                Skip(4);
                if (Short() != 0)
                {
                    return false;
                }

                Skip(8 + 8 + (version >= 5 ? 8 : 0)); // high watermark, last stable offset, log start offset
                for (var aborted = Count(); aborted > 0; aborted--)
                {
                    Skip(16);
                    Tags();
                }

                Skip(version >= 11 ? 4 : 0); // preferred read replica
                if (Count() > 0) // length of the records
                {
                    return false;
                }

                Tags();
            }

            Tags();
        }

        return true;

        // The length of an array, or of bytes; 0 for null.
        int Count() => Math.Max(0, version >= Flexible ? Varint() - 1 : Int());

        void Tags()
        {
            for (var tags = version >= Flexible ? Varint() : 0; tags > 0; tags--)
            {
                Varint();
                var length = Varint();
                Skip(length);
            }
        }

        int Varint()
        {
            for (var (value, shift) = (0, 0); ; shift += 7)
            {
                value |= (answer[at] & 0x7F) << shift;
                if (answer[at++] < 0x80)
                {
                    return value;
                }
            }
        }

        void Skip(int bytes) => at += bytes;

        short Short() => BinaryPrimitives.ReadInt16BigEndian(answer.AsSpan((at += 2) - 2));

        int Int() => BinaryPrimitives.ReadInt32BigEndian(answer.AsSpan((at += 4) - 4));
    }
}
