using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Pricing;
using Dukaan.Search;
using Dukaan.Translations;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The index of a catalog for rendering, computed once per version: what is visible, in which order, in which category.</summary>
internal sealed partial class ShopIndex
{
    private const int MaxNameWords = 12;

    private readonly CatalogSnapshot _shop;
    private readonly Lazy<Dictionary<string, Product>> _byHandle;
    private readonly Dictionary<string, ShopSection> _bySection;
    private readonly ShopShelves _shelves;
    private readonly SearchIndex? _searchBefore;
    private readonly Lazy<SearchIndex> _search;
    private readonly SearchRules _rules;
    private readonly string _language;
    private readonly Lazy<SearchWishes> _wishes;
    private readonly Lazy<(ShopSection Section, string[] Words)[]> _names;
    private readonly Lazy<OptionWords> _words;
    private readonly Lazy<Dictionary<string, TranslatedTexts>> _otherWords;
    private readonly ShopIndex? _main;

    /// <param name="shop">The catalog.</param>
    /// <param name="before">Of an earlier version, to begin with; null: there is none.</param>
    /// <param name="main">Of the same version in the shop's own language, which finds what is said in any; null: this one is.</param>
    public ShopIndex(CatalogSnapshot shop, ShopIndex? before = null, ShopIndex? main = null)
    {
        (_shop, _main) = (shop, main);
        (Terms, _rules, _language, _searchBefore) = (shop.Terms, shop.Search, shop.Store.Language, before?.AnySearch);
        _words = new(() => _main is null ? OptionWords.None : OptionWords.Of(_shop, _language));
        _otherWords = new(() =>
            _shop
                .Translations.Where(texts => !_shop.Store.Languages.IsEmpty && TranslatedTexts.IsOfWord(texts.Subject))
                .ToDictionary(texts => texts.Subject, StringComparer.Ordinal)
        );
        _shelves = before?._shelves.With(shop) ?? ShopShelves.Of(shop);
        _byHandle = new(() => Products.ToDictionary(product => product.Handle, StringComparer.Ordinal));
        _bySection = Sections
            .Where(section => section.Category is not null)
            .ToDictionary(section => section.Category!.Id, StringComparer.Ordinal);
        var (rules, language) = (_rules, _language); // that it holds no version when others take it over
        _wishes =
            before is not null && before._rules == rules && before._language == language
                ? before._wishes
                : new Lazy<SearchWishes>(() => SearchWishes.Of(rules, language));
        _search = new Lazy<SearchIndex>(MakeSearch);
        _names = new(() =>
            [
                .. _bySection.Values.Select(section =>
                    (section, Tokenizer.Split(section.Category!.Name, MaxNameWords).Select(word => word.Text).ToArray())
                ),
            ]
        );
    }

    /// <summary>What a bundle is made of, as far as it is there: each with how many, its name, and whether it has a page.</summary>
    public IEnumerable<(int Quantity, string Name, Product Product)> PartsOf(Product bundle) =>
        from part in bundle.Parts
        let product = _shop.Products.FirstOrDefault(product => product.Id == part.ProductId)
        where product is not null
        let variant = product.FindVariant(part.VariantId)
        select (part.Quantity, variant is null ? product.Title : $"{product.Title}, {Words.NameOf(variant)}", product);

    /// <summary>What options are called in the language of this index.</summary>
    public OptionWords Words => _words.Value;

    /// <summary>What a value of an option is called in the shop's other languages.</summary>
    public IEnumerable<string> WordsFor(string value) =>
        _otherWords.Value.GetValueOrDefault(TranslatedTexts.OfWord(value)) is { } texts
            ? texts.Texts.Where(text => text.Title.Length > 0 && Shown(text)).Select(text => text.Title)
            : [];

    /// <summary>On what terms the shop sells.</summary>
    public SaleTerms Terms { get; }

    /// <summary>Categories with visible products, in order; products without a category come last.</summary>
    public ImmutableArray<ShopSection> Sections => _shelves.Sections;

