using System.Buffers.Binary;

namespace Dukaan.Web.Work;

/// <summary>Messages between this process and its children: four bytes of length, then that many bytes.</summary>
internal static class Frames
{
    public static void Write(Stream stream, ReadOnlySpan<byte> message)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, message.Length);
        stream.Write(length);
        stream.Write(message);
    }

    /// <summary>Sends a stream as one message.</summary>
    public static async Task Write(Stream stream, Stream message, CancellationToken cancellation)
    {
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, (int)(message.Length - message.Position));
        await stream.WriteAsync(length, cancellation);
        await message.CopyToAsync(stream, cancellation);
        await stream.FlushAsync(cancellation);
    }

    /// <summary>The next message, or null at the end.</summary>
    public static byte[]? Read(Stream stream)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        if (stream.ReadAtLeast(length, length.Length, throwOnEndOfStream: false) < length.Length)
        {
            return null;
        }

        var message = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
        stream.ReadExactly(message);
        return message;
    }

    /// <summary>The next message of a child, which is not trusted to write it correctly.</summary>
    /// <exception cref="InvalidDataException">It is longer than allowed.</exception>
    /// <exception cref="EndOfStreamException">The child ended in the middle.</exception>
    public static async Task<byte[]> Read(Stream stream, int most, CancellationToken cancellation)
    {
        var length = new byte[sizeof(int)];
        await stream.ReadExactlyAsync(length, cancellation);
        var size = BinaryPrimitives.ReadInt32LittleEndian(length);
        if (size < 0 || size > most)
        {
            throw new InvalidDataException($"A child wrote a message of {size} bytes.");
        }

        var message = new byte[size];
        await stream.ReadExactlyAsync(message, cancellation);
        return message;
    }
}
