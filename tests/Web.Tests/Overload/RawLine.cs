using System.Net;
using System.Net.Sockets;
using System.Text;
using Dukaan.TestKit;

namespace Dukaan.Web.Tests.Overload;

/// <summary>
/// A connection whose bytes the test writes, from an address of this machine that the test chooses: all of 127.0.0.0/8 are its own.
/// </summary>
internal sealed class RawLine : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private string _read = "";

    public static async Task<RawLine> To(TestSite site, string from = "127.0.0.1")
    {
        var line = new RawLine();
        line._socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
        await line._socket.ConnectAsync(site.Address.Host, site.Address.Port);
        return line;
    }

    public async Task Send(string text)
    {
        try
        {
            await _socket.SendAsync(Encoding.ASCII.GetBytes(text));
        }
        catch (SocketException)
        {
            // It was closed meanwhile, which what is read tells.
        }
    }

    /// <summary>Sends the head of a request whose body the server has to ask for; what it answers to that.</summary>
    public async Task<string> Announce(string path, int length, params string[] headers)
    {
        await Send(
            $"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: {length}\r\n"
                + $"{string.Concat(headers.Select(header => $"{header}\r\n"))}\r\n"
        );
        return await Status();
    }

    public async Task<string> Get(string path, params string[] headers)
    {
        await Send($"GET {path} HTTP/1.1\r\nHost: x\r\n{string.Concat(headers.Select(header => $"{header}\r\n"))}\r\n");
        return await Status();
    }

    /// <summary>As <see cref="Get"/>, where the answer goes on.</summary>
    public async Task<string> GetHead(string path, params string[] headers)
    {
        await Send($"GET {path} HTTP/1.1\r\nHost: x\r\n{string.Concat(headers.Select(header => $"{header}\r\n"))}\r\n");
        while (!_read.Contains("\r\n\r\n", StringComparison.Ordinal) && await More()) { }

        return _read.Length < 12 ? "" : _read[9..12];
    }

    public async Task<string> Post(string path, string json, params string[] headers)
    {
        await Send(
            $"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {json.Length}\r\n"
                + $"{string.Concat(headers.Select(header => $"{header}\r\n"))}\r\n{json}"
        );
        return await Status();
    }

    /// <summary>The status of the next answer, such as 200; empty: the connection is closed.</summary>
    public async Task<string> Status()
    {
        var head = await Head();
        return head.Length < 12 ? "" : head[9..12];
    }

    /// <summary>The head of the next answer. Its body is read too.</summary>
    public async Task<string> Head()
    {
        while (!_read.Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            if (!await More())
            {
                return "";
            }
        }

        var end = _read.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        var head = _read[..end];
        _read = _read[end..];
        await Body(head);
        return head;
    }

    /// <summary>Returns once the other side has closed it.</summary>
    public async Task Closed()
    {
        while (await More()) { }
    }

    public void Dispose() => _socket.Dispose();

    private async Task Body(string head)
    {
        var header = Array.Find(head.Split("\r\n"), line => line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase));
        if (header is not null)
        {
            var length = int.Parse(header["Content-Length: ".Length..], null);
            while (_read.Length < length && await More()) { }

            _read = _read[Math.Min(length, _read.Length)..];
        }
        else if (head.Contains("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase))
        {
            while (!_read.Contains("0\r\n\r\n", StringComparison.Ordinal) && await More()) { }

            _read = "";
        }
    }

    private async Task<bool> More()
    {
        var buffer = new byte[16 * 1024];
        try
        {
            var read = await _socket.ReceiveAsync(buffer);
            _read += Encoding.Latin1.GetString(buffer, 0, read);
            return read > 0;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
