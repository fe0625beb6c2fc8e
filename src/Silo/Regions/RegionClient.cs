using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Dukaan.Regions;
using Dukaan.Saving;

namespace Dukaan.Silo.Regions;

/// <summary>
/// Calls other regions with signed requests. All of these are idempotent, and are retried once, at each place where the region may be.
/// </summary>
public sealed class RegionClient(RegionOptions options, RegionPlaces places, TimeProvider time) : IDisposable
{
    private const int Tries = 2;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(3);

    /// <summary>For a file of some megabytes over a slow line.</summary>
    private static readonly TimeSpan DownloadTimeout = TimeSpan.FromSeconds(20);

    private readonly HttpClient _http = new(Handler()) { Timeout = Timeout };

    /// <summary>How connections between regions are kept.</summary>
    public static SocketsHttpHandler Handler() =>
        new()
        {
            ConnectTimeout = TimeSpan.FromSeconds(2),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            AllowAutoRedirect = false,
            UseCookies = false,
        };

    /// <summary>Adds this region's name and signature. Each try has a signature of its own, since one is valid once.</summary>
    /// <param name="request">Whole, but for its body.</param>
    /// <param name="to">The region that is asked.</param>
    /// <param name="bodyHash">SHA-256 of its body, in hex.</param>
    /// <param name="client">For whom it asks, as <see cref="RegionCall.Client"/>.</param>
    public void Sign(HttpRequestMessage request, string to, string bodyHash, string client = "")
    {
        var call = new RegionCall(options.Here, to, request.Method.Method, request.RequestUri!.PathAndQuery, client, bodyHash);
        request.Headers.Add(RegionSignature.Region, options.Here);
        request.Headers.Add(RegionSignature.Header, RegionSignature.Sign(options.Secret, time.GetUtcNow(), Guid.NewGuid(), call));
        request.Headers.TryAddWithoutValidation(RegionSignature.Client, client);
        request.Headers.Add(RegionSignature.Body, bodyHash);
        if (options.Upgrading)
        {
            request.Headers.Add(
                FormerRegionSignature.Header,
                FormerRegionSignature.Sign(options.Secret, time.GetUtcNow(), call.From, call.Method, call.PathAndQuery)
            );
        }
    }

    /// <summary>Adds the shopper's cart to a signed request.</summary>
    public void AddCart(HttpRequestMessage request, string cart)
    {
        request.Headers.Add(RegionSignature.Cart, cart);
        request.Headers.Add(
            RegionSignature.CartProof,
            RegionSignature.SignCart(options.Secret, request.Headers.GetValues(RegionSignature.Header).First(), cart)
        );
    }

    /// <summary>What the region answers; null where it has no such thing.</summary>
    /// <exception cref="RegionAwayException">It does not answer, or answers with an error.</exception>
    public Task<T?> Get<T>(string region, string path) => Send<T>(region, HttpMethod.Get, path, null);

    /// <inheritdoc cref="Get"/>
    public Task<T?> Post<T>(string region, string path, object body) => Send<T>(region, HttpMethod.Post, path, body);

    /// <summary>A file of the region, whole; null where it has none.</summary>
    /// <param name="region">The region.</param>
    /// <param name="path">Where it serves the file.</param>
    /// <param name="max">The most bytes.</param>
    /// <param name="client">For whom it is asked, as <see cref="RegionCall.Client"/>.</param>
    /// <exception cref="RegionAwayException">It does not answer; or with an error, too much, or a wrong hash.</exception>
    public Task<RegionFile?> Download(string region, string path, int max, string client = "") =>
        Send(region, HttpMethod.Get, path, null, HttpCompletionOption.ResponseHeadersRead, response => Read(response, max), client);

    public void Dispose() => _http.Dispose();

    private static async Task<RegionFile?> Read(HttpResponseMessage response, int max)
    {
        using var timeout = new CancellationTokenSource(DownloadTimeout);
        if (response.Content.Headers.ContentLength is not { } length || length > max)
        {
            throw new HttpRequestException($"The file has {response.Content.Headers.ContentLength} bytes; at most {max} are read.");
        }

        var bytes = new byte[length];
        await using var content = await response.Content.ReadAsStreamAsync(timeout.Token);
        await content.ReadExactlyAsync(bytes, timeout.Token);
        if (!response.Headers.TryGetValues(ReprDigest.Header, out var digests))
        {
            return new RegionFile(bytes, IsVerified: false);
        }

        return digests.Contains(ReprDigest.Of(SHA256.HashData(bytes)))
            ? new RegionFile(bytes, IsVerified: true)
            : throw new HttpRequestException("The file does not have its hash.");
    }

    private Task<T?> Send<T>(string region, HttpMethod method, string path, object? body) =>
        Send(region, method, path, body, HttpCompletionOption.ResponseContentRead, response =>
            response.Content.ReadFromJsonAsync<T>(StateJson.Options)
        );

    private async Task<T?> Send<T>(
        string region,
        HttpMethod method,
        string path,
        object? body,
        HttpCompletionOption completion,
        Func<HttpResponseMessage, Task<T?>> read,
        string client = ""
    )
    {
        if (!options.Addresses.ContainsKey(region))
        {
            throw new RegionAwayException($"There is no region '{region}' in DUKAAN_REGIONS.");
        }

        var json = body is null ? [] : JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), StateJson.Options);
        var hash = Convert.ToHexStringLower(SHA256.HashData(json));
        var tries = Tries * options.Addresses[region].Count;
        for (var attempt = 1; ; attempt++)
        {
            var place = places.Of(region);
            using var request = new HttpRequestMessage(method, RegionOptions.At(place, path));
            request.Content = body is null
                ? null
                : new ByteArrayContent(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            Sign(request, region, hash, client);
            try
            {
                using var response = await _http.SendAsync(request, completion);
                if (response.StatusCode == HttpStatusCode.NotFound)
                {
                    return default;
                }

                response.EnsureSuccessStatusCode();
                return await read(response);
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException or JsonException or IOException)
            {
                places.IsAway(region, place);
                if (attempt >= tries)
                {
                    throw new RegionAwayException($"Region {region} does not answer {path}: {e.Message}");
                }
            }
        }
    }
}
