using System.Diagnostics;
using Dukaan.System.Tests.Domains;
using Dukaan.TestKit;

namespace Dukaan.System.Tests.Kubernetes;

/// <summary>
/// The front for sellers' own names in k8s/domains: that it finds what it asks and what it serves, and that Caddy takes its configuration.
/// </summary>
public sealed class DomainManifestTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "k8s", "domains");

    private static List<Manifest> Front { get; } = Manifest.ReadFolder(Folder);

    private static List<Manifest> Base { get; } = Manifest.ReadFolder(Path.Combine(Folder, "..", "base"));

    private static Manifest Container => One("Deployment", "dukaan-front").Items("spec.template.spec.containers").Single();

    [Fact]
    public void Every_file_is_listed_and_every_manifest_has_the_fields_of_its_kind_and_no_others()
    {
        var (listed, there) = Manifest.Files(Folder);
        Assert.Equal(there, listed);
        Assert.Empty(Front.SelectMany(Fields.Check));
    }

    [Fact]
    public async Task Its_configuration_is_the_one_that_is_tested_against_an_authority() =>
        Assert.True(
            await File.ReadAllTextAsync(Path.Combine(Folder, "Caddyfile"))
                == await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "deploy", "caddy", "Caddyfile")),
            "k8s/domains/Caddyfile differs from deploy/caddy/Caddyfile: copy that one over it."
        );

    [Fact]
    public void It_asks_at_the_operators_port_and_serves_from_the_web_silos()
    {
        var environment = Container.Items("env").ToDictionary(variable => variable.Text("name"), variable => variable.Text("value"));
        var ask = One("Service", "dukaan-ask");
        Assert.Equal($"http://{ask.Name}:{ask.Number("spec.ports.0.port")}/internal/tls/ask", environment["DUKAAN_FRONT_ASK"]);
        var web = Base.Single(manifest => manifest is { Kind: "Service", Name: "dukaan-web" });
        Assert.Equal($"{web.Name}:{web.Number("spec.ports.0.port")}", environment["DUKAAN_FRONT_TO"]);

        var silo = Base.Single(manifest => manifest is { Kind: "Deployment", Name: "dukaan-web" })
            .Map("spec", "template", "metadata", "labels");
        Assert.All(ask.Map("spec", "selector"), label => Assert.Equal(label.Value, silo[label.Key]));
        var front = One("Deployment", "dukaan-front").Map("spec", "template", "metadata", "labels");
        Assert.Equal(front, One("NetworkPolicy", "dukaan-ask").Map("spec", "ingress", "0", "from", "0", "podSelector", "matchLabels"));
        Assert.Equal(front, One("Service", "dukaan-front").Map("spec", "selector"));
        Assert.NotEqual("dukaan", front["app.kubernetes.io/name"]); // or it would be let in at the silos' port
        var ports = Container.Items("ports").Select(port => port.Text("name"));
        Assert.Equal(ports, One("Service", "dukaan-front").Items("spec.ports").Select(port => port.Text("targetPort")));
    }

    [TlsFact]
    public async Task Caddy_takes_its_configuration()
    {
        var start = new ProcessStartInfo("caddy", ["validate", "--config", Path.Combine(Folder, "Caddyfile"), "--adapter", "caddyfile"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var variable in Container.Items("env"))
        {
            start.Environment[variable.Text("name")] = variable.Text("name") == "DUKAAN_FRONT" ? Folder : variable.Text("value");
        }

        var home = Directory.CreateTempSubdirectory("dukaan-caddy-");
        start.Environment["XDG_DATA_HOME"] = start.Environment["XDG_CONFIG_HOME"] = home.FullName;
        using var caddy = Process.Start(start)!;
        var (output, error) = (caddy.StandardOutput.ReadToEndAsync(), caddy.StandardError.ReadToEndAsync());
        await caddy.WaitForExitAsync();
        home.Delete(recursive: true);

        Assert.True(caddy.ExitCode == 0, $"{await output} {await error}");
    }

    [KustomizeFact]
    public async Task A_region_that_names_it_gets_the_front_and_the_setting()
    {
        var copy = Directory.CreateTempSubdirectory("dukaan-k8s-");
        using (var copied = Process.Start("cp", ["-r", Path.Combine(RepositoryRoot.Path, "k8s"), copy.FullName])!)
        {
            await copied.WaitForExitAsync();
        }

        var region = Path.Combine(copy.FullName, "k8s", "regions", "bom1");
        var file = Path.Combine(region, "kustomization.yaml");
        var listed = (await File.ReadAllTextAsync(file)).Replace(
            "\ncomponents:\n",
            "\ncomponents:\n  - ../../domains\n",
            StringComparison.Ordinal
        );
        await File.WriteAllTextAsync(file, listed);

        var rendered = Manifest.Read(await Kustomize.Render(region), "bom1");
        copy.Delete(recursive: true);

        Assert.Empty(rendered.SelectMany(Fields.Check));
        Assert.Equal(Base.Count + Front.Count + 2, rendered.Count); // and the settings, and the front's configuration
        var settings = rendered
            .Single(manifest => manifest.Kind == "ConfigMap" && manifest.Name.StartsWith("dukaan-config", StringComparison.Ordinal))
            .Map("data");
        Assert.Equal("bom1", settings["DUKAAN_REGION"]);
        Assert.All(settings.Keys, name => Assert.Contains(name, SettingNames.All));
        Assert.NotEmpty(settings["DUKAAN_DOMAIN_TARGET"]);
    }

    private static Manifest One(string kind, string name) => Front.Single(manifest => manifest.Kind == kind && manifest.Name == name);
}