    /// <summary>All visible products, category by category.</summary>
    public ImmutableArray<Product> Products => _shelves.Products;

    /// <summary>What lists are counted from.</summary>
    public ProductColumns Columns => _shelves.Columns;

    /// <summary>Whether the shop has pictures; else its lists are lines of text.</summary>
    public bool HasPictures => _shelves.HasPictures;

    public SearchIndex Search => _main?.Search ?? _search.Value;

    /// <summary>What the seller wants of the search.</summary>
    public SearchWishes Wishes => _main?.Wishes ?? _wishes.Value;

    public Product? Product(string handle) => _byHandle.Value.GetValueOrDefault(handle);

    public ShopSection? Section(string categoryHandle) => Sections.FirstOrDefault(section => section.Category?.Handle == categoryHandle);

    /// <summary>The category that the seller shows instead of what this query finds, if there is something in it; else null.</summary>
    public Category? CategoryInsteadOf(string query) =>
        query.Length > 0 && Wishes.CategoryOf(query) is { } id ? _bySection.GetValueOrDefault(id)?.Category : null;

    /// <summary>The section a product stands in, or null where it stands under no heading.</summary>
    public ShopSection? SectionOf(Product product) => product.CategoryId is { } id ? _bySection.GetValueOrDefault(id) : null;

    /// <summary>A product's place in the order of <see cref="Products"/>, or with a rank in a list that is sorted by something.</summary>
    public ListPlace PlaceOf(Product product, long rank = 0) => ListPlace.Of(product, SectionOf(product)?.Category, rank);

    /// <summary>The categories that are called so: each word of the query begins one of the name.</summary>
    public IEnumerable<ShopSection> SectionsCalled(string query)
    {
        var words = Tokenizer.Split(query, MaxNameWords);
        return words.Count == 0
            ? []
            : _names
                .Value.Where(each =>
                    words.TrueForAll(word => Array.Exists(each.Words, name => name.StartsWith(word.Text, StringComparison.Ordinal)))
                )
                .Select(each => each.Section);
    }

    public string CategoryName(Product product) => SectionOf(product)?.Category?.Name ?? "";

    /// <summary>The newest search that there is: its own, if anybody searched in this version, or the one it would begin with.</summary>
    private SearchIndex? AnySearch => _search.IsValueCreated ? _search.Value : _searchBefore;

    private SearchIndex MakeSearch()
    {
        var documents = new SearchDocument[Products.Length];
        foreach (var section in Sections)
        {
            for (var i = 0; i < section.Products.Length; i++)
            {
                documents[section.Start + i] = new SearchDocument(section.Products[i], section.Category?.Name ?? "");
            }
        }

        if (!_shop.Store.Languages.IsEmpty)
        {
            Translate(documents);
        }

        return _searchBefore?.With(documents, _language) ?? SearchIndex.Of(documents, _language);
    }

    /// <summary>Adds what is said in the shop's other languages.</summary>
    private void Translate(SearchDocument[] documents)
    {
        var said = _shop.Translations.ToDictionary(texts => texts.Subject, StringComparer.Ordinal);
        for (var i = 0; i < documents.Length; i++)
        {
            var (product, category) = (documents[i].Product, documents[i].Category);
            if (product.CategoryId is { } id && said.TryGetValue(id, out var names))
            {
                category = string.Join(", ", names.Texts.Where(Shown).Select(text => text.Title).Prepend(category));
            }

            var texts = said.TryGetValue(product.Id, out var own) ? own.Texts : [];
            var words = product.Options.SelectMany(option => option.Values).SelectMany(WordsFor);
            documents[i] = new SearchDocument(
                product,
                category,
                texts.All(Shown) ? texts : [.. texts.Where(Shown)],
                string.Join(", ", words.Distinct(StringComparer.Ordinal))
            );
        }
    }

    private bool Shown(Translation text) => _shop.Store.Languages.Contains(text.Language);
}
