using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Pricing;
using Dukaan.Stock;
using Dukaan.Values;

namespace Dukaan.Web.Import;

/// <summary>
/// What a file says of the stock at each location: the columns <c>location 1</c> and <c>stock 1</c>, and so on. Whatever changed there
/// since the last file is counted so; where nothing did, the column <c>stock</c> says how many there are in all. A shop with one location
/// reads that alone.
/// </summary>
/// <param name="importId">The import. An item that is newer was made by it, before it was interrupted.</param>
/// <param name="locations">The shop's.</param>
/// <param name="known">What the last file said.</param>
/// <param name="stock">The count of an item.</param>
/// <param name="operation">Makes an operation id of this import, of a line and what is done.</param>
internal sealed class ImportedLocations(
    string importId,
    ImmutableArray<StockLocation> locations,
    ImportedProducts known,
    Func<string, IStockGrain> stock,
    Func<long, string, string> operation
)
{
    private readonly List<(long Line, string ItemId, LocationUnits Units)> _waiting = [];

    private ImmutableArray<string> Ids => [.. locations.Select(location => location.Id)];

    /// <summary>The columns of all locations that a shop can have.</summary>
    public static IEnumerable<string> Columns { get; } =
        Enumerable.Range(1, StockLocation.Max).SelectMany(place => (string[])[Name(place), Stock(place)]);

    /// <summary>The column of a location's name, from 1.</summary>
    public static string Name(int place) => $"location {place}";

    /// <summary>The column of the units there.</summary>
    public static string Stock(int place) => $"stock {place}";

    /// <summary>What the last file said of an item at a location is kept under this name.</summary>
    public static string KeyOf(string itemId, string location) => $"{itemId}@{location}";

    /// <summary>What a row says; its locations may be named in the first row of its product alone.</summary>
    /// <param name="item">The place of its variant.</param>
    public static Result<ImmutableArray<LocationUnits>> Read(CsvLine line, CsvLine first, int item)
    {
        var read = ImmutableArray.CreateBuilder<LocationUnits>();
        for (var place = 1; place <= StockLocation.Max; place++)
        {
            var units = ImportNumber.Whole(line, Stock(place), ProductRules.MaxStock);
            if (!units.Ok)
            {
                return units.Error;
            }

            if (units.Value is not { } number)
            {
                continue;
            }

            var name = line[Name(place)].Length > 0 ? line[Name(place)] : first[Name(place)];
            if (name.Length == 0 || read.Any(other => other.Location.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                return Error.Invalid(Name(place), "unknown-location", "Name each location once, as the shop calls it.");
            }

            read.Add(new LocationUnits(item, name, number));
        }

        return read.ToImmutable();
    }

    /// <summary>The row with the shop's locations, or why it is left out.</summary>
    public Result<ProductCsvRow> Find(ProductCsvRow row)
    {
        if (row.Locations.IsEmpty || locations.Length < 2)
        {
            return row with { Locations = [] };
        }

        var found = row.Locations.Select(units => units with { Location = IdOf(units.Location) ?? "" }).ToImmutableArray();
        return found.Any(units => units.Location.Length == 0)
            ? Error.Invalid(Name(1), "unknown-location", "The shop has no location of this name.")
            : row with
            {
                Locations = found,
            };
    }

    /// <summary>The items of a product whose units somewhere are others than the last file said, and than are there now.</summary>
    public async Task<ImmutableHashSet<string>> Changed(ProductCsvRow row, Product product)
    {
        var changed = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var (itemId, units) in Of(row, product))
        {
            if (changed.Contains(itemId))
            {
                continue;
            }

            if (
                known.Stock(product.Id, KeyOf(itemId, units.Location)) != units.Units
                && (await stock(itemId).LevelsAt(Ids)).First(level => level.Location == units.Location).Available != units.Units
            )
            {
                changed.Add(itemId);
            }
        }

        return changed.ToImmutable();
    }

    /// <summary>Without the stock in all of those items whose units somewhere changed: these are counted one by one.</summary>
    public static EditProduct Without(EditProduct edit, Product existing, ImmutableHashSet<string> changed) =>
        edit with
        {
            Stock = existing.Counted && changed.Contains(existing.Id) ? null : edit.Stock,
            Variants = edit.Variants is { } variants
                ?
                [
                    .. variants.Select(draft =>
                        existing.FindVariant(draft.Id) is { Counted: true } variant && changed.Contains(variant.Id)
                            ? draft with
                            {
                                Stock = null,
                            }
                            : draft
                    ),
                ]
                : null,
        };

    /// <summary>The product of a row is in the shop, counted: what the row says of locations is due.</summary>
    /// <param name="before">The product until then; null: it is new.</param>
    /// <param name="changed">Its items of which something changed; of new ones all did.</param>
    public void Note(ProductCsvRow row, Product product, Product? before, ImmutableHashSet<string> changed)
    {
        foreach (var item in Of(row, product).GroupBy(each => each.ItemId))
        {
            var isNew =
                string.CompareOrdinal(item.Key, importId) > 0
                || !(before?.Id == item.Key ? before.Counted : before?.FindVariant(item.Key)?.Counted ?? false);
            if (isNew || changed.Contains(item.Key))
            {
                _waiting.AddRange(item.Select(each => (row.Line, each.ItemId, each.Units)));
            }

            if (isNew && item.All(each => each.Units.Location != StockLocation.Main))
            {
                // All units of a new item are at the main location at first: it keeps what the file says of no other.
                var at = item.First().Units.Item;
                var all = product.Variants.IsEmpty ? row.Product!.Stock : row.Product!.Variants[at].Stock;
                var rest = Math.Max(0, (all ?? 0) - item.Sum(each => each.Units.Units));
                _waiting.Add((row.Line, item.Key, new LocationUnits(at, StockLocation.Main, rest)));
            }
        }
    }

    /// <summary>The items of a row that are counted at locations: those that changed, and all of a new product.</summary>
    public IReadOnlySet<string> Recounted(ProductRow read, Product product) =>
        read.Existing is null ? Of(read.Row, product).Select(each => each.ItemId).ToHashSet(StringComparer.Ordinal) : read.Recounted;

    /// <summary>How many units of an item a row says there are in all; null: it says so of some locations alone.</summary>
    /// <param name="all">What it says of all together.</param>
    public long? Total(ProductCsvRow row, Product product, string itemId, long? all)
    {
        var units = Of(row, product).Where(each => each.ItemId == itemId).Select(each => each.Units).ToList();
        return units.Count == 0 ? all
            : units.Count == locations.Length ? units.Sum(each => each.Units)
            : null;
    }

    /// <summary>Counts what was noted, and tells the lines that could not be counted so.</summary>
    public async Task<IReadOnlyList<ImportProblem>> Save()
    {
        var problems = new List<ImportProblem>();
        foreach (var item in _waiting.GroupBy(each => each.ItemId).ToList())
        {
            // First what becomes less: no unit is for sale at two locations meanwhile.
            var levels = (await stock(item.Key).LevelsAt(Ids)).ToDictionary(level => level.Location, level => level.Available);
            foreach (var (line, itemId, units) in item.OrderBy(each => each.Units.Units - levels.GetValueOrDefault(each.Units.Location)))
            {
                var counted = new AdjustStock(operation(line, $"stock-{KeyOf(itemId, units.Location)}"), StockReason.Counted, units.Units)
                {
                    Location = units.Location,
                };
                if ((await stock(itemId).AdjustAt(counted, Ids)).Error is { } error && error.Code != Error.KeyReused().Code)
                {
                    problems.Add(ImportProblem.Of(line, Stock(1), error.Code, error.Message));
                }
            }
        }

        _waiting.Clear();
        return problems;
    }

    /// <summary>The items of a product in the shop, each with what the row says of it.</summary>
    public static IEnumerable<(string ItemId, LocationUnits Units)> Of(ProductCsvRow row, Product product)
    {
        foreach (var units in row.Locations)
        {
            var itemId =
                product.Variants.IsEmpty ? product.Id
                : units.Item < row.Product!.Variants.Length ? ImportedVariants.Find(product, row.Product.Variants[units.Item])?.Id
                : null;
            if (itemId is not null)
            {
                yield return (itemId, units);
            }
        }
    }

    private string? IdOf(string name) =>
        locations.FirstOrDefault(location => location.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Id;
}
