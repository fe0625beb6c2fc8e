using System.Text.RegularExpressions;
using Dukaan.TestKit;

namespace Dukaan.System.Tests.Architecture;

public sealed partial class NormalizationTests
{
    [Fact]
    public void Text_is_normalized_in_one_place_since_the_framework_throws_at_what_anybody_can_send()
    {
        var callers = Directory
            .EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "UnicodeForm.cs" && Call().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file));

        Assert.True(!callers.Any(), $"Call UnicodeForm.In instead of string.Normalize in: {string.Join(", ", callers)}");
    }

    [GeneratedRegex(@"\.(Normalize|IsNormalized)\((NormalizationForm|\))")]
    private static partial Regex Call();
}
