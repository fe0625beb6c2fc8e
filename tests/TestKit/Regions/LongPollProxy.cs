using System.Buffers.Binary;
using System.Diagnostics;
using System.Net;

namespace Dukaan.TestKit.Regions;

/// <summary>
/// Stands beside a broker of the mock cluster and answers a reader that finds nothing as soon as there is something, or when its time is
/// up, as Kafka does (fetch.max.wait.ms). The mock cluster lets it wait the whole time, though a message comes meanwhile; so this asks
/// again and again in its name. Fetch versions 4 to 16, which the mock cluster speaks; whatever else there is passes through.
/// </summary>
public sealed class LongPollProxy(IPEndPoint broker) : TcpProxy(broker)
{
    private const int Prefix = KafkaFrame.Prefix;
    private const short Fetch = 1;

    /// <summary>
    /// From this version on lengths are varints, counted from one, and whatever has fields ends with tagged ones (KIP-482).
    /// </summary>
    private const short Flexible = 12;

    /// <summary>How long the mock cluster may take over one question.</summary>
    private const int AskMilliseconds = 25;

    /// <summary>One request after the other: a broker answers those of a connection in their order too.</summary>
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
            // After the header (key, version, number, the client's name, no tagged fields) comes the replica's id, up to version 14, then
            // how long to wait.
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

    /// <summary>Whether an answer brings neither records nor an error of any partition (Kafka protocol, FetchResponse).</summary>
    private static bool IsEmpty(byte[] answer, short version)
    {
        var at = Prefix + 4; // its number
        Tags();
        Skip(4); // the throttle
        if (version >= 7)
        {
            if (Short() != 0)
            {
                return false;
            }

            Skip(4); // the session
        }

        for (var topics = Count(); topics > 0; topics--)
        {
            Skip(
                version > Flexible ? 16
                : version == Flexible ? Varint() - 1
                : Short()
            ); // the topic's id, or its name
            for (var partitions = Count(); partitions > 0; partitions--)
            {
                Skip(4);
                if (Short() != 0)
                {
                    return false;
                }

                Skip(8 + 8 + (version >= 5 ? 8 : 0)); // high watermark, last stable offset, start of the log
                for (var aborted = Count(); aborted > 0; aborted--)
                {
                    Skip(16);
                    Tags();
                }

                Skip(version >= 11 ? 4 : 0); // preferred replica
                if (Count() > 0) // bytes of records
                {
                    return false;
                }

                Tags();
            }

            Tags();
        }

        return true;

        // Of an array, or of bytes; 0 where there is none.
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
