using System.Net;
using System.Net.Http.Json;
using Dukaan.Regions;
using Dukaan.Saving;

namespace Dukaan.Silo.Regions;

/// <summary>Asks other regions, signed. All of it may be repeated, and is, once.</summary>
public sealed class RegionClient(RegionOptions options, TimeProvider time) : IDisposable
{
    private const int Tries = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly HttpClient _http = new(Handler()) { Timeout = Patience };

    /// <summary>How connections between regions are kept.</summary>
    public static SocketsHttpHandler Handler() => new()
    {
        ConnectTimeout = TimeSpan.FromSeconds(2),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AllowAutoRedirect = false,
        UseCookies = false,
    };

    /// <summary>Adds this region's name and signature.</summary>
    public void Sign(HttpRequestMessage request)
    {
        request.Headers.Add(RegionSignature.Region, options.Here);
        request.Headers.Add(
            RegionSignature.Header,
            RegionSignature.Sign(options.Secret, time.GetUtcNow(), options.Here, request.Method.Method, request.RequestUri!.PathAndQuery));
    }

    /// <summary>What the region answers; null where it has no such thing.</summary>
    /// <exception cref="RegionAwayException">It does not answer, or not as it should.</exception>
    public Task<T?> Get<T>(string region, string path) => Send<T>(region, HttpMethod.Get, path, null);

    /// <inheritdoc cref="Get"/>
    public Task<T?> Post<T>(string region, string path, object body) => Send<T>(region, HttpMethod.Post, path, body);

    public void Dispose() => _http.Dispose();

    private async Task<T?> Send<T>(string region, HttpMethod method, string path, object? body)
    {
        if (!options.Addresses.TryGetValue(region, out var address))
            throw new RegionAwayException($"There is no region '{region}' in DUKAAN_REGIONS.");

        for (var attempt = 1; ; attempt++)
        {
            using var request = new HttpRequestMessage(method, new Uri(address, path));
            request.Content = body is null ? null : JsonContent.Create(body, body.GetType(), options: StateJson.Options);
            Sign(request);
            try
            {
                using var response = await _http.SendAsync(request);
                if (response.StatusCode == HttpStatusCode.NotFound)
                    return default;

                response.EnsureSuccessStatusCode();
                return await response.Content.ReadFromJsonAsync<T>(StateJson.Options);
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException or System.Text.Json.JsonException)
            {
                if (attempt == Tries)
                    throw new RegionAwayException($"Region {region} does not answer {path}: {e.Message}");
            }
        }
    }
}
