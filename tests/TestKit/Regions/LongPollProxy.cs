using System.Buffers.Binary;
using System.Diagnostics;
using System.Net;

namespace Dukaan.TestKit.Regions;

/// <summary>
/// Stands beside a broker of the mock cluster and answers a reader that finds nothing as soon as there is something, or when its time is up, as Kafka
/// does (fetch.max.wait.ms). The mock cluster lets it wait the whole time, though a message comes meanwhile; so this asks again and again in its name.
/// Fetch versions 4 to 11, which the mock cluster speaks; whatever else there is passes through.
/// </summary>
public sealed class LongPollProxy(IPEndPoint broker) : TcpProxy(broker)
{
    private const int Prefix = KafkaFrame.Prefix;
    private const short Fetch = 1;

    /// <summary>How long the mock cluster may take over one question.</summary>
    private const int AskMilliseconds = 25;

    /// <summary>One request after the other: a broker answers those of a connection in their order too.</summary>
    protected override async Task Carry(Stream client, Stream target, CancellationToken stop)
    {
        while (await KafkaFrame.Read(client, stop) is { } request && await Answer(target, request, stop) is { } answer)
            await client.WriteAsync(answer, stop);
    }

    private static async Task<byte[]?> Answer(Stream broker, byte[] request, CancellationToken stop)
    {
        var version = BinaryPrimitives.ReadInt16BigEndian(request.AsSpan(Prefix + 2));
        var patience = TimeSpan.Zero;
        if (BinaryPrimitives.ReadInt16BigEndian(request.AsSpan(Prefix)) == Fetch && version is >= 4 and <= 11)
        {
            // After the header (key, version, number, the client's name) comes the replica's id, then how long to wait.
            var name = BinaryPrimitives.ReadInt16BigEndian(request.AsSpan(Prefix + 8));
            var wait = request.AsMemory(Prefix + 10 + Math.Max(name, (short)0) + 4, 4);
            patience = TimeSpan.FromMilliseconds(BinaryPrimitives.ReadInt32BigEndian(wait.Span));
            BinaryPrimitives.WriteInt32BigEndian(wait.Span, AskMilliseconds);
        }

        for (var asked = Stopwatch.GetTimestamp(); ;)
        {
            await broker.WriteAsync(request, stop);
            var answer = await KafkaFrame.Read(broker, stop);
            if (answer is null || Stopwatch.GetElapsedTime(asked) >= patience || !IsEmpty(answer, version))
                return answer;
        }
    }

    /// <summary>Whether an answer brings neither records nor an error of any partition (Kafka protocol, FetchResponse).</summary>
    private static bool IsEmpty(byte[] answer, short version)
    {
        var at = Prefix + 4 + 4; // its number, the throttle
        if (version >= 7)
        {
            if (Short() != 0)
                return false;
            Skip(4); // the session
        }

        for (var topics = Int(); topics > 0; topics--)
        {
            Skip(Short()); // the topic's name
            for (var partitions = Int(); partitions > 0; partitions--)
            {
                Skip(4);
                if (Short() != 0)
                    return false;
                Skip(8 + 8 + (version >= 5 ? 8 : 0)); // high watermark, last stable offset, start of the log
                Skip(Math.Max(Int(), 0) * 16); // aborted transactions
                Skip(version >= 11 ? 4 : 0); // preferred replica
                if (Int() > 0)
                    return false;
            }
        }

        return true;

        void Skip(int bytes) => at += bytes;

        short Short() => BinaryPrimitives.ReadInt16BigEndian(answer.AsSpan((at += 2) - 2));

        int Int() => BinaryPrimitives.ReadInt32BigEndian(answer.AsSpan((at += 4) - 4));
    }
}
