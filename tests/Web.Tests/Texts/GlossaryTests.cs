using Dukaan.TestKit;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Tests.Texts;

/// <summary>Each language uses one word for one thing: those of <c>docs/glossary.md</c>.</summary>
public sealed class GlossaryTests
{
    private const string NotUsed = "not used";

    private static readonly List<(string Term, string Language, string Word)> Words = Read();

    /// <summary>The columns of its tables.</summary>
    public static TheoryData<string> Names => [.. Words.Select(each => each.Language).Distinct()];

    [Fact]
    public void Every_language_is_in_the_glossary_with_the_twenty_words()
    {
        var names = Words.Select(each => each.Language).Distinct().ToList();

        Assert.Equal(SellerLanguages.All.Select(each => each.Tag).Order(), names.Select(Tag).Order());
        Assert.All(names, name => Assert.Equal(20, Words.Count(each => each.Language == name && each.Term != NotUsed)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_language_uses_its_words_of_the_glossary_and_no_others_for_the_same(string name)
    {
        var texts = TextsOf.Language(Class(name)).ToList();
        var words = Words.Where(each => each.Language == name).ToList();

        var missing = words
            .Where(each => each.Term != NotUsed)
            .Where(each => !texts.Exists(text => text.Text.Contains(each.Word, StringComparison.OrdinalIgnoreCase)))
            .Select(each => $"{each.Term}: no text has {each.Word}");
        var others =
            from word in words
            where word.Term == NotUsed
            from text in texts
            where text.Text.Contains(word.Word, StringComparison.OrdinalIgnoreCase)
            select $"{text.Name}: {word.Word}";

        Assert.Equal([], missing.Concat(others));
    }

    /// <summary>A column is named as the class of its language's texts, with spaces.</summary>
    private static Type Class(string name) =>
        typeof(English).Assembly.GetType($"{typeof(English).Namespace}.{name.Replace(" ", "", StringComparison.Ordinal)}")
        ?? throw new InvalidOperationException($"The glossary has a column {name}, and there is no class of texts with this name.");

    private static string Tag(string name)
    {
        var texts = Class(name).GetProperty(nameof(English.Dashboard))!.GetValue(null);
        return SellerLanguages.All.Single(each => ReferenceEquals(each.Texts, texts)).Tag;
    }

    private static List<(string Term, string Language, string Word)> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "docs", "glossary.md"));
        var words = new List<(string, string, string)>();
        string[] languages = [];
        foreach (
            var cells in lines.Where(line => line.StartsWith('|')).Select(line => line[1..^1].Split('|', StringSplitOptions.TrimEntries))
        )
        {
            if (cells[0].Length == 0)
            {
                languages = cells[1..];
            }
            else if (cells[0] != "---")
            {
                words.AddRange(languages.Zip(cells[1..], (language, word) => (cells[0], language, word)).Where(each => each.word != "–"));
            }
        }

        return words;
    }
}
