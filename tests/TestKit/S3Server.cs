using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dukaan.TestKit;

/// <summary>
/// A server on a free port that speaks S3's protocol (path style) for one bucket in memory: it checks the signature (Signature Version 4)
/// and the hash of the body of each request, keeps an object's headers, takes uploads in parts, and lists by prefix in small pages.
/// </summary>
public sealed partial class S3Server : IAsyncDisposable
{
    public const string Bucket = "shop-pictures";
    public const string Key = "AKIATEST";
    public const string Secret = "the secret of the access key";

    private const int PageSize = 3; // so that every list has several pages
    private static readonly XNamespace Xml = "http://s3.amazonaws.com/doc/2006-03-01/";

    private readonly WebApplication _app;

    private S3Server(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    public ConcurrentDictionary<string, S3Object> Objects { get; } = new(StringComparer.Ordinal);

    /// <summary>Method and key of each request that was signed rightly.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Whether it answers 503.</summary>
    public bool IsAway { get; set; }

    /// <summary>Starts it.</summary>
    /// <param name="certificate">Its certificate; null: it speaks plain HTTP.</param>
    public static async Task<S3Server> Start(X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"{(certificate is null ? "http" : "https")}://127.0.0.1:0");
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate);
        });
        var server = new S3Server(builder.Build());
        server._app.Run(server.Answer);
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var (response, key) = (context.Response, KeyOf(context.Request.Path));
        if (IsAway)
        {
            response.StatusCode = 503;
            return;
        }

        if (Wrong(context, body.ToArray()) is { } wrong)
        {
            await Error(response, 403, wrong);
            return;
        }

        Requests.Enqueue($"{context.Request.Method} {key}");
        switch (context.Request.Method)
        {
            case "POST" or "PUT" when await InParts(context, key, body.ToArray()):
                break;
            case "PUT":
                Objects[key!] = new S3Object(
                    body.ToArray(),
                    DateTimeOffset.UtcNow,
                    context
                        .Request.Headers.Where(header => header.Key is "Content-Type" or "Cache-Control" || Is(header.Key, "x-amz-meta-"))
                        .ToDictionary(header => header.Key, header => header.Value.ToString())
                );
                response.Headers.ETag = Tag(body.ToArray());
                break;
            case "DELETE":
                Objects.TryRemove(key!, out _);
                response.StatusCode = 204;
                break;
            case "GET" when key is null:
                await List(context);
                break;
            case "GET" or "HEAD" when key is not null && Objects.TryGetValue(key, out var found):
                foreach (var (name, value) in found.Headers)
                {
                    response.Headers[name] = value;
                }

                response.Headers.ETag = Tag(found.Bytes);
                response.Headers.LastModified = found.Modified.ToString("R", CultureInfo.InvariantCulture);
                var (from, length) = Range(context.Request, found.Bytes.Length);
                response.StatusCode = length < found.Bytes.Length ? 206 : 200;
                response.ContentLength = length;
                if (context.Request.Method == "GET")
                {
                    await response.Body.WriteAsync(found.Bytes.AsMemory(from, length));
                }

                break;
            default:
                await Error(response, 404, "NoSuchKey");
                break;
        }
    }

    private static string? KeyOf(PathString path) => path.Value!.TrimStart('/').Split('/', 2) is [Bucket, { Length: > 0 } key] ? key : null;

    private async Task List(HttpContext context)
    {
        var query = context.Request.Query;
        var (prefix, delimiter, after) = (
            query["prefix"].ToString(),
            query["delimiter"].ToString(),
            (query["continuation-token"] is { Count: > 0 } token ? token : query["marker"]).ToString()
        );
        var rows = Objects
            .Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(key =>
                delimiter.Length > 0 && key.IndexOf(delimiter, prefix.Length, StringComparison.Ordinal) is >= 0 and var at
                    ? key[..(at + 1)]
                    : key
            )
            .Distinct()
            .Where(row => string.CompareOrdinal(row, after) > 0)
            .Order(StringComparer.Ordinal)
            .ToList();
        var page = rows.Take(PageSize).ToList();
        context.Response.ContentType = "application/xml";
        await context.Response.WriteAsync(
            new XElement(
                Xml + "ListBucketResult",
                new XElement(Xml + "Name", Bucket),
                new XElement(Xml + "Prefix", prefix),
                new XElement(Xml + "KeyCount", page.Count),
                new XElement(Xml + "MaxKeys", PageSize),
                new XElement(Xml + "IsTruncated", rows.Count > page.Count ? "true" : "false"),
                rows.Count > page.Count ? new XElement(Xml + "NextContinuationToken", page[^1]) : null,
                rows.Count > page.Count ? new XElement(Xml + "NextMarker", page[^1]) : null, // of the first version of lists
                page.Where(Objects.ContainsKey)
                    .Select(row => new XElement(
                        Xml + "Contents",
                        new XElement(Xml + "Key", row),
                        new XElement(
                            Xml + "LastModified",
                            Objects[row].Modified.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)
                        ),
                        new XElement(Xml + "ETag", Tag(Objects[row].Bytes)),
                        new XElement(Xml + "Size", Objects[row].Bytes.Length),
                        new XElement(Xml + "StorageClass", "STANDARD")
                    )),
                page.Where(row => !Objects.ContainsKey(row))
                    .Select(row => new XElement(Xml + "CommonPrefixes", new XElement(Xml + "Prefix", row)))
            ).ToString()
        );
    }

    /// <summary>What is wrong with the signature, by the rules of Signature Version 4 in the header; null: nothing.</summary>
    private static string? Wrong(HttpContext context, byte[] body)
    {
        var request = context.Request;
        var hash = request.Headers["x-amz-content-sha256"].ToString();
        if (hash != Hex(SHA256.HashData(body)) && !(hash == "UNSIGNED-PAYLOAD" && request.IsHttps))
        {
            return "XAmzContentSHA256Mismatch";
        }

        var said = request.Headers.Authorization.ToString();
        if (
            said.Split(' ', 2) is not ["AWS4-HMAC-SHA256", var rest]
            || rest.Split(',', StringSplitOptions.TrimEntries)
                .Select(part => part.Split('=', 2))
                .ToDictionary(part => part[0], part => part[1])
                is not { Count: 3 } parts
            || parts["Credential"].Split('/') is not [Key, var day, var region, "s3", "aws4_request"]
        )
        {
            return "AccessDenied";
        }

        var raw = context.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?', 2);
        var query = string.Join(
            '&',
            (raw is [_, { Length: > 0 } given] ? given.Split('&') : [])
                .Select(each => each.Contains('=') ? each : $"{each}=")
                .Order(StringComparer.Ordinal)
        );
        var headers = parts["SignedHeaders"].Split(';');
        var canonical = string.Join(
            '\n',
            [
                request.Method,
                raw[0],
                query,
                .. headers.Select(name =>
                    $"{name}:{string.Join(' ', request.Headers[name].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))}"
                ),
                "",
                parts["SignedHeaders"],
                hash,
            ]
        );
        var time = request.Headers["x-amz-date"].ToString();
        var text = $"AWS4-HMAC-SHA256\n{time}\n{day}/{region}/s3/aws4_request\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var key = new[] { day, region, "s3", "aws4_request" }.Aggregate(Encoding.UTF8.GetBytes($"AWS4{Secret}"), Sign);
        return Hex(Sign(key, text)) == parts["Signature"] ? null : "SignatureDoesNotMatch";
    }

    private static byte[] Sign(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

#pragma warning disable CA5351 // the protocol's ETag
    private static string Tag(byte[] bytes) => $"\"{Hex(MD5.HashData(bytes))}\"";
#pragma warning restore CA5351

    private static bool Is(string header, string begin) => header.StartsWith(begin, StringComparison.OrdinalIgnoreCase);

    private static Task Error(HttpResponse response, int status, string code)
    {
        (response.StatusCode, response.ContentType) = (status, "application/xml");
        return response.HttpContext.Request.Method == "HEAD"
            ? Task.CompletedTask
            : response.WriteAsync(new XElement("Error", new XElement("Code", code), new XElement("Message", code)).ToString());
    }
}
