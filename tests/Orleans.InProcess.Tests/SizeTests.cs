using System.Reflection;

namespace Orleans.InProcess.Tests;

/// <summary>The stand-in must stay so small that it can be read in an afternoon and deleted any day.</summary>
public sealed class SizeTests
{
    private const int Most = 4_000, MostOfOneFile = 300, MostOfReadme = 60;

    private static readonly string Source = typeof(SizeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(meta => meta.Key == "StandInSource").Value!;

    [Fact]
    public void The_stand_in_is_small()
    {
        var files = Directory.GetFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Source, path).Split(Path.DirectorySeparatorChar).Contains("obj"))
            .Select(path => (Name: Path.GetFileName(path), Lines: File.ReadLines(path).Count())).ToArray();
        var large = files.Where(file => file.Lines > MostOfOneFile).Select(file => $"{file.Name}: {file.Lines}");
        Assert.True(!large.Any(), $"More than {MostOfOneFile} lines, so divide them: {string.Join(", ", large)}");
        Assert.True(files.Sum(file => file.Lines) < Most, $"{files.Sum(file => file.Lines)} lines, {Most} are too many: remove what Dukaan does not use.");
    }

    [Fact]
    public void Its_readme_is_one_page() => Assert.InRange(File.ReadLines(Path.Combine(Source, "README.md")).Count(), 1, MostOfReadme);
}
