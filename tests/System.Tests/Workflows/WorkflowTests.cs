using System.Text.RegularExpressions;
using Dukaan.System.Tests.Kubernetes;
using Dukaan.TestKit;

namespace Dukaan.System.Tests.Workflows;

/// <summary>The workflows of .github, held to what a change must not take from them.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, ".github", "workflows");

    private static readonly string[] AllThatIsTested = ["build", "real", "cluster"];

    [Fact]
    public void Every_action_of_others_is_pinned_by_its_commit_with_its_release_beside_it()
    {
        foreach (var (file, line) in Lines().Where(each => each.Line.Contains("uses: ", StringComparison.Ordinal)))
        {
            Assert.True(
                Pinned().IsMatch(line) || line.Contains("uses: ./", StringComparison.Ordinal),
                $"{file}: a tag may move. Write the commit of the release, and the release as a comment: {line.Trim()}"
            );
        }
    }

    [Fact]
    public void Every_workflow_reads_unless_a_job_says_more_and_every_job_ends_in_time()
    {
        foreach (var workflow in All())
        {
            Assert.Equal("read", workflow.Text("permissions.contents"));
            foreach (var (name, job) in Jobs(workflow))
            {
                Assert.True(
                    job.At("uses") is not null || job.At("timeout-minutes") is not null,
                    $"{workflow.File}: the job {name} may hang for six hours; give it timeout-minutes."
                );
            }
        }
    }

    [Fact]
    public void A_shell_never_reads_what_a_stranger_may_write()
    {
        foreach (var (file, line) in Lines().Where(each => each.Line.Contains("${{ github.event", StringComparison.Ordinal)))
        {
            Assert.Fail($"{file}: titles, branches and messages are strangers' words; pass them as env: {line.Trim()}");
        }
    }

    [Fact]
    public void A_release_is_built_once_signed_and_deployed_only_after_everything_was_run_against_it()
    {
        var release = One("release.yml");
        var (build, promote) = (Steps(release, "build"), Steps(release, "promote"));

        Assert.Contains("--sbom=true", build, StringComparison.Ordinal);
        Assert.Contains("cosign sign --yes", build, StringComparison.Ordinal);
        Assert.Contains("cosign attest --yes --type spdxjson", build, StringComparison.Ordinal);
        Assert.Contains("test \"$first\" = \"$again\"", build, StringComparison.Ordinal);
        Assert.Equal(AllThatIsTested, ((IEnumerable<object>)release.At("jobs", "promote", "needs")!).Cast<string>());
        Assert.Contains("k8s/release/promote", promote, StringComparison.Ordinal);
        Assert.DoesNotContain("docker build", promote, StringComparison.Ordinal);
        Assert.Equal("${{ needs.build.outputs.image }}", release.Text("jobs.cluster.with.image"));
    }

    [Fact]
    public void The_suites_run_against_every_PostgreSQL_that_is_supported_three_brokers_and_another_object_store()
    {
        var real = One("real.yml");

        Assert.Equal(
            ["14", "15", "16", "17", "18"],
            ((IEnumerable<object>)real.At("jobs", "postgres", "strategy", "matrix", "version")!).Cast<string>()
        );
        Assert.Equal(3, real.Text("jobs.kafka.env.DUKAAN_TEST_KAFKA").Split(',').Length);
        Assert.Contains("kill -s KILL", real.Text("jobs.kafka.env.DUKAAN_TEST_KAFKA_KILL"), StringComparison.Ordinal);
        Assert.NotNull(real.At("jobs.s3.env.DUKAAN_TEST_S3"));
    }

    /// <summary>A filter that finds no test passes silently.</summary>
    [Fact]
    public void Every_test_that_a_workflow_names_is_there()
    {
        var tests = Directory
            .EnumerateFiles(Path.Combine(RepositoryRoot.Path, "tests"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (file, line) in Lines())
        {
            foreach (Match name in TestName().Matches(line))
            {
                Assert.True(tests.Contains(name.Value), $"{file} runs {name.Value}, which is not there.");
            }
        }
    }

    private static IEnumerable<(string File, string Line)> Lines() =>
        Directory.EnumerateFiles(Folder, "*.yml").SelectMany(file => File.ReadLines(file).Select(line => (Path.GetFileName(file), line)));

    private static IEnumerable<Manifest> All() => Directory.EnumerateFiles(Folder, "*.yml").Select(file => One(Path.GetFileName(file)));

    private static Manifest One(string name) => Manifest.Read(File.ReadAllText(Path.Combine(Folder, name)), name).Single();

    private static IEnumerable<(string Name, Manifest Job)> Jobs(Manifest workflow) =>
        ((IDictionary<object, object?>)workflow.At("jobs")!).Select(job =>
            ((string)job.Key, new Manifest((IDictionary<object, object?>)job.Value!, workflow.File))
        );

    /// <summary>The commands of a job.</summary>
    private static string Steps(Manifest workflow, string job) =>
        string.Join('\n', workflow.Items($"jobs.{job}.steps").Select(step => step.At("run") as string ?? ""));

    [GeneratedRegex(@"uses: [\w-]+/[\w./-]+@[0-9a-f]{40} # v\d")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"\b\w+Tests\b")]
    private static partial Regex TestName();
}
