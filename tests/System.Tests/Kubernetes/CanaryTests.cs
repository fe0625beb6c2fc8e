using System.Diagnostics;
using System.Text.RegularExpressions;
using Dukaan.TestKit;

namespace Dukaan.System.Tests.Kubernetes;

/// <summary>k8s/canary and k8s/gateway: a second version beside the first, in a region that tries one.</summary>
public sealed partial class CanaryTests
{
    private const string Region = "sin1";

    private static readonly string[] Way = ["../../canary", "../../gateway"];

    private static readonly string K8s = Path.Combine(RepositoryRoot.Path, "k8s");

    [Fact]
    public void The_second_versions_pods_are_the_firsts_but_for_their_name_and_image()
    {
        var web = File.ReadAllLines(Path.Combine(K8s, "base", "web.yaml"));
        var next = File.ReadAllLines(Path.Combine(K8s, "canary", "web-next.yaml"));

        Assert.Equal(web.Length, next.Length);
        for (var line = 1; line < web.Length; line++)
        {
            Assert.True(
                web[line] == next[line].Replace("-next", "", StringComparison.Ordinal) || next[line] == "  replicas: 1",
                $"k8s/canary/web-next.yaml differs in line {line + 1}; run k8s/canary/write."
            );
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Every_file_is_listed_and_every_manifest_has_the_fields_of_its_kind_and_no_others(int way)
    {
        var folder = Path.Combine(K8s, Way[way][6..]);
        var (listed, there) = Manifest.Files(folder);

        Assert.Equal(there, listed);
        Assert.Empty(Manifest.ReadFolder(folder).SelectMany(Fields.Check));
    }

    [KustomizeFact]
    public async Task A_region_that_tries_a_version_sends_nobody_there_at_first_and_finds_it_where_somebody_says_so()
    {
        var rendered = await Render();

        var pods = rendered.Single(manifest => manifest is { Kind: "Deployment", Name: "dukaan-web-next" });
        Assert.Equal("ghcr.example/dukaan:2", pods.Text("spec.template.spec.containers.0.image"));
        var labels = pods.Map("spec", "template", "metadata", "labels");
        foreach (
            var (kind, selector) in (ReadOnlySpan<(string, string[])>)
                [("Service", ["spec", "selector"]), ("NetworkPolicy", ["spec", "podSelector", "matchLabels"])]
        )
        {
            var found = rendered
                .Where(manifest =>
                    manifest.Kind == kind && manifest.Map(selector).All(label => labels.GetValueOrDefault(label.Key) == label.Value)
                )
                .Select(manifest => manifest.Name);
            Assert.Contains("dukaan-web-next", found);
            Assert.DoesNotContain("dukaan-web", found); // the first version's visitors do not come to the second by chance
        }

        Assert.DoesNotContain(rendered, manifest => manifest.Kind == "Ingress");
        var route = rendered.Single(manifest => manifest.Kind == "HTTPRoute");
        Assert.Equal(["100", "0"], route.Items("spec.rules.1.backendRefs").Select(backend => backend.Text("weight")));
        var services = rendered.Where(manifest => manifest.Kind == "Service").Select(manifest => manifest.Name).ToArray();
        Assert.All(route.Items("spec.rules").SelectMany(rule => rule.Items("backendRefs")), backend =>
            Assert.Contains(backend.Text("name"), services)
        );
    }

    /// <summary>Held to the route itself: kubectl applies the patch of deploy/rollout to the file, without a cluster.</summary>
    [KustomizeFact]
    public async Task The_share_that_a_rollout_sets_is_a_weight_of_that_route()
    {
        if (KustomizeFactAttribute.Command is not ["kubectl", ..])
        {
            return;
        }

        var script = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "deploy", "rollout", "figures.py"));
        var paths = Weight().Matches(script).Select(match => match.Value).ToArray();
        Assert.Equal(2, paths.Length);
        var patch = $$"""[{"op":"replace","path":"{{paths[0]}}","value":90},{"op":"replace","path":"{{paths[1]}}","value":10}]""";

        var patched = Manifest.Read(
            await Run(
                "kubectl",
                "patch",
                "--local",
                "-f",
                Path.Combine(K8s, "gateway", "routes.yaml"),
                "--type=json",
                "-p",
                patch,
                "-o",
                "yaml"
            ),
            "patched"
        );

        Assert.Equal(["90", "10"], patched.Single().Items("spec.rules.1.backendRefs").Select(backend => backend.Text("weight")));
        Assert.Equal(
            ["dukaan-web", "dukaan-web-next"],
            patched.Single().Items("spec.rules.1.backendRefs").Select(backend => backend.Text("name"))
        );
    }

    private static async Task<IReadOnlyList<Manifest>> Render()
    {
        var copy = Directory.CreateTempSubdirectory("dukaan-canary-");
        await Run("cp", "-r", K8s, copy.FullName);
        var region = Path.Combine(copy.FullName, "k8s", "regions", Region);
        var file = Path.Combine(region, "kustomization.yaml");
        var listed = (await File.ReadAllTextAsync(file)).Replace(
            "  - ../../release\n",
            $"  - ../../release\n{string.Concat(Way.Select(folder => $"  - {folder}\n"))}",
            StringComparison.Ordinal
        );
        await File.WriteAllTextAsync(file, listed + "\nimages:\n  - {name: dukaan-next, newName: ghcr.example/dukaan, newTag: \"2\"}\n");
        var rendered = Manifest.Read(await Kustomize.Render(region), Region);
        copy.Delete(recursive: true);
        return rendered;
    }

    private static async Task<string> Run(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return await output;
    }

    [GeneratedRegex("/spec/rules/1/backendRefs/[01]/weight")]
    private static partial Regex Weight();
}
