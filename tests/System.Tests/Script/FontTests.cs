using System.Text.RegularExpressions;
using Dukaan.TestKit;

namespace Dukaan.System.Tests.Script;

/// <summary>Papers print every script wherever the site runs: the image has the fonts that <c>./dukaan up</c> installs.</summary>
public sealed partial class FontTests
{
    [Fact]
    public async Task The_image_has_the_fonts_that_up_installs_and_the_manual_names_them()
    {
        var image = Packages().Matches(await Read("Dockerfile")).Select(match => match.Value).Order().ToList();
        var scripts = await Read("scripts", "packages.sh");
        var needs = Needs().Matches(scripts).ToDictionary(match => match.Groups["need"].Value, match => match.Groups["package"].Value);
        var up = await Read("scripts", "up.sh");

        Assert.Equal(needs.Values.Order(), image);
        Assert.All(needs.Keys, need => Assert.Matches($@"\b{need}\b", up));
        var manual = await Read("docs", "operators.md");
        Assert.All(image, package => Assert.Contains($"`{package}`", manual, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_script_that_papers_are_in_has_its_font_on_the_sheet()
    {
        var sheet = await Read("src", "Web", "Assets", "files", "paper.css");

        Assert.All((string[])["Devanagari", "Bengali", "Tamil", "Telugu", "Gujarati", "Arabic", "CJK SC"], script =>
            Assert.Matches($"\"Noto (Sans|Naskh) {script}\"", sheet)
        );
        Assert.DoesNotMatch("font[^;]*Emoji", sheet); // it would print the digits of the others
    }

    private static Task<string> Read(params string[] path) => File.ReadAllTextAsync(Path.Combine([RepositoryRoot.Path, .. path]));

    [GeneratedRegex(@"\bfonts-[a-z-]+")]
    private static partial Regex Packages();

    [GeneratedRegex(@"^\s*(?<need>fonts\w*)\) echo (?<package>\S+)", RegexOptions.Multiline)]
    private static partial Regex Needs();
}
