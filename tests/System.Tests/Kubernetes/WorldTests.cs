using System.Diagnostics;
using Dukaan.TestKit;
using Dukaan.Web.Settings;
using Microsoft.Extensions.Configuration;

namespace Dukaan.System.Tests.Kubernetes;

/// <summary>The regions of k8s/ come from one table.</summary>
public sealed class WorldTests
{
    private static readonly string K8s = Path.Combine(RepositoryRoot.Path, "k8s");

    [Fact]
    public async Task The_regions_are_what_the_table_makes()
    {
        var copy = Directory.CreateTempSubdirectory("dukaan-world-").FullName;
        Directory.CreateDirectory(Path.Combine(copy, "world"));
        Directory.CreateDirectory(Path.Combine(copy, "regions"));
        foreach (var file in (string[])["write", "regions.tsv"])
        {
            File.Copy(Path.Combine(K8s, "world", file), Path.Combine(copy, "world", file));
        }

        using var write = Process.Start("bash", [Path.Combine(copy, "world", "write")]);
        await write.WaitForExitAsync();

        Assert.Equal(0, write.ExitCode);
        Assert.Equal(Files(Path.Combine(copy, "regions")), Files(Path.Combine(K8s, "regions")));
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(copy, "world", "regions.env")),
            await File.ReadAllTextAsync(Path.Combine(K8s, "world", "regions.env"))
        );
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(copy, "argocd", "regions.yaml")),
            await File.ReadAllTextAsync(Path.Combine(K8s, "argocd", "regions.yaml"))
        );
        Directory.Delete(copy, recursive: true);
    }

    [Fact]
    public void Every_folder_starts_a_site_that_knows_all_nine_regions_and_where_homes_may_be()
    {
        var folders = Directory.GetDirectories(Path.Combine(K8s, "regions"));
        var shared = Settings(File.ReadLines(Path.Combine(K8s, "world", "regions.env")));
        var members = new Dictionary<string, string>();
        foreach (var folder in folders)
        {
            var settings = new Dictionary<string, string>(shared)
            {
                ["DUKAAN_POSTGRES"] = "Host=pg.internal;Database=dukaan;Username=dukaan",
                ["DUKAAN_REGION_SECRET"] = "a secret of at least 32 characters",
                ["DUKAAN_SILO_ADDRESS"] = "10.0.0.7",
            };
            foreach (var (name, value) in Settings(File.ReadLines(Path.Combine(folder, "kustomization.yaml")).Select(Literal)))
            {
                settings[name] = value;
            }

            var silo = DukaanOptions
                .Read(
                    new ConfigurationBuilder()
                        .AddInMemoryCollection(settings.Select(each => KeyValuePair.Create(each.Key, (string?)each.Value)))
                        .Build()
                )
                .Silo();

            Assert.Equal(9, silo.Regions!.Addresses.Count);
            Assert.Contains(new Uri($"https://{Path.GetFileName(folder)}.dukaan.example/"), silo.Regions.Addresses[silo.Regions.Here]);
            if (settings.TryGetValue("DUKAAN_POSTGRES_HERE", out var member))
            {
                members[member] = silo.Regions.Here;
            }
        }

        Assert.Equal(12, folders.Length);
        Assert.All(members.Values.GroupBy(home => home), home => Assert.Equal(2, home.Count()));
    }

    private static string Literal(string line) => line.Trim() is ['-', ' ', .. var literal] ? literal : "";

    private static IEnumerable<KeyValuePair<string, string>> Settings(IEnumerable<string> lines) =>
        lines
            .Where(line => line.StartsWith("DUKAAN_", StringComparison.Ordinal))
            .Select(line => line.Split('=', 2))
            .Select(parts => KeyValuePair.Create(parts[0], parts[1]));

    private static SortedDictionary<string, string> Files(string folder) =>
        new(
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllText),
            StringComparer.Ordinal
        );
}
