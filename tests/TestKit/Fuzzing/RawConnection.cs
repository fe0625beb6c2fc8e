using System.Buffers;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Dukaan.TestKit.Fuzzing;

/// <summary>
/// A minimal HTTP/1.1 client for requests that no other client would send: the bytes are sent as they are. Responses are read as required
/// (RFC 9112, section 6).
/// </summary>
public sealed class RawConnection(Uri address) : IDisposable
{
    private readonly byte[] _buffer = new byte[32 * 1024];
    private TcpClient? _client;
    private int _from;
    private int _to;

    /// <summary>Sends one request and reads its response, over the open connection if there is one.</summary>
    public async Task<RawAnswer> Send(ReadOnlyMemory<byte> request, bool isHead, CancellationToken end)
    {
        var fresh = _client is null;
        var answer = await Once(request, isHead, end);
        // The server had closed the connection before, which says nothing about this request.
        return answer.Status == 0 && !fresh ? await Once(request, isHead, end) : answer;
    }

    public void Dispose()
    {
        _client?.Dispose();
        _client = null;
    }

    private async Task<RawAnswer> Once(ReadOnlyMemory<byte> request, bool isHead, CancellationToken end)
    {
        if (_client is null)
        {
            _client = new TcpClient { NoDelay = true };
            (_from, _to) = (0, 0);
            await _client.ConnectAsync(address.Host, address.Port, end);
        }

        var answer = RawAnswer.None;
        try
        {
            await _client.GetStream().WriteAsync(request, end);
            answer = await Read(isHead, end);
        }
        catch (IOException)
        {
            // The server may respond and close before it has read everything; the response may be lost then.
        }

        if (answer.Status == 0 || answer.Closes || answer.Type.StartsWith("text/event-stream", StringComparison.Ordinal))
        {
            Dispose();
        }

        return answer;
    }

    private async Task<RawAnswer> Read(bool isHead, CancellationToken end)
    {
        if (await Line(end) is not { } first || first.Split(' ') is not [_, var code, ..])
        {
            return RawAnswer.None;
        }

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await Line(end) is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers[line[..colon]] = line[(colon + 1)..].Trim();
        }

        var answer = new RawAnswer(int.Parse(code, CultureInfo.InvariantCulture), headers, []);
        return isHead || answer.Status is 204 or 304 or < 200 || answer.Type.StartsWith("text/event-stream", StringComparison.Ordinal)
            ? answer
            : answer with
            {
                Body = await Body(headers, end),
            };
    }

    private async Task<byte[]> Body(Dictionary<string, string> headers, CancellationToken end)
    {
        var body = new ArrayBufferWriter<byte>();
        if (headers.TryGetValue("Content-Length", out var length))
        {
            await Take(body, int.Parse(length, CultureInfo.InvariantCulture), end);
        }
        else if (headers.ContainsKey("Transfer-Encoding"))
        {
            while (
                await Line(end) is { } size && int.Parse(size, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is > 0 and var bytes
            )
            {
                await Take(body, bytes, end);
                await Line(end);
            }

            await Line(end);
        }

        return body.WrittenSpan.ToArray();
    }

    private async Task Take(ArrayBufferWriter<byte> body, int bytes, CancellationToken end)
    {
        while (bytes > 0 && (_from < _to || await Fill(end)))
        {
            var part = Math.Min(bytes, _to - _from);
            body.Write(_buffer.AsSpan(_from, part));
            (_from, bytes) = (_from + part, bytes - part);
        }
    }

    private async Task<string?> Line(CancellationToken end)
    {
        var line = new StringBuilder();
        while (_from < _to || await Fill(end))
        {
            var c = (char)_buffer[_from++];
            if (c == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append(c);
        }

        return null;
    }

    private async Task<bool> Fill(CancellationToken end)
    {
        (_from, _to) = (0, await _client!.GetStream().ReadAsync(_buffer, end));
        return _to > 0;
    }
}
