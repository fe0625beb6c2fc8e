using System.Diagnostics;
using System.Globalization;
using Dukaan.TestKit;
using Dukaan.Web.Settings;
using Microsoft.Extensions.Configuration;

namespace Dukaan.System.Tests.Kubernetes;

/// <summary>The manifests of k8s/, checked without a cluster: the fields, and that what names something names what is there.</summary>
public sealed class ManifestTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "k8s");

    private static List<Manifest> Base { get; } = Manifest.ReadFolder(Path.Combine(Folder, "base"));

    private static IEnumerable<Manifest> Deployments => Base.Where(manifest => manifest.Kind == "Deployment");

    [Fact]
    public void Every_file_of_the_base_is_listed_and_every_listed_file_is_there()
    {
        var (listed, there) = Manifest.Files(Path.Combine(Folder, "base"));
        Assert.Equal(there, listed);
    }

    [Fact]
    public void Every_manifest_has_the_fields_of_its_kind_and_no_others() => Assert.Empty(Base.SelectMany(Fields.Check));

    [Fact]
    public void Selectors_find_the_pods_they_are_meant_for()
    {
        var pods = Base.Where(manifest => manifest.Kind is "Deployment" or "Job")
            .ToDictionary(manifest => manifest.Name, manifest => manifest.Map("spec", "template", "metadata", "labels"));
        foreach (var deployment in Deployments)
        {
            Assert.Equal([deployment.Name], Found(deployment.Map("spec", "selector", "matchLabels")));
        }

        Assert.Equal(["dukaan-web"], Found(One("Service", "dukaan-web").Map("spec", "selector")));
        Assert.Equal(["dukaan-migrate", "dukaan-web", "dukaan-worker"], Found(One("Service", "dukaan-ops").Map("spec", "selector")));
        foreach (var role in (string[])["dukaan-web", "dukaan-worker"])
        {
            Assert.Equal([role], Found(One("PodDisruptionBudget", role).Map("spec", "selector", "matchLabels")));
        }

        var web = One("NetworkPolicy", "dukaan-web");
        Assert.Equal(["dukaan-web"], Found(web.Map("spec", "podSelector", "matchLabels")));
        var ingress = web.Map("spec", "ingress", "0", "from", "0", "namespaceSelector", "matchLabels");
        Assert.True(
            ingress.ContainsKey("dukaan.example/sends-shoppers"),
            "dukaan-web must let in the ingress' namespace alone: another pod could name any client address."
        );

        IEnumerable<string> Found(IReadOnlyDictionary<string, string> selector) =>
            pods.Where(pod => selector.Count > 0 && selector.All(label => pod.Value.GetValueOrDefault(label.Key) == label.Value))
                .Select(pod => pod.Key)
                .Order();
    }

    [Fact]
    public void What_names_a_port_a_service_or_a_deployment_names_one_that_is_there()
    {
        foreach (var deployment in Deployments)
        {
            var container = Container(deployment);
            var ports = container.Items("ports").Select(port => port.Text("name")).ToArray();
            foreach (var probe in (string[])["startupProbe", "livenessProbe", "readinessProbe"])
            {
                Assert.Contains(container.Text($"{probe}.httpGet.port"), ports);
            }
        }

        var web = Container(One("Deployment", "dukaan-web")).Items("ports").Select(port => port.Text("name")).ToArray();
        Assert.Contains(One("Service", "dukaan-web").Text("spec.ports.0.targetPort"), web);
        var backend = One("Ingress", "dukaan").Items("spec.rules").Single().Items("http.paths").Single();
        var service = One("Service", backend.Text("backend.service.name"));
        Assert.Contains(backend.Text("backend.service.port.name"), service.Items("spec.ports").Select(port => port.Text("name")));
        foreach (var scaler in Base.Where(manifest => manifest.Kind == "HorizontalPodAutoscaler"))
        {
            Assert.Contains(scaler.Text("spec.scaleTargetRef.name"), Deployments.Select(deployment => deployment.Name));
        }
    }

    [Fact]
    public void The_sites_ports_are_the_containers_ports()
    {
        foreach (var deployment in Deployments)
        {
            var container = Container(deployment);
            var settings = Settings(container);
            var ports = container.Items("ports").ToDictionary(port => port.Text("name"), port => port.Number("containerPort"));

            Assert.Equal(ports["ops"], PortOf(settings["DUKAAN_OPS_URLS"]));
            Assert.Equal(ports["silo"], int.Parse(settings["DUKAAN_SILO_PORT"], CultureInfo.InvariantCulture));
            if (settings["DUKAAN_ROLE"] == "web")
            {
                Assert.Equal(ports["http"], PortOf(settings["DUKAAN_URLS"]));
            }
        }

        static int PortOf(string url) => int.Parse(url.Split(':')[^1], CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Every_setting_is_one_that_the_site_reads_and_takes()
    {
        var secrets = Env(Path.Combine(Folder, "secrets.env.example"));
        foreach (var deployment in Deployments)
        {
            var settings = Settings(Container(deployment)).Concat(secrets).ToDictionary();
            Assert.All(settings.Keys, name => Assert.Contains(name, SettingNames.All));
            // As the pod will: a value that cannot be throws, and names itself.
            settings["DUKAAN_SILO_ADDRESS"] = "10.0.0.7";
            var silo = Read(settings).Silo();
            Assert.Equal(deployment.Name, $"dukaan-{silo.Cluster!.Role.ToString().ToLowerInvariant()}");
        }

        var job = Settings(Container(One("Job", "dukaan-migrate"))).Concat(secrets).ToDictionary();
        Assert.Equal(secrets["DUKAAN_POSTGRES"], Read(job).Databases().Postgres);
        Assert.Empty(Env(Path.Combine(Folder, "base", "config.env")).Keys.Intersect(secrets.Keys));

        static DukaanOptions Read(IEnumerable<KeyValuePair<string, string>> settings) =>
            DukaanOptions.Read(
                new ConfigurationBuilder()
                    .AddInMemoryCollection(settings.Select(each => KeyValuePair.Create(each.Key, (string?)each.Value)))
                    .Build()
            );
    }

    [Fact]
    public void Pods_have_longer_to_end_than_they_need()
    {
        foreach (var deployment in Deployments)
        {
            var container = Container(deployment);
            var unready = int.Parse(Settings(container).GetValueOrDefault("DUKAAN_UNREADY_SECONDS", "0"), CultureInfo.InvariantCulture);
            var grace = deployment.Number("spec.template.spec.terminationGracePeriodSeconds");
            var noticed =
                container.Number("readinessProbe.periodSeconds") * container.Number("readinessProbe.failureThreshold")
                + container.Number("readinessProbe.timeoutSeconds");

            Assert.True(
                grace > unready + (int)Web.Pipeline.HttpModule.Drain.TotalSeconds,
                $"{deployment}: {grace} s of grace would cut the drain short."
            );
            if (deployment.Name == "dukaan-web")
            {
                Assert.True(
                    unready >= noticed,
                    $"{deployment}: it closes its door {unready} s after it said so; the probe takes up to {noticed} s to hear."
                );
            }
        }
    }

    [Fact]
    public void Pods_are_neither_root_nor_held_back_by_a_limit_of_CPU()
    {
        foreach (var workload in Base.Where(manifest => manifest.Kind is "Deployment" or "Job"))
        {
            var container = Container(workload);
            Assert.Equal("true", workload.Text("spec.template.spec.securityContext.runAsNonRoot"));
            Assert.Equal("false", container.Text("securityContext.allowPrivilegeEscalation"));
            Assert.Equal("true", container.Text("securityContext.readOnlyRootFilesystem"));
            Assert.Null(container.At("resources.limits.cpu"));
            Assert.NotNull(container.At("resources.requests.cpu"));
            Assert.NotNull(container.At("resources.limits.memory"));
            var volumes = workload.Items("spec.template.spec.volumes").Select(volume => volume.Text("name"));
            Assert.All(container.Items("volumeMounts"), mount => Assert.Contains(mount.Text("name"), volumes));
        }
    }

    [KustomizeFact]
    public async Task Every_region_renders_to_manifests_that_are_as_sound_as_the_base()
    {
        foreach (var region in Directory.GetDirectories(Path.Combine(Folder, "regions")))
        {
            var rendered = Manifest.Read(await Kustomize.Render(region), region);

            Assert.Empty(rendered.SelectMany(Fields.Check));
            Assert.Equal(Base.Count + 1, rendered.Count); // and the settings
            var config = rendered.Single(manifest => manifest.Kind == "ConfigMap");
            var (folder, settings) = (Path.GetFileName(region), config.Map("data"));
            Assert.Equal(
                folder,
                settings.TryGetValue("DUKAAN_HOME", out var home) && home != settings["DUKAAN_REGION"]
                    ? $"{home}-in-{settings["DUKAAN_REGION"]}"
                    : settings["DUKAAN_REGION"]
            );
            Assert.All(config.Map("data").Keys, name => Assert.Contains(name, SettingNames.All));
            Assert.All(rendered.Where(manifest => manifest.Kind is "Deployment" or "Job"), workload =>
            {
                Assert.Equal(config.Name, Container(workload).Text("envFrom.0.configMapRef.name"));
                Assert.NotEqual("dukaan", Container(workload).Text("image"));
                Assert.Contains(workload.Map("spec", "template", "metadata", "labels"), label => label.Key == "app.kubernetes.io/version");
            });
        }
    }

    private static Manifest One(string kind, string name) => Base.Single(manifest => manifest.Kind == kind && manifest.Name == name);

    private static Manifest Container(Manifest workload) => workload.Items("spec.template.spec.containers").Single();

    /// <summary>What the container's environment says, with its own over the shared.</summary>
    private static Dictionary<string, string> Settings(Manifest container)
    {
        var settings = Env(Path.Combine(Folder, "base", "config.env"));
        foreach (var variable in container.Items("env"))
        {
            settings[variable.Text("name")] = variable.At("value") as string ?? variable.Text("valueFrom.fieldRef.fieldPath");
        }

        return settings;
    }

    private static Dictionary<string, string> Env(string file) =>
        File.ReadAllLines(file)
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('=', 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);
}
