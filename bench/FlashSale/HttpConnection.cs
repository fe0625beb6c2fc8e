using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Dukaan.Bench.FlashSale;

/// <summary>One kept-alive HTTP/1.1 connection that sends bytes as they are and looks at nothing but the status: the driver must cost little.</summary>
internal sealed class HttpConnection(Socket socket) : IDisposable
{
    private readonly byte[] _buffer = new byte[8192];

    /// <summary>Answers the status code, once the whole answer is there.</summary>
    /// <exception cref="IOException">The server closed the connection, or answered what this cannot read.</exception>
    public async Task<int> Send(byte[] request)
    {
        await socket.SendAsync(request);
        for (var length = 0; ;)
        {
            var read = await socket.ReceiveAsync(_buffer.AsMemory(length));
            if (read == 0)
            {
                throw new IOException("The server closed the connection or answered more than the buffer holds.");
            }

            length += read;
            if (IsWhole(_buffer.AsSpan(0, length)))
            {
                return int.Parse(_buffer.AsSpan(9, 3), CultureInfo.InvariantCulture);
            }
        }
    }

    public void Dispose() => socket.Dispose();

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return false;
        }

        var headers = answer[..head];
        var at = headers.IndexOf("Content-Length: "u8);
        if (at < 0)
        {
            return headers.IndexOf("chunked"u8) < 0 || answer.EndsWith("0\r\n\r\n"u8);
        }

        var digits = headers[(at + 16)..];
        var end = digits.IndexOf((byte)'\r');
        var body = int.Parse(Encoding.ASCII.GetString(end < 0 ? digits : digits[..end]), CultureInfo.InvariantCulture);
        return answer.Length >= head + 4 + body;
    }
}
