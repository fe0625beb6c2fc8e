using Dukaan.Pricing;
using Dukaan.Stock;
using Dukaan.Values;

namespace Dukaan.Orders;

/// <summary>
/// From where an order takes its goods: the nearest location first, else in the order that the seller gave. Codes that begin alike in
/// three signs or more are near each other, the more signs the nearer; of others the distance decides where codes say where they are
/// (<see cref="PostalPlaces"/>), else again how many signs are the same. It collects what the stock grains answered.
/// </summary>
public sealed class TakingPlan
{
    /// <summary>From so many equal first signs on, a place is near: in India those of a sorting district.</summary>
    private const int Near = 3;

    private readonly List<TakenFrom> _taken = [];
    private readonly ImmutableArray<StockLocation> _nearest;
    private ImmutableArray<StockLocation> _locations;

    private TakingPlan(IEnumerable<StockLocation> locations) => _locations = _nearest = [.. locations];

    /// <summary>All locations of the shop, the first choice first.</summary>
    public ImmutableArray<string> Ids => [.. _locations.Select(location => location.Id)];

    /// <summary>From where units were taken.</summary>
    public ImmutableArray<TakenFrom> Taken => [.. _taken];

    /// <summary>The plan of an order; null: the shop has one location.</summary>
    public static TakingPlan? Of(SaleTerms terms, DeliveryMethod method, Address to) =>
        terms.Locations.Length < 2 ? null
        : method == DeliveryMethod.Pickup ? new TakingPlan(terms.Locations)
        : new TakingPlan(
            terms
                .Locations.Select(location => (location, near: Nearness(location, terms.Country, to)))
                .OrderByDescending(each => each.near.Alike >= Near ? each.near.Alike : 0)
                .ThenBy(each => each.near.Distance ?? double.MaxValue)
                .ThenByDescending(each => each.near.Alike)
                .Select(each => each.location)
        );

    /// <summary>The plan of an order that stands again: first from where it was taken before.</summary>
    public static TakingPlan? Again(SaleTerms terms, ImmutableArray<TakenFrom> before) =>
        terms.Locations.Length < 2
            ? null
            : new TakingPlan(terms.Locations.OrderByDescending(location => before.Any(taken => taken.Location == location.Id)));

    /// <summary>The locations that are tried last from now on.</summary>
    public void Last(Func<string, bool> isLast) => _locations = [.. _locations.OrderBy(location => isLast(location.Id))];

    /// <summary>The nearest is tried first again.</summary>
    public void AsNear() => _locations = _nearest;

    /// <summary>Puts the first location that has all goods before the others; where none has, all stay in their order.</summary>
    /// <param name="goods">What is needed, and what each location has of it, in the order of <see cref="Ids"/>.</param>
    /// <returns>Whether one has all.</returns>
    public bool Prefer(IReadOnlyList<(int Needed, ImmutableArray<LocationLevel> Levels)> goods)
    {
        if (_locations.FirstOrDefault(Has) is not { } whole)
        {
            return false;
        }

        _locations = [whole, .. _locations.Where(location => location != whole)];
        return true;

        bool Has(StockLocation location) =>
            goods.All(one => one.Levels.Any(level => level.Location == location.Id && level.Available >= one.Needed));
    }

    /// <summary>Notes from where units of a count come.</summary>
    public void Took(string stockId, ImmutableArray<UnitsAt> from)
    {
        _taken.RemoveAll(taken => taken.StockId == stockId);
        _taken.AddRange(from.Select(at => new TakenFrom(stockId, at.Location, NameOf(at.Location), at.Units)));
    }

    /// <summary>The same if all come from the first location.</summary>
    public void TakesFromFirst(NeededGoods goods) => Took(goods.StockId, [new UnitsAt(_locations[0].Id, goods.Quantity)]);

    private string NameOf(string id) =>
        (_locations.FirstOrDefault(location => location.Id == id) ?? _locations.First(location => location.Id == StockLocation.Main)).Name;

    /// <summary>How many first signs of two postal codes are the same, and how many kilometres apart they are, if known.</summary>
    private static (int Alike, double? Distance) Nearness(StockLocation location, string country, Address to)
    {
        if (location.PostalCode.Length == 0 || (to.Country.Length > 0 && country.Length > 0 && to.Country != country))
        {
            return (0, null);
        }

        var (here, there) = (PostalCodes.Compact(location.PostalCode), PostalCodes.Compact(to.PostalCode));
        return (here.AsSpan().CommonPrefixLength(there), PostalPlaces.Distance(country, here, there));
    }
}
