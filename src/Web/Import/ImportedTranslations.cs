using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Translations;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Import;

/// <summary>
/// What a file says of its products in other languages: the columns <c>title:hi</c> and <c>description:hi</c>, and so on. An empty cell
/// changes nothing.
/// </summary>
/// <param name="shop">The catalog when the import began.</param>
/// <param name="catalog">Gets the changes.</param>
/// <param name="operation">Makes an operation id of this import, of a line and what is done.</param>
internal sealed class ImportedTranslations(CatalogSnapshot shop, ICatalogGrain catalog, Func<long, string, string> operation)
{
    private readonly Dictionary<string, TranslatedTexts> _saved = shop.Translations.ToDictionary(
        texts => texts.Subject,
        StringComparer.Ordinal
    );

    private readonly List<(long Line, string ProductId, ImmutableArray<Translation> Texts)> _waiting = [];

    /// <summary>The columns of all languages.</summary>
    public static IEnumerable<string> Columns { get; } =
        ShopLanguages.All.Keys.Order(StringComparer.Ordinal).SelectMany(language => (string[])[Title(language), Description(language)]);

    /// <summary>The column of titles in a language.</summary>
    public static string Title(string language) => $"title:{language}";

    /// <summary>The column of descriptions in a language.</summary>
    public static string Description(string language) => $"description:{language}";

    /// <summary>What a row says in other languages; an empty text: nothing.</summary>
    public static ImmutableArray<Translation> Read(CsvLine row) =>
        [
            .. ShopLanguages
                .All.Keys.Select(language => new Translation(language, row[Title(language)], row[Description(language)]))
                .Where(text => text.Title.Length + text.Text.Length > 0),
        ];

    /// <summary>Whether all of this is said of the product already.</summary>
    public bool Has(ProductCsvRow row, string productId) => Changed(row, productId).IsEmpty;

    /// <summary>The product of a row is in the shop.</summary>
    public void Note(ProductCsvRow row, string productId)
    {
        if (Changed(row, productId) is { IsEmpty: false } changed)
        {
            _waiting.Add((row.Line, productId, changed));
        }
    }

    /// <summary>Saves what was noted, and tells the lines whose texts could not be saved.</summary>
    public async Task<IReadOnlyList<ImportProblem>> Save()
    {
        var problems = new List<ImportProblem>();
        foreach (var (line, productId, texts) in _waiting)
        {
            var saved = await catalog.SetTranslations(new SetTranslations(operation(line, "translations"), productId, texts));
            if (saved.Error is { } error && error.Code != Values.Error.KeyReused().Code)
            {
                var column = error.Field?.Replace("text:", "description:", StringComparison.Ordinal) ?? "";
                problems.Add(ImportProblem.Of(line, column, error.Code, error.Message));
            }
        }

        _waiting.Clear();
        return problems;
    }

    private ImmutableArray<Translation> Changed(ProductCsvRow row, string productId)
    {
        var now = _saved.GetValueOrDefault(productId);
        return
        [
            .. row
                .Translations.Select(text =>
                    now?.In(text.Language) is { } known
                        ? text with
                        {
                            Title = text.Title.Length == 0 ? known.Title : text.Title,
                            Text = text.Text.Length == 0 ? known.Text : text.Text.ReplaceLineEndings("\n"),
                        }
                        : text
                )
                .Where(text => text != now?.In(text.Language)),
        ];
    }
}
