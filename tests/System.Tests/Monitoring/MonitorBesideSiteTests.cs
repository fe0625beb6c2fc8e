using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dukaan.System.Tests.Domains;
using Dukaan.TestKit;

namespace Dukaan.System.Tests.Monitoring;

/// <summary><c>./dukaan up --monitor</c>, with the Prometheus and the Alertmanager of this machine.</summary>
public sealed partial class MonitorBesideSiteTests
{
    [Fact]
    public async Task Prometheus_and_Alertmanager_watch_the_site_with_the_alerts_of_the_repository_and_end_with_it()
    {
        var folder = Directory.CreateTempSubdirectory("dukaan-monitor-").FullName;
        using var http = new HttpClient();
        Uri[] started;
        await using (var site = await Up(folder))
        {
            await Eventually.Holds(() => Addresses().Matches(site.Log).Count == 2, $"up should name both; see {folder}/up.log.", Limit);
            started = [.. Addresses().Matches(site.Log).Select(match => new Uri(match.Groups[1].Value))];
            await Eventually.Holds(
                async () =>
                    (await Texts("/api/v1/targets", "health")).SequenceEqual(["up"])
                    && (await Texts("/api/v1/alertmanagers", "url")).Any(url =>
                        url.Contains(started[1].Authority, StringComparison.Ordinal)
                    ),
                $"Prometheus should reach the site and Alertmanager; see {folder}/monitor.",
                Limit
            );

            var rules = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "deploy", "monitoring", "rules.yml"));
            Assert.Equal(Alert().Count(rules), (await Texts("/api/v1/rules", "state")).Count());
            await Eventually.Holds(
                async () => (await http.GetAsync(new Uri(started[1], "/-/ready"))).IsSuccessStatusCode,
                $"Alertmanager should be ready; see {folder}/monitor.",
                Limit
            );
        }

        foreach (var address in started)
        {
            using var socket = new TcpClient();
            await Assert.ThrowsAnyAsync<SocketException>(() => socket.ConnectAsync(address.Host, address.Port));
        }

        Directory.Delete(folder, recursive: true);

        async Task<IEnumerable<string>> Texts(string path, string name)
        {
            try
            {
                using var answer = JsonDocument.Parse(await http.GetStringAsync(new Uri(started[0], path)));
                return [.. Find(answer.RootElement, name)];
            }
            catch (HttpRequestException)
            {
                return []; // not yet
            }
        }
    }

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private static async Task<GuardedProcess> Up(string folder) =>
        new(
            folder,
            "up",
            [Path.Combine(RepositoryRoot.Path, "dukaan"), "up", "--port", "0", "--data", folder, "--monitor"],
            ("DUKAAN_POSTGRES", await (await PostgresCluster.Shared).NewDatabase()),
            ("DUKAAN_PROGRAM", Path.Combine(AppContext.BaseDirectory, "Dukaan.Web.dll"))
        );

    /// <summary>The texts of all properties with a name, however deep.</summary>
    private static IEnumerable<string> Find(JsonElement element, string name) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().SelectMany(each => Find(each, name)),
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(property =>
                    property.Name == name && property.Value.ValueKind is JsonValueKind.String
                        ? [property.Value.GetString()!]
                        : Find(property.Value, name)
                ),
            _ => [],
        };

    [GeneratedRegex(@"^  (?:what is measured|alerts) +(http\S+)", RegexOptions.Multiline)]
    private static partial Regex Addresses();

    [GeneratedRegex("^ +- alert:", RegexOptions.Multiline)]
    private static partial Regex Alert();
}
