using System.Buffers.Binary;

namespace Dukaan.TestKit.Regions;

/// <summary>Requests and responses of Kafka's protocol, which begin with their length: four bytes, big-endian.</summary>
internal static class KafkaFrame
{
    public const int Prefix = 4;

    /// <summary>The next one, including its length; null at the end.</summary>
    public static async ValueTask<byte[]?> Read(Stream from, CancellationToken stop)
    {
        var length = new byte[Prefix];
        if (await from.ReadAtLeastAsync(length, Prefix, throwOnEndOfStream: false, stop) < Prefix)
        {
            return null;
        }

        var frame = new byte[Prefix + BinaryPrimitives.ReadInt32BigEndian(length)];
        length.CopyTo(frame, 0);
        await from.ReadExactlyAsync(frame.AsMemory(Prefix), stop);
        return frame;
    }
}
