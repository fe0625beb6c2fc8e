using System.Net.Http.Json;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Dukaan.TestKit;

namespace Dukaan.System.Tests.Domains;

/// <summary>
/// Pebble, an authority to test with, and the name servers that it and Dukaan ask. It looks names up there and checks challenges, as a real
/// one does.
/// </summary>
internal sealed class CertificateAuthority : IAsyncDisposable
{
    private readonly string _folder;
    private readonly (int Acme, int Management, int Dns, int DnsManagement) _ports = (
        FreePort.Next(),
        FreePort.Next(),
        FreePort.Next(),
        FreePort.Next()
    );
    private readonly HttpClient _http;
    private readonly GuardedProcess _names;
    private readonly GuardedProcess _pebble;

    /// <param name="folder">For its own certificate, its settings and its log.</param>
    /// <param name="http">The port where it looks for challenges over HTTP, at the address that a name has.</param>
    /// <param name="https">The same over TLS.</param>
    public CertificateAuthority(string folder, int http, int https)
    {
        _folder = folder;
        var own = WriteOwnCertificate();
        _http = new HttpClient(
            new SocketsHttpHandler
            {
                SslOptions = new SslClientAuthenticationOptions
                {
                    RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.GetCertHashString() == own,
                },
            }
        );
        File.WriteAllText(
            Path.Combine(folder, "pebble.json"),
            JsonSerializer.Serialize(
                new
                {
                    pebble = new
                    {
                        listenAddress = $"127.0.0.1:{_ports.Acme}",
                        managementListenAddress = $"127.0.0.1:{_ports.Management}",
                        certificate = OwnRoot,
                        privateKey = Path.Combine(folder, "own.key"),
                        httpPort = http,
                        tlsPort = https,
                    },
                }
            )
        );
        _names = new GuardedProcess(
            folder,
            "names",
            [
                "pebble-challtestsrv",
                "-dns01",
                NameServer,
                "-management",
                $"127.0.0.1:{_ports.DnsManagement}",
                "-http01",
                "",
                "-https01",
                "",
                "-tlsalpn01",
                "",
                "-defaultIPv4",
                "",
                "-defaultIPv6",
                "",
            ]
        );
        _pebble = new GuardedProcess(
            folder,
            "pebble",
            ["pebble", "-config", Path.Combine(folder, "pebble.json"), "-dnsserver", NameServer, "-strict"],
            // It would wait and fail at random, so that nobody relies on its haste.
            ("PEBBLE_VA_NOSLEEP", "1"),
            ("PEBBLE_WFE_NONCEREJECT", "0"),
            ("PEBBLE_VA_ALWAYS_VALID", "0")
        );
    }

    public string NameServer => $"127.0.0.1:{_ports.Dns}";

    /// <summary>Where certificates are ordered.</summary>
    public string Directory => $"https://127.0.0.1:{_ports.Acme}/dir";

    /// <summary>By what its own address is certified.</summary>
    public string OwnRoot => Path.Combine(_folder, "own.pem");

    /// <summary>What it was asked and what it did.</summary>
    public string Log => _pebble.Log;

    /// <summary>Returns once both answer.</summary>
    public Task Ready() =>
        Eventually.Holds(
            async () => await Answers(Directory) && await Answers($"http://127.0.0.1:{_ports.DnsManagement}/"),
            "Pebble and its name servers should answer; `./dukaan doctor` says whether they are here."
        );

    /// <summary>The root of the certificates it gives.</summary>
    public async Task<X509Certificate2> Root() =>
        X509Certificate2.CreateFromPem(await _http.GetStringAsync(new Uri($"https://127.0.0.1:{_ports.Management}/roots/0")));

    /// <summary>Says where a name leads.</summary>
    public Task Point(string name, string address) => Tell("add-a", new { host = $"{name}.", addresses = new[] { address } });

    /// <summary>Says what text stands at a name.</summary>
    public Task Say(string name, string text) => Tell("set-txt", new { host = $"{name}.", value = text });

    public async ValueTask DisposeAsync()
    {
        await _pebble.DisposeAsync();
        await _names.DisposeAsync();
        _http.Dispose();
    }

    private async Task Tell(string what, object body)
    {
        using var answer = await _http.PostAsJsonAsync(new Uri($"http://127.0.0.1:{_ports.DnsManagement}/{what}"), body);
        answer.EnsureSuccessStatusCode();
    }

    private async Task<bool> Answers(string url)
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri(url));
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Answers its hash.</summary>
    private string WriteOwnCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Pebble", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(global::System.Net.IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(Path.Combine(_folder, "own.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(_folder, "own.key"), key.ExportPkcs8PrivateKeyPem());
        return certificate.Thumbprint;
    }
}
