using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.System.Tests.Domains;

/// <summary>
/// A seller's own name, the whole way: records that their name servers answer, Dukaan, Caddy as operators start it, and an authority that
/// checks.
/// </summary>
public sealed class TlsOnFirstVisitTests : IAsyncLifetime
{
    private const string Platform = "dukaan.example";
    private const string Target = "shops.dukaan.example";
    private const string Name = "shop.asha.example";

    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-tls-").FullName;
    private readonly (int Http, int Https) _front = (FreePort.Next(), FreePort.Next());
    private CertificateAuthority? _authority;
    private DukaanProcess? _site;
    private GuardedProcess? _caddy;
    private SellerClient? _seller;
    private ShopClient? _shop;
    private X509Certificate2? _root;

    public async Task InitializeAsync()
    {
        if (new TlsFactAttribute().Skip is not null)
        {
            return;
        }

        _authority = new CertificateAuthority(_folder, _front.Http, _front.Https);
        await _authority.Ready();
        await _authority.Point(Platform, "127.0.0.1");
        await _authority.Point(Target, "127.0.0.1");
        _site = await DukaanProcess.Start(
            await (await PostgresCluster.Shared).NewDatabase(),
            new Dictionary<string, string>
            {
                ["DUKAAN_PUBLIC_URL"] = $"https://{Platform}",
                ["DUKAAN_DOMAIN_TARGET"] = Target,
                ["DUKAAN_DNS"] = _authority.NameServer,
                ["DUKAAN_TRUSTED_PROXIES"] = "127.0.0.1",
            }
        );
        _caddy = new GuardedProcess(
            _folder,
            "caddy",
            [
                Path.Combine(RepositoryRoot.Path, "deploy", "caddy", "front"),
                "up",
                "--http",
                $"{_front.Http}",
                "--https",
                $"{_front.Https}",
                "--data",
                Path.Combine(_folder, "certificates"),
                "--ca",
                _authority.Directory,
                "--ca-root",
                _authority.OwnRoot,
                _site.Url.Authority,
            ]
        );
        await Eventually.Holds(() => IsTaken(_front.Https), "Caddy should listen; `./dukaan doctor` says whether it is here.");
        _root = await _authority.Root();
        _seller = await SellerClient.SignIn(_site.Url, "+919800000001");
        _shop = await _seller.OpenShop("Asha Sweets", "asha-sweets");
        await _shop.AddProduct("Kaju Katli", 45_000);
    }

    public async Task DisposeAsync()
    {
        _seller?.Dispose();
        _root?.Dispose();
        if (_caddy is not null)
        {
            await _caddy.DisposeAsync();
        }

        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        if (_authority is not null)
        {
            await _authority.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [TlsFact]
    public async Task The_first_visit_to_a_verified_name_gets_a_certificate_and_the_shop_and_a_name_nobody_proved_gets_neither()
    {
        // Somebody points a name here and tells nobody: no order at the authority, no page.
        await _authority!.Point("stranger.example", "127.0.0.1");
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Visit("stranger.example"));

        // The seller types theirs; that it points here does not make it theirs.
        var added = await _seller!.Post($"/api/v1/stores/{_shop!.Id}/domains", new { name = Name });
        await _authority.Point(Name, "127.0.0.1");
        Assert.Equal("no-proof", (await Check()).GetProperty("finding").GetString());
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Visit(Name));
        Assert.DoesNotContain("stranger.example", _authority.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(Name, _authority.Log, StringComparison.Ordinal);

        // They make the record they were told to make, and it is.
        var proof = added.GetProperty("records").EnumerateArray().Single(record => record.GetProperty("type").GetString() == "TXT");
        await _authority.Say(proof.GetProperty("name").GetString()!, proof.GetProperty("value").GetString()!);
        await Eventually.Holds(async () => (await Check()).GetProperty("state").GetString() == "verified", "The name should be verified.");
        var (status, page, certificate) = await Visited(Name);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Kaju Katli", page, StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"canonical\" href=\"https://{Name}/\">", page, StringComparison.Ordinal);
        Assert.True(certificate.MatchesHostname(Name), $"The certificate is for {certificate.Subject}.");
        Assert.Contains(Name, _authority.Log, StringComparison.Ordinal);

        // The platform's own name has one too; what is inside stays inside; plain HTTP leads to HTTPS.
        Assert.Contains("Your shop, online in a minute", (await Visited(Platform)).Page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Visit(Platform, "/internal/tls/ask?domain=" + Name)).Status);
        Assert.Equal($"https://{Name}/", await Redirect());

        // The seller lets it go: the certificate is there still, the shop is not.
        using (var removed = await _seller.Http.DeleteAsync(new Uri($"/api/v1/stores/{_shop.Id}/domains/{Name}", UriKind.Relative)))
        {
            Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        }

        await Eventually.Holds(
            async () => (await Visit(Name)).Status == HttpStatusCode.NotFound,
            "Nothing should be served under a name that was let go."
        );
        Assert.DoesNotContain("Kaju Katli", (await Visit(Name)).Page, StringComparison.Ordinal);
    }

    private async Task<JsonElement> Check() => await _seller!.Post($"/api/v1/stores/{_shop!.Id}/domains/{Name}/check", new { });

    /// <summary>Visits once a certificate could be had: Caddy waits a little after it was refused one.</summary>
    private async Task<(HttpStatusCode Status, string Page, X509Certificate2 Certificate)> Visited(string name)
    {
        (HttpStatusCode Status, string Page, X509Certificate2 Certificate)? visit = null;
        await Eventually.Holds(
            async () =>
            {
                try
                {
                    visit = await Visit(name);
                    return true;
                }
                catch (HttpRequestException)
                {
                    return false;
                }
            },
            $"{name} should get a certificate. Caddy: {Tail(_caddy!.Log)} Pebble: {Tail(_authority!.Log)}"
        );
        return visit!.Value;
    }

    /// <summary>A shopper who trusts the test's authority and nobody else, wherever the name leads on the internet.</summary>
    private async Task<(HttpStatusCode Status, string Page, X509Certificate2 Certificate)> Visit(string name, string path = "/")
    {
        X509Certificate2? shown = null;
        using var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectCallback = (_, cancellation) => Connect(_front.Https, cancellation),
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, certificate, chain, errors) =>
                {
                    shown = new X509Certificate2(certificate!);
                    chain!.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
                    chain.ChainPolicy.CustomTrustStore.Add(_root!);
                    chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
                    return chain.Build(shown) && !errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch);
                },
            },
        };
        using var http = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(20) };
        using var answer = await http.GetAsync(new Uri($"https://{name}{path}"));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), shown!);
    }

    private async Task<string?> Redirect()
    {
        using var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectCallback = (_, cancellation) => Connect(_front.Http, cancellation),
        };
        using var http = new HttpClient(handler);
        using var answer = await http.GetAsync(new Uri($"http://{Name}/"));
        return answer.Headers.Location?.ToString();
    }

    private static async ValueTask<Stream> Connect(int port, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private async Task<bool> IsTaken(int port)
    {
        try
        {
            await using var stream = await Connect(port, CancellationToken.None);
            return true;
        }
        catch (SocketException)
        {
            return _caddy!.Log.Contains("does not take", StringComparison.Ordinal)
                ? throw new InvalidOperationException(_caddy.Log)
                : false;
        }
    }

    private static string Tail(string log) => log[^Math.Min(log.Length, 1_500)..];
}
