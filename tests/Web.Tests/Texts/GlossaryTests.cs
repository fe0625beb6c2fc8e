using Dukaan.TestKit;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Tests.Texts;

/// <summary>Each language uses one word for one thing: those of <c>docs/glossary.md</c>.</summary>
public sealed class GlossaryTests
{
    private const string NotUsed = "not used";

    private static readonly Dictionary<string, (string Tag, Type Class)> Languages = new()
    {
        ["English"] = ("en", typeof(English)),
        ["Arabic"] = ("ar", typeof(Arabic)),
        ["Bengali"] = ("bn", typeof(Bengali)),
        ["Chinese"] = ("zh", typeof(Chinese)),
        ["European Portuguese"] = ("pt-PT", typeof(EuropeanPortuguese)),
        ["French"] = ("fr", typeof(French)),
        ["Gujarati"] = ("gu", typeof(Gujarati)),
        ["Hindi"] = ("hi", typeof(Hindi)),
        ["Marathi"] = ("mr", typeof(Marathi)),
        ["Persian"] = ("fa", typeof(Persian)),
        ["Portuguese"] = ("pt", typeof(Portuguese)),
        ["Spanish"] = ("es", typeof(Spanish)),
        ["Tamil"] = ("ta", typeof(Tamil)),
        ["Telugu"] = ("te", typeof(Telugu)),
        ["Urdu"] = ("ur", typeof(Urdu)),
    };

    public static TheoryData<string> Names => [.. Languages.Keys];

    [Fact]
    public async Task Every_language_is_in_the_glossary_with_the_twenty_words()
    {
        var words = await Read();

        Assert.Equal(SellerLanguages.All.Select(each => each.Tag).Order(), Languages.Values.Select(each => each.Tag).Order());
        foreach (var name in Languages.Keys)
        {
            Assert.Equal(20, words.Count(each => each.Language == name && each.Term != NotUsed));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_language_uses_its_words_of_the_glossary_and_no_others_for_the_same(string name)
    {
        var texts = TextsOf.Language(Languages[name].Class).ToList();
        var words = (await Read()).Where(each => each.Language == name).ToList();

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

    private static async Task<List<(string Term, string Language, string Word)>> Read()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(RepositoryRoot.Path, "docs", "glossary.md"));
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
