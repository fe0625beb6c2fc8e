using System.Text.RegularExpressions;
using Dukaan.TestKit;

namespace Dukaan.System.Tests.Kubernetes;

/// <summary>The Dockerfile, read without building it: continuous integration builds it.</summary>
public sealed class ImageTests
{
    private static readonly string[] Lines = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "Dockerfile"))
        .Replace("\\\n", " ", StringComparison.Ordinal)
        .Split('\n');

    [Fact]
    public void What_it_copies_is_there_and_is_let_through_to_it()
    {
        var ignore = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, ".dockerignore"));
        var allowed = ignore
            .Where(line => line.StartsWith('!'))
            .Select(line => "^" + Regex.Escape(line[1..]).Replace("\\*", "[^/]*", StringComparison.Ordinal))
            .ToArray();
        foreach (
            var path in Lines
                .Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal))
                .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..^1])
        )
        {
            Assert.True(Path.Exists(Path.Combine(RepositoryRoot.Path, path)), $"The Dockerfile copies {path}, which is not there.");
            Assert.True(allowed.Any(pattern => Regex.IsMatch(path, pattern)), $".dockerignore keeps {path} out.");
        }
    }

    [Fact]
    public void Every_project_of_the_site_is_restored_before_its_code_is_copied()
    {
        // What the site is made of: its references, and theirs.
        var projects = new HashSet<string>();
        Add("src/Web/Web.csproj");
        Assert.All(projects, project => Assert.Contains(Lines, line => line.StartsWith($"COPY {project} ", StringComparison.Ordinal)));

        void Add(string project)
        {
            if (!projects.Add(project))
            {
                return;
            }

            foreach (
                Match reference in Regex.Matches(
                    File.ReadAllText(Path.Combine(RepositoryRoot.Path, project)),
                    "<ProjectReference Include=\"([^\"]+)\""
                )
            )
            {
                Add(
                    Path.GetRelativePath(
                        RepositoryRoot.Path,
                        Path.Combine(RepositoryRoot.Path, Path.GetDirectoryName(project)!, reference.Groups[1].Value)
                    )
                );
            }
        }
    }

    [Fact]
    public void What_up_installs_for_the_site_is_in_the_image()
    {
        var (up, packages) = (Script("up.sh"), Script("packages.sh"));
        var needs = Regex
            .Match(up, @"DUKAAN_POSTGRES[^\n]*; then\s+need ([a-z_ ]+)")
            .Groups[1]
            .Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(needs);
        foreach (var need in needs)
        {
            var names = Regex
                .Matches(Regex.Match(packages, $@"^ +{need}\) ([^\n]+);;", RegexOptions.Multiline).Groups[1].Value, "echo ([a-z0-9-]+)")
                .Select(name => name.Groups[1].Value)
                .ToArray();
            Assert.True(
                Lines.Any(line => line.Contains("apt-get install", StringComparison.Ordinal) && names.Any(line.Split(' ').Contains)),
                $"The Dockerfile should install what `./dukaan up` installs for {need}: {string.Join(" or ", names)}."
            );
        }

        static string Script(string name) => File.ReadAllText(Path.Combine(RepositoryRoot.Path, "scripts", name));
    }

    [Fact]
    public void The_same_commit_is_built_from_the_same_bases_and_packages()
    {
        Assert.All(Lines.Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)), line =>
            Assert.Matches("@sha256:[0-9a-f]{64}( |$)", line)
        );
        var packages = Lines.Single(line => line.Contains("apt-get install", StringComparison.Ordinal));
        Assert.Equal(2, packages.Split("--snapshot \"$SNAPSHOT\"").Length - 1);
        Assert.Contains(Lines, line => line.Contains("-p:ContinuousIntegrationBuild=true", StringComparison.Ordinal));
    }

    [Fact]
    public void It_runs_as_a_user_without_rights_at_the_ports_of_the_manifests()
    {
        Assert.Equal(2, Lines.Count(line => line.StartsWith("FROM ", StringComparison.Ordinal)));
        var user = Lines.Last(line => line.StartsWith("USER ", StringComparison.Ordinal))["USER ".Length..].Trim();
        Assert.NotEqual("0", user);
        var web = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "k8s", "base", "web.yaml"));
        Assert.Contains($"runAsUser: {user}", web, StringComparison.Ordinal);
        foreach (var port in Lines.Single(line => line.StartsWith("EXPOSE ", StringComparison.Ordinal)).Split(' ')[1..])
        {
            Assert.Contains($"containerPort: {port}", web, StringComparison.Ordinal);
        }
    }
}
