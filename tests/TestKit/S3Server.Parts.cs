using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;

namespace Dukaan.TestKit;

/// <summary>Uploads in parts, deletions of several objects, and parts of an object.</summary>
public sealed partial class S3Server
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<int, byte[]>> _uploads = new(StringComparer.Ordinal);

    /// <summary>Whether the request was one of those.</summary>
    private async Task<bool> InParts(HttpContext context, string? key, byte[] body)
    {
        var (query, response) = (context.Request.Query, context.Response);
        var upload = query["uploadId"].ToString();
        switch (context.Request.Method)
        {
            case "POST" when query.ContainsKey("delete"):
                foreach (
                    var name in XDocument.Parse(Encoding.UTF8.GetString(body)).Descendants().Where(each => each.Name.LocalName == "Key")
                )
                {
                    Objects.TryRemove(name.Value, out _);
                }

                await Write(response, new XElement(Xml + "DeleteResult"));
                return true;
            case "POST" when query.ContainsKey("uploads"):
                upload = Guid.NewGuid().ToString("N");
                _uploads[upload] = new ConcurrentDictionary<int, byte[]>();
                await Write(
                    response,
                    new XElement(
                        Xml + "InitiateMultipartUploadResult",
                        new XElement(Xml + "Bucket", Bucket),
                        new XElement(Xml + "Key", key),
                        new XElement(Xml + "UploadId", upload)
                    )
                );
                return true;
            case "PUT" when _uploads.TryGetValue(upload, out var parts):
                parts[int.Parse(query["partNumber"].ToString(), CultureInfo.InvariantCulture)] = body;
                response.Headers.ETag = Tag(body);
                return true;
            case "POST" when _uploads.TryRemove(upload, out var parts):
                byte[] whole = [.. parts.OrderBy(part => part.Key).SelectMany(part => part.Value)];
                Objects[key!] = new S3Object(whole, DateTimeOffset.UtcNow, new Dictionary<string, string>());
                await Write(
                    response,
                    new XElement(
                        Xml + "CompleteMultipartUploadResult",
                        new XElement(Xml + "Bucket", Bucket),
                        new XElement(Xml + "Key", key),
                        new XElement(Xml + "ETag", Tag(whole))
                    )
                );
                return true;
            default:
                return false;
        }
    }

    /// <summary>Where the wanted part begins, and how long it is; the whole where none is named.</summary>
    private static (int From, int Length) Range(HttpRequest request, int size)
    {
        if (request.Headers.Range.ToString().Split('=', '-') is not ["bytes", var begin, var end])
        {
            return (0, size);
        }

        var from = int.Parse(begin, CultureInfo.InvariantCulture);
        var last = end.Length == 0 ? size - 1 : Math.Min(size - 1, int.Parse(end, CultureInfo.InvariantCulture));
        return (from, last - from + 1);
    }

    private static Task Write(HttpResponse response, XElement element)
    {
        response.ContentType = "application/xml";
        return response.WriteAsync(element.ToString());
    }
}
