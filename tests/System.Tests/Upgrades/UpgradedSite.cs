using System.Net.Http.Headers;
using Dukaan.Domains;
using Dukaan.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.System.Tests.Upgrades;

/// <summary>Today's site on what an earlier release left, a minute after that release was stopped.</summary>
internal sealed class UpgradedSite : IAsyncDisposable
{
    private readonly TestSite _site;
    private readonly HttpClient _http;

    private UpgradedSite(TestSite site, EarlierRelease before)
    {
        (_site, Before) = (site, before);
        _http = site.Client();
    }

    public EarlierRelease Before { get; }

    public Uri Address => _site.Address;

    public static async Task<UpgradedSite> Start()
    {
        var before = await EarlierRelease.Read();
        var postgres = await (await PostgresCluster.Shared).NewEmptyDatabase();
        var url = $"http://127.0.0.1:{FreePort.Next()}";
        await Restore(postgres, url);
        var names = new FakeNames();
        names.SetUp(EarlierRelease.Domain, before.StoreId);
        var site = await TestSite.Start(
            options => options with { Postgres = postgres, Urls = url, PublicUrl = url, DomainTarget = FakeNames.Platform },
            services => services.AddSingleton<IDomainResolver>(names),
            new ManualTime(before.At.AddMinutes(1))
        );
        return new UpgradedSite(site, before);
    }

    /// <summary>Asks, and returns the media type and the text, in which <see cref="EarlierRelease.Site"/> is the site's address.</summary>
    public async Task<(string? Type, string Body)> Get(string? who, string path, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = who is null ? null : AuthenticationHeaderValue.Parse(who);
        request.Headers.Host = host;
        using var answer = await _http.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {(int)answer.StatusCode}: {body}");
        return (
            answer.Content.Headers.ContentType?.MediaType,
            body.Replace(EarlierRelease.AddressOf(Address), EarlierRelease.Site, StringComparison.Ordinal)
        );
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _site.DisposeAsync();
    }

    private static async Task Restore(string postgres, string url)
    {
        // As psql would: on a connection of its own, since a dump changes its settings.
        await using var connection = new NpgsqlConnection(postgres + ";Pooling=false");
        await connection.OpenAsync();
        await Run((await EarlierRelease.Dump()).Replace(EarlierRelease.Site, url, StringComparison.Ordinal));
        // The upgrade asks the database's clock, which no test moves, how old a cart is.
        await Run("UPDATE orleans.orleansstorage SET modifiedon = now() AT TIME ZONE 'utc'");

        async Task Run(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }
}
