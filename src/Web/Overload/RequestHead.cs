using System.Text;
using Dukaan.Web.Http;

namespace Dukaan.Web.Overload;

/// <summary>
/// The first bytes of a request, as much as it takes to see which shop's page is asked for. It understands one form only, which is what
/// browsers and proxies send: a whole GET of HTTP/1.1 without a body. Any other is for the server to read.
/// </summary>
internal readonly ref struct RequestHead
{
    private RequestHead(ReadOnlySpan<byte> target, ReadOnlySpan<byte> headers)
    {
        var query = target.IndexOf((byte)'?');
        Path = query < 0 ? target : target[..query];
        Headers = headers;
    }

    /// <summary>As it was sent, without the query.</summary>
    public ReadOnlySpan<byte> Path { get; }

    /// <summary>Whether a person's browser asks for a page.</summary>
    public bool WantsHtml => (!EarlyPath.TryDecode(Path, out var path) || !EarlyPath.IsApi(path)) && Headers.IndexOf("text/html"u8) >= 0;

    /// <summary>The host that it is for, without a port; empty where it names none in the usual way.</summary>
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

    /// <summary>From the end of the request's first line on.</summary>
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

    /// <summary>A GET may have a body, or ask for another protocol, or for the end of the connection.</summary>
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
