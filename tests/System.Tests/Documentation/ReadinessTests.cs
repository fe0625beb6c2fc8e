using System.Text.RegularExpressions;
using Dukaan.TestKit;

namespace Dukaan.System.Tests.Documentation;

/// <summary>docs/production-readiness.md goes through Orleans's checklist, and what it names as proof is there.</summary>
public sealed partial class ReadinessTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "production-readiness.md"));

    /// <summary>The sections of Orleans's checklist with their boxes, as it was on 2026-08-02.</summary>
    [Theory]
    [InlineData("Identity and compatibility", 4)]
    [InlineData("Networking and discovery", 6)]
    [InlineData("State and dependencies", 5)]
    [InlineData("Lifecycle and health", 5)]
    [InlineData("Security and access", 5)]
    [InlineData("Observability and operations", 5)]
    [InlineData("Capacity and recovery", 5)]
    public void Every_box_of_the_checklist_has_a_line_with_a_proof_or_says_what_is_missing(string section, int boxes)
    {
        var lines = Page.Split($"\n## {section}\n")[1].Split("\n## ")[0].Split("\n- ")[1..];

        Assert.Equal(boxes, lines.Length);
        Assert.All(lines, line =>
            Assert.True(
                line.Contains("Proof:", StringComparison.Ordinal) || line.Contains("**open**", StringComparison.Ordinal),
                $"This line of “{section}” names no proof: {line}"
            )
        );
    }

    [Fact]
    public void Every_test_file_and_section_that_it_names_is_there()
    {
        var tests = Directory
            .EnumerateFiles(Path.Combine(RepositoryRoot.Path, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .ToHashSet(StringComparer.Ordinal);
        var missing = Test().Matches(Page).Select(match => match.Groups[1].Value).Where(name => !tests.Contains(name)).ToList();
        missing.AddRange(
            NamedFile()
                .Matches(Page)
                .Select(match => match.Groups[1].Value)
                .Where(path => !Path.Exists(Path.Combine(RepositoryRoot.Path, path)))
        );
        foreach (Match link in Link().Matches(Page))
        {
            var file = Path.Combine(RepositoryRoot.Path, "docs", link.Groups[1].Value);
            if (!Path.Exists(file) || (link.Groups[2].Success && !Sections(file).Contains(link.Groups[2].Value)))
            {
                missing.Add(link.Value);
            }
        }

        Assert.True(missing.Count == 0, $"docs/production-readiness.md names what is not there: {string.Join(", ", missing)}.");
    }

    /// <summary>The anchors of a page's headings.</summary>
    private static IEnumerable<string> Sections(string file) =>
        File.ReadLines(file)
            .Where(line => line.StartsWith('#'))
            .Select(line => NotInAnchors().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"`(\w+Tests)`")]
    private static partial Regex Test();

    [GeneratedRegex(@"`((?:src|tests|k8s|deploy|bench|docs|scripts|\.github)/[\w./-]+)`")]
    private static partial Regex NamedFile();

    [GeneratedRegex(@"\]\(([^)#]+)(?:#([^)]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\s-]")]
    private static partial Regex NotInAnchors();
}
