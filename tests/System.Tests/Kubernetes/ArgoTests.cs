using Dukaan.TestKit;

namespace Dukaan.System.Tests.Kubernetes;

/// <summary>k8s/argocd: a release goes from region to region, the homes last, and each is held to its objectives.</summary>
public sealed class ArgoTests
{
    private static readonly string K8s = Path.Combine(RepositoryRoot.Path, "k8s");

    private static List<Manifest> Argo { get; } = Manifest.ReadFolder(Path.Combine(K8s, "argocd"));

    private static Manifest Regions => Argo.Single(manifest => manifest.Kind == "ApplicationSet");

    private static IEnumerable<(string Folder, int Wave)> Elements =>
        Regions.Items("spec.generators.0.list.elements").Select(element => (element.Text("folder"), element.Number("wave")));

    [Fact]
    public void Every_manifest_has_the_fields_of_its_kind_and_no_others()
    {
        var (listed, there) = Manifest.Files(Path.Combine(K8s, "argocd"));

        Assert.Equal(there, listed);
        Assert.Empty(Argo.SelectMany(Fields.Check));
    }

    [Fact]
    public void Every_region_is_in_a_wave_and_every_wave_is_a_step_in_order()
    {
        Assert.Equal(
            Directory.GetDirectories(Path.Combine(K8s, "regions")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal),
            Elements.Select(element => element.Folder).Order(StringComparer.Ordinal)
        );
        var steps = Regions
            .Items("spec.strategy.rollingSync.steps")
            .Select(step => int.Parse(step.Text("matchExpressions.0.values.0"), null));
        Assert.Equal(Elements.Select(element => element.Wave).Distinct().Order(), steps);
    }

    [Fact]
    public void A_region_without_shops_of_its_own_is_first_and_one_home_at_a_time_is_last()
    {
        bool IsHome(string folder) =>
            File.ReadAllText(Path.Combine(K8s, "regions", folder, "kustomization.yaml"))
                .Contains($"DUKAAN_HOME={folder}\n", StringComparison.Ordinal);

        var waves = Elements.GroupBy(element => element.Wave).OrderBy(wave => wave.Key).Select(wave => wave.ToArray()).ToArray();
        Assert.False(IsHome(Assert.Single(waves[0]).Folder));
        var homes = waves.Where(wave => wave.Any(element => IsHome(element.Folder))).ToArray();
        Assert.All(homes, wave => Assert.Single(wave));
        Assert.Equal(waves[^homes.Length..], homes);
    }

    [Fact]
    public void Each_sync_ends_with_the_gate_and_no_application_may_touch_secrets()
    {
        Assert.Equal("../../gate", Regions.Text("spec.template.spec.source.kustomize.components.0"));
        var gate = Manifest.ReadFolder(Path.Combine(K8s, "gate")).Single();
        Assert.Equal("PostSync", gate.Map("metadata", "annotations")["argocd.argoproj.io/hook"]);
        Assert.Empty(Fields.Check(gate));
        Assert.Equal("0", gate.Text("spec.backoffLimit"));
        var project = Argo.Single(manifest => manifest.Kind == "AppProject");
        Assert.Equal("Secret", project.Text("spec.namespaceResourceBlacklist.0.kind"));
        Assert.Equal(project.Text("spec.sourceRepos.0"), Regions.Text("spec.template.spec.source.repoURL"));
    }
}
