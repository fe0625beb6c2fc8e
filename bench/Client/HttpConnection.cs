using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Dukaan.Bench.Client;

/// <summary>
/// One keep-alive HTTP/1.1 connection that sends prepared bytes and parses only the status, since the driver must cost little. It never
/// blocks: <see cref="Epoll"/> says when it is connected and readable.
/// </summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly Epoll _epoll;
    private readonly int _number;
    private byte[]? _kept;

    /// <param name="epoll">Watches this connection; the first event means that <see cref="IsOpen"/> can be read.</param>
    /// <param name="number">Its id.</param>
    /// <param name="site">The target, with an IPv4 address as host.</param>
    /// <param name="from">The local address, or null for any.</param>
    /// <exception cref="SocketException">For example, there is no port left.</exception>
    public HttpConnection(Epoll epoll, int number, Uri site, IPAddress? from = null)
    {
        (_epoll, _number) = (epoll, number);
        try
        {
            if (from is not null)
            {
                _socket.Bind(new IPEndPoint(from, 0));
            }

            epoll.Connect(_socket, new IPEndPoint(IPAddress.Parse(site.Host), site.Port), number);
        }
        catch
        {
            _socket.Dispose();
            throw;
        }
    }

    /// <summary>Whether the server accepted it. From then on events mean that it is readable.</summary>
    public bool IsOpen()
    {
        if (_socket.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Error) is not 0)
        {
            return false;
        }

        _epoll.Watch(_socket, _number);
        return true;
    }

    /// <exception cref="SocketException">The server closed the connection.</exception>
    public void Send(ReadOnlySpan<byte> request)
    {
        while (request.Length > 0)
        {
            request = request[_socket.Send(request)..];
        }
    }

    /// <summary>Reads what has arrived.</summary>
    /// <param name="buffer">Room for a whole response; its content afterwards is meaningless.</param>
    /// <returns>The status code, once the response is complete; null until then.</returns>
    /// <exception cref="IOException">The server closed the connection, or the response exceeds the buffer.</exception>
    /// <exception cref="SocketException">The connection was reset.</exception>
    public int? Read(byte[] buffer)
    {
        var before = _kept?.Length ?? 0;
        _kept?.CopyTo(buffer, 0);
        var read = _socket.Receive(buffer.AsSpan(before), SocketFlags.None, out var error);
        if (error == SocketError.WouldBlock)
        {
            return null;
        }

        if (error != SocketError.Success)
        {
            throw new SocketException((int)error);
        }

        if (read == 0)
        {
            throw new IOException("The server closed the connection or answered more than the buffer holds.");
        }

        var answer = buffer.AsSpan(0, before + read);
        if (!IsWhole(answer))
        {
            _kept = answer.ToArray();
            return null;
        }

        _kept = null;
        return int.Parse(answer.Slice(9, 3), CultureInfo.InvariantCulture);
    }

    public void Dispose() => _socket.Dispose();

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
        var body = int.Parse(end < 0 ? digits : digits[..end], CultureInfo.InvariantCulture);
        return answer.Length >= head + 4 + body;
    }
}
