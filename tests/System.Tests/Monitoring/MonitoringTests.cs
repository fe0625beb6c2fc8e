using System.Diagnostics;
using System.Text.RegularExpressions;
using Dukaan.System.Tests.Browser;
using Dukaan.TestKit;
using YamlDotNet.RepresentationModel;

namespace Dukaan.System.Tests.Monitoring;

/// <summary>Alerts and dashboards in <c>deploy/monitoring</c>, checked by Prometheus's own tools and against the program.</summary>
public sealed partial class MonitoringTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "deploy", "monitoring");

    [Theory]
    [InlineData("promtool", "check config prometheus.yml")]
    [InlineData("promtool", "test rules rules.test.yml")]
    [InlineData("amtool", "check-config alertmanager.yml")]
    public async Task Prometheus_accepts_the_files_and_every_alert_fires_at_what_it_is_for(string tool, string arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(tool, arguments.Split(' '))
            {
                WorkingDirectory = Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.True(process.ExitCode == 0, $"{tool} {arguments} in deploy/monitoring:\n{await output}{await errors}");
    }

    [Fact]
    public void Every_alert_says_how_urgent_it_is_and_has_a_runbook_and_a_test()
    {
        var runbooks = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "runbooks.md"));
        var tests = File.ReadAllText(Path.Combine(Folder, "rules.test.yml"));
        var alerts = Alerts().ToList();

        Assert.True(alerts.Count > 10, "The alerts should be found.");
        foreach (var alert in alerts)
        {
            var name = Text(alert, "alert");
            Assert.Contains(Text((YamlMappingNode)alert["labels"], "severity"), (string[])["page", "ticket"]);
            Assert.Equal($"docs/runbooks.md#{name.ToLowerInvariant()}", Text((YamlMappingNode)alert["annotations"], "runbook"));
            Assert.Contains($"\n## {name}\n", runbooks, StringComparison.Ordinal);
            Assert.Contains($"alertname=\"{name}\"", tests, StringComparison.Ordinal);
        }

        Assert.Equal(alerts.Count, runbooks.Split("\n## ").Length - 1);
    }

    [Fact]
    public async Task Every_metric_that_a_rule_or_a_dashboard_reads_is_one_that_the_program_has()
    {
        using var http = new HttpClient { BaseAddress = await Site.Url() };
        await http.GetAsync(new Uri("/", UriKind.Relative));
        var exported = TypeLine()
            .Matches(await http.GetStringAsync(new Uri("/metrics", UriKind.Relative)))
            .Select(match => match.Groups[1].Value);
        var known = exported.Concat(Declared()).ToHashSet(StringComparer.Ordinal);
        var read = Directory
            .EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Append(Path.Combine(Folder, "rules.yml"))
            .SelectMany(file => Metric().Matches(Grouping().Replace(File.ReadAllText(file), "")).Select(match => match.Value))
            .Select(name => Suffix().Replace(name, ""))
            .Distinct();

        var unknown = read.Where(name => !known.Any(metric => metric == name || Suffix().Replace(metric, "") == name)).ToList();

        Assert.True(unknown.Count == 0, $"No metric has these names: {string.Join(", ", unknown)}. Mend them in deploy/monitoring.");
    }

    /// <summary>The program's own instruments, as Prometheus names them; many are exported only once something happened.</summary>
    private static IEnumerable<string> Declared() =>
        Directory
            .EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Instrument().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value.Replace('.', '_'))
            .SelectMany(name => (string[])[name, $"{name}_seconds"])
            .Concat(
                Directory
                    .EnumerateFiles(Path.Combine(RepositoryRoot.Path, "scripts"), "*.sh")
                    .SelectMany(file => TypeLine().Matches(File.ReadAllText(file)))
                    .Select(match => match.Groups[1].Value)
            );

    private static IEnumerable<YamlMappingNode> Alerts()
    {
        using var reader = new StreamReader(Path.Combine(Folder, "rules.yml"));
        var yaml = new YamlStream();
        yaml.Load(reader);
        return ((YamlSequenceNode)yaml.Documents[0].RootNode["groups"])
            .SelectMany(group => (YamlSequenceNode)group["rules"])
            .Cast<YamlMappingNode>()
            .Where(rule => rule.Children.ContainsKey("alert"));
    }

    private static string Text(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    [GeneratedRegex(@"(?<![\w:])(?:dukaan_|http_server_|kestrel_|dotnet_|db_client_)[a-z_]+(?=[{\[\)])")]
    private static partial Regex Metric();

    /// <summary>Labels, which look like metrics.</summary>
    [GeneratedRegex(@"by \([^)]*\)")]
    private static partial Regex Grouping();

    [GeneratedRegex("(_total|_bucket|_count|_sum)$")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"^# TYPE (\w+) ", RegexOptions.Multiline)]
    private static partial Regex TypeLine();

    [GeneratedRegex("\"(dukaan\\.[a-z_.]+)\"")]
    private static partial Regex Instrument();
}
