using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Collections;

namespace Dukaan.Web.Import;

/// <summary>
/// The collections that a file names for its products, by their titles. One that is not there is made; one that has a rule is filled by it,
/// and stays as it is.
/// </summary>
/// <param name="shop">The catalog when the import began.</param>
/// <param name="catalog">Gets the changes.</param>
/// <param name="operation">Makes an operation id of this import, of a line and what is done.</param>
internal sealed class ImportedCollections(CatalogSnapshot shop, ICatalogGrain catalog, Func<long, string, string> operation)
{
    private const char Separator = ';';

    private readonly Dictionary<string, (string Id, bool ByHand)> _known = shop
        .Collections.DistinctBy(collection => collection.Title, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(
            collection => collection.Title,
            collection => (collection.Id, collection.Rule is null),
            StringComparer.OrdinalIgnoreCase
        );

    private readonly HashSet<(string Collection, string Product)> _members =
    [
        .. shop.Items.Select(item => (item.CollectionId, item.ProductId)),
    ];

    private readonly Dictionary<string, List<(long Line, string ProductId)>> _waiting = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The titles in a cell.</summary>
    public static ImmutableArray<string> Read(string cell) =>
        [.. cell.Split([Separator, '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];

    /// <summary>The titles of the collections that each product was put into by hand, by the product's id.</summary>
    public static ILookup<string, string> Titles(CatalogSnapshot shop)
    {
        var titles = shop
            .Collections.Where(collection => !collection.Title.Contains(Separator, StringComparison.Ordinal))
            .Select((collection, place) => (collection.Id, collection.Title, Place: place))
            .ToDictionary(one => one.Id, StringComparer.Ordinal);
        return shop
            .Items.Where(item => titles.ContainsKey(item.CollectionId))
            .OrderBy(item => titles[item.CollectionId].Place)
            .ToLookup(item => item.ProductId, item => titles[item.CollectionId].Title, StringComparer.Ordinal);
    }

    /// <summary>A cell with these titles.</summary>
    public static string Write(IEnumerable<string> titles) => string.Join($"{Separator} ", titles);

    /// <summary>Whether a product is in all collections that its row names, or those are filled by rules.</summary>
    public bool Has(ProductCsvRow row, string productId) =>
        row.Collections.All(title =>
            _known.TryGetValue(title, out var collection) && (!collection.ByHand || _members.Contains((collection.Id, productId)))
        );

    /// <summary>The product of a row is in the shop.</summary>
    public void Note(ProductCsvRow row, string productId)
    {
        foreach (var title in row.Collections)
        {
            (_waiting.TryGetValue(title, out var known) ? known : _waiting[title] = []).Add((row.Line, productId));
        }
    }

    /// <summary>Adds what was noted, and tells the lines whose products could not be added.</summary>
    public async Task<IReadOnlyList<ImportProblem>> Add()
    {
        var problems = new List<ImportProblem>();
        foreach (var (title, members) in _waiting)
        {
            if (await Add(title, members) is { } error)
            {
                problems.Add(ImportProblem.Of(members[0].Line, "collections", error.Code, $"{title}: {error.Message}"));
            }
        }

        _waiting.Clear();
        return problems;
    }

    private async Task<Values.Error?> Add(string title, List<(long Line, string ProductId)> members)
    {
        if (!_known.TryGetValue(title, out var collection))
        {
            var made = await catalog.AddCollection(new AddCollection(operation(members[0].Line, $"collection/{title}"), title));
            if (!made.Ok)
            {
                return made.Error;
            }

            _known[title] = collection = (made.Value.Collection.Id, true);
        }

        if (!collection.ByHand)
        {
            return null;
        }

        // The id names the products: an interrupted import that is run again may add fewer of them.
        ImmutableArray<string> products = [.. members.Select(member => member.ProductId).Distinct(StringComparer.Ordinal)];
        var id = operation(members[0].Line, $"into/{title}/{string.Join(',', products)}");
        return (await catalog.AddToCollection(id, collection.Id, products)).Error;
    }
}
