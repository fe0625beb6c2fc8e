using System.Text;
using Dukaan.Web.Http;

namespace Dukaan.Web.Overload;

/// <summary>
/// The first bytes of a request, enough to see which shop's page is requested. It understands only the form that browsers and proxies send:
/// a complete GET of HTTP/1.1 without a body. Everything else is left to the server.
/// </summary>
internal readonly ref struct RequestHead
{
    private RequestHead(ReadOnlySpan<byte> target, ReadOnlySpan<byte> headers)
    {
        var query = target.IndexOf((byte)'?');
        Path = query < 0 ? target : target[..query];
        Headers = headers;
    }

    /// <summary>As sent, without the query.</summary>
    public ReadOnlySpan<byte> Path { get; }

    /// <summary>Whether a browser asks for a page.</summary>
    public bool WantsHtml => (!EarlyPath.TryDecode(Path, out var path) || !EarlyPath.IsApi(path)) && Headers.IndexOf("text/html"u8) >= 0;

    /// <inheritdoc cref="EarlyPath.IsBuying"/>
    public bool IsBuying => EarlyPath.TryDecode(Path, out var path) && EarlyPath.IsBuying(path);

    /// <summary>The host without a port; empty if it cannot be read simply.</summary>
    public ReadOnlySpan<byte> Host
    {
        get
        {
            var at = Headers.IndexOf("\r\nHost: "u8);
            at = at < 0 ? Headers.IndexOf("\r\nhost: "u8) : at;
            if (at < 0)
            {
                return [];
            }

            var rest = Headers[(at + 8)..];
            rest = rest[..rest.IndexOf((byte)'\r')];
            var port = rest.LastIndexOf((byte)':');
            return port < 0 ? rest : rest[..port];
        }
    }

    /// <summary>The bytes after the request line.</summary>
    private ReadOnlySpan<byte> Headers { get; }

    /// <summary>Reads one request that ends where the bytes end.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out RequestHead head)
    {
        head = default;
        if (!bytes.StartsWith("GET /"u8) || bytes.IndexOf("\r\n\r\n"u8) != bytes.Length - 4)
        {
            return false;
        }

        var line = bytes[..bytes.IndexOf("\r\n"u8)];
        var headers = bytes[line.Length..];
        if (!line.EndsWith(" HTTP/1.1"u8) || line[4..^9].Contains((byte)' ') || IsMoreThanARead(headers))
        {
            return false;
        }

        head = new RequestHead(line[4..^9], headers);
        return true;
    }

    /// <summary>A GET may have a body, or request another protocol, or the end of the connection.</summary>
    private static bool IsMoreThanARead(ReadOnlySpan<byte> headers)
    {
        for (; headers.Length > 4; headers = headers[headers.IndexOf("\r\n"u8)..])
        {
            headers = headers[2..];
            if (
                Begins(headers, "content-length"u8)
                || Begins(headers, "transfer-encoding"u8)
                || Begins(headers, "upgrade:"u8)
                || (Begins(headers, "connection"u8) && !Begins(headers, "connection: keep-alive\r\n"u8))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool Begins(ReadOnlySpan<byte> header, ReadOnlySpan<byte> with) =>
        header.Length >= with.Length && Ascii.EqualsIgnoreCase(header[..with.Length], with);
}
