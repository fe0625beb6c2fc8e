using System.Diagnostics;
using Dukaan.TestKit;

namespace Dukaan.System.Tests.Kubernetes;

/// <summary>k8s/release/promote: one commit names the image of every region, by its digest, and reverting it rolls back.</summary>
public sealed class ReleaseTests : IDisposable
{
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private readonly string _copy = Directory.CreateTempSubdirectory("dukaan-release-").FullName;

    public ReleaseTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "k8s"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_copy, Path.GetRelativePath(RepositoryRoot.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(_copy, recursive: true);

    [Theory]
    [InlineData("registry.example/dukaan:1.1")]
    [InlineData("registry.example/dukaan@sha256:0123")]
    [InlineData("")]
    public async Task An_image_without_its_digest_is_refused_and_nothing_changes(string image)
    {
        var before = Read();

        Assert.NotEqual(0, await Promote(image));

        Assert.Equal(before, Read());
    }

    [KustomizeFact]
    public async Task It_changes_one_file_and_every_region_runs_that_image_and_says_its_version()
    {
        var before = Files();

        Assert.Equal(0, await Promote($"ghcr.example/shop/dukaan:1.1.0@{Digest}"));

        Assert.Equal([Path.Combine("k8s", "release", "kustomization.yaml")], Files().Except(before).Select(file => file.Path));
        foreach (var region in Directory.GetDirectories(Path.Combine(_copy, "k8s", "regions")))
        {
            var workloads = Manifest
                .Read(await Kustomize.Render(region), region)
                .Where(manifest => manifest.Kind is "Deployment" or "Job")
                .ToArray();
            Assert.Equal(3, workloads.Length);
            foreach (var workload in workloads)
            {
                Assert.Equal($"ghcr.example/shop/dukaan:1.1.0@{Digest}", workload.Text("spec.template.spec.containers.0.image"));
                Assert.Equal("1.1.0", workload.Map("spec", "template", "metadata", "labels")["app.kubernetes.io/version"]);
                // A selector cannot be changed: with the version in it no release could be rolled out.
                Assert.DoesNotContain("app.kubernetes.io/version", workload.Map("spec", "selector", "matchLabels").Keys);
            }
        }
    }

    private string Read() => File.ReadAllText(Path.Combine(_copy, "k8s", "release", "kustomization.yaml"));

    private List<(string Path, string Text)> Files() =>
        [
            .. Directory
                .EnumerateFiles(_copy, "*", SearchOption.AllDirectories)
                .Select(file => (Path.GetRelativePath(_copy, file), File.ReadAllText(file))),
        ];

    private async Task<int> Promote(string image)
    {
        using var promote = Process.Start("bash", [Path.Combine(_copy, "k8s", "release", "promote"), image]);
        await promote.WaitForExitAsync();
        return promote.ExitCode;
    }
}
