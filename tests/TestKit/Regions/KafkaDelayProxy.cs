using System.Buffers.Binary;
using System.Net;
using System.Text;

namespace Dukaan.TestKit.Regions;

/// <summary>
/// A <see cref="DelayProxy"/> in front of one broker. Brokers tell their clients where to find them; in what this one says its port is
/// replaced by the proxy's, so that clients stay with the proxy.
/// </summary>
/// <param name="broker">The address that the broker tells its clients.</param>
/// <param name="way">Where the way to it leads.</param>
/// <param name="delay">One way.</param>
public sealed class KafkaDelayProxy(IPEndPoint broker, IPEndPoint way, TimeSpan delay) : DelayProxy(way, delay)
{
    private readonly byte[] _told = Advertised(broker);

    /// <summary>One whole answer, which Kafka puts its length in front of.</summary>
    protected override async ValueTask<ReadOnlyMemory<byte>> ReadAnswer(Stream from, CancellationToken stop)
    {
        if (await KafkaFrame.Read(from, stop) is not { } answer)
        {
            return default;
        }

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
        {
            BinaryPrimitives.WriteInt32BigEndian(answer[(at + _told.Length - 4)..], Address.Port);
        }
    }
}
