using System.Buffers.Binary;
using System.Net;
using System.Text;

namespace Dukaan.TestKit.Regions;

/// <summary>
/// A <see cref="DelayProxy"/> in front of one broker. Brokers tell their clients their address; the proxy replaces the broker's port by its
/// own, so that clients keep using the proxy.
/// </summary>
/// <param name="broker">The broker's advertised address.</param>
/// <param name="way">The address through which it is reached.</param>
/// <param name="line">How far it is.</param>
public sealed class KafkaDelayProxy(IPEndPoint broker, IPEndPoint way, Line line) : DelayProxy(way, line)
{
    private readonly byte[] _told = Advertised(broker);

    /// <summary>One whole response, which begins with its length.</summary>
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
