using System.Buffers.Binary;
using System.Net;
using System.Text;

namespace Dukaan.TestKit.Regions;

/// <summary>
/// A <see cref="DelayProxy"/> in front of one broker. Brokers tell their clients where to find them; in what this one says its port is
/// replaced by the proxy's, so that clients stay with the proxy.
/// </summary>
public sealed class KafkaDelayProxy(IPEndPoint broker, TimeSpan delay) : DelayProxy(broker, delay)
{
    private const int Prefix = 4;

    private readonly byte[] _told = Advertised(broker);

    /// <summary>One whole answer, which Kafka puts its length in front of.</summary>
    protected override async ValueTask<ReadOnlyMemory<byte>> ReadAnswer(Stream from, CancellationToken stop)
    {
        var length = new byte[Prefix];
        if (await from.ReadAtLeastAsync(length, Prefix, throwOnEndOfStream: false, stop) < Prefix)
            return default;

        var answer = new byte[Prefix + BinaryPrimitives.ReadInt32BigEndian(length)];
        length.CopyTo(answer, 0);
        await from.ReadExactlyAsync(answer.AsMemory(Prefix), stop);
        Readdress(answer);
        return answer;
    }

    private static byte[] Advertised(IPEndPoint broker)
    {
        byte[] told = [.. Encoding.ASCII.GetBytes(broker.Address.ToString()), 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(told.AsSpan(^4), broker.Port);
        return told;
    }

    private void Readdress(Span<byte> answer)
    {
        for (int at; (at = answer.IndexOf(_told)) >= 0; answer = answer[(at + _told.Length)..])
            BinaryPrimitives.WriteInt32BigEndian(answer[(at + _told.Length - 4)..], Address.Port);
    }
}
