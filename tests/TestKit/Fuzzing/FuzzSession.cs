using System.Collections.Immutable;
using System.Net.Http.Json;
using System.Text.Json;

namespace Dukaan.TestKit.Fuzzing;

/// <summary>A site, its targets, and a shop to test with.</summary>
public sealed class FuzzSession : IDisposable
{
    private readonly Uri _site;
    private readonly FuzzWorld _world;

    private FuzzSession(Uri site, FuzzWorld world, ImmutableArray<FuzzTarget> targets) => (_site, _world, Targets) = (site, world, targets);

    public ImmutableArray<FuzzTarget> Targets { get; }

    /// <param name="site">In development, without rate limits.</param>
    /// <param name="phone">The phone of a new seller.</param>
    public static async Task<FuzzSession> Open(Uri site, string phone)
    {
        var world = await FuzzWorld.Open(site, phone);
        using var browser = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
        {
            BaseAddress = site,
            DefaultRequestHeaders = { { "Cookie", $"dukaan-session={world.Token}" }, { "Accept", "text/html" } },
        };
        var document = await world.Http.GetFromJsonAsync<JsonElement>(new Uri("/openapi/v1.json", UriKind.Relative));
        var forms = await FuzzTargets.Forms(
            browser,
            world.StoreId,
            $"/dashboard/{world.StoreId}",
            "/dashboard/signin",
            "/dashboard/new",
            $"/dashboard/{world.StoreId}/settings"
        );
        return new FuzzSession(site, world, [.. FuzzTargets.Of(document), .. FuzzTargets.Pages(), .. forms]);
    }

    public Task<FuzzReport> Run(int seed, int requests, int connections) => Fuzzer.Run(_site, Targets, _world, seed, requests, connections);

    public void Dispose() => _world.Dispose();
}
