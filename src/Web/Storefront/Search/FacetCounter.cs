using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dukaan.Catalog;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront.Search;

/// <summary>
/// Decides for each product of a list whether it is wanted, and counts it for the facets: for all where it is wanted, for one where only
/// what is wanted of that one is against it. Of a product with variants one variant must be all that is wanted of options and stock.
/// </summary>
internal sealed class FacetCounter(ShopIndex shop, ListFilter filter)
{
    private readonly ProductColumns _columns = shop.Columns;
    private readonly int[] _sections = new int[shop.Sections.Length];
    private readonly int[] _brands = new int[shop.Columns.Brands.Count];
    private readonly bool[]? _wantedBrands =
        filter.Brands.Length == 0 ? null : [.. shop.Columns.Brands.Select(brand => filter.Brands.Contains(brand.ToLowerInvariant()))];
    private readonly Dictionary<string, (string Name, Dictionary<string, (string Value, int Count)> Values)> _options = [];
    private readonly ILookup<string, string> _wanted =
        filter.Options.Length == 0 ? Nothing : filter.Options.ToLookup(option => option.Name, option => option.Value);
    private readonly HashSet<(string, string)> _ofProduct = [];
    private readonly bool _all = !filter.IsNarrow;
    private readonly int[] _stars = new int[ProductReviews.MaxStars + 1]; // products by the whole stars that they reach
    private int _inStock;
    private long[] _prices = ArrayPool<long>.Shared.Rent(256); // the first so many; given back when all is counted
    private int _priced;

    /// <summary>Whether the product with this place in the shop is wanted.</summary>
    public bool Take(int place)
    {
        var (number, brand) = (_columns.Section(place), _columns.Brand(place));
        if (_all && !_columns.HasVariants(place))
        {
            _inStock += _columns.InStock(place) ? 1 : 0;
            Price(_columns.Price(place));
            _sections[number]++;
            CountBrand(brand);
            _stars[_columns.Stars(place)]++;
            return true;
        }

        var (product, category) = (shop.Products[place], shop.Sections[number].Category);
        var inCategory = filter.Category.Length == 0 || (category is not null && shop.IsIn(category, filter.Category));
        var inPrice = !(product.Price.Amount < filter.MinPrice) && !(product.Price.Amount > filter.MaxPrice);
        var inBrand = _wantedBrands is null || (brand >= 0 && _wantedBrands[brand]);
        var inRating = filter.MinRating is not { } least || _columns.Stars(place) >= least;
        var against = (inCategory ? 0 : 1) + (inPrice ? 0 : 1) + (inBrand ? 0 : 1) + (inRating ? 0 : 1);
        if (against > 1)
        {
            return false;
        }

        // Of the variants: whether one is all that is wanted, and which are but for one thing.
        _ofProduct.Clear();
        var (whole, wholeInStock) = (false, false);
        foreach (var (values, inStock) in Kinds(product))
        {
            var (failing, failed) = Failing(product, values);
            var stockFails = filter.InStock && !inStock;
            whole |= failing == 0 && !stockFails;
            wholeInStock |= failing == 0 && inStock;
            if (against == 0 && !stockFails && failing <= 1)
            {
                Note(product, values, failing == 0 ? -1 : failed);
            }
        }

        if (against == 0)
        {
            _inStock += wholeInStock ? 1 : 0;
            foreach (var (name, value) in _ofProduct)
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_options[name].Values, value, out _);
                count.Count++;
            }
        }

        if (whole && inPrice && inBrand && inRating)
        {
            _sections[number]++;
        }

        if (whole && inCategory && inBrand && inRating)
        {
            Price(product.Price.Amount);
        }

        if (whole && inCategory && inPrice && inRating)
        {
            CountBrand(brand);
        }

        if (whole && inCategory && inPrice && inBrand)
        {
            _stars[_columns.Stars(place)]++;
        }

        return whole && against == 0;
    }

    /// <summary>The counts of all products that were taken. Nothing can be taken after it.</summary>
    public Facets Count()
    {
        var prices = PriceRange.Of(_prices.AsSpan(0, _priced));
        ArrayPool<long>.Shared.Return(_prices);
        _prices = [];
        return new Facets(
            Sections(),
            [
                .. _options
                    .OrderByDescending(option => option.Value.Values.Sum(value => value.Value.Count))
                    .ThenBy(option => option.Key, StringComparer.Ordinal)
                    .Take(OptionFacet.MaxOptions)
                    .Select(option => new OptionFacet(option.Value.Name, Most(option.Key, option.Value.Values))),
            ],
            _inStock,
            prices,
            [
                .. Enumerable
                    .Range(0, _brands.Length)
                    .Where(brand => _brands[brand] > 0)
                    .OrderByDescending(brand => _brands[brand])
                    .ThenBy(brand => _columns.Brands[brand], StringComparer.Ordinal)
                    .Where((brand, i) => i < OptionFacet.MaxValues || _wantedBrands?[brand] == true)
                    .Select(brand => (_columns.Brands[brand], _brands[brand])),
            ],
            Ratings()
        );
    }

    private ImmutableArray<(int, int)> Ratings()
    {
        if (!_columns.HasRatings)
        {
            return [];
        }

        var ratings = ImmutableArray.CreateBuilder<(int, int)>(ProductReviews.MaxStars);
        for (var (stars, count) = (ProductReviews.MaxStars, 0); stars > 0; stars--)
        {
            count += _stars[stars];
            if (_stars[stars] > 0 || filter.MinRating == stars)
            {
                ratings.Add((stars, count));
            }
        }

        return ratings.DrainToImmutable();
    }

    private void Price(long amount)
    {
        if (_priced == _prices.Length)
        {
            var more = ArrayPool<long>.Shared.Rent(_priced * 2);
            _prices.AsSpan(0, _priced).CopyTo(more);
            ArrayPool<long>.Shared.Return(_prices);
            _prices = more;
        }

        _prices[_priced++] = amount;
    }

    private void CountBrand(int brand)
    {
        if (brand >= 0)
        {
            _brands[brand]++;
        }
    }

    private ImmutableArray<(ShopSection, int)> Sections()
    {
        var counted = ImmutableArray.CreateBuilder<(ShopSection, int)>();
        for (var i = 0; i < _sections.Length; i++)
        {
            if (_sections[i] > 0 && shop.Sections[i].Category is not null)
            {
                counted.Add((shop.Sections[i], _sections[i]));
            }
        }

        return counted.DrainToImmutable();
    }

    private ImmutableArray<(string, int)> Most(string name, Dictionary<string, (string Value, int Count)> values) =>
        [
            .. values
                .OrderByDescending(value => value.Value.Count)
                .ThenBy(value => value.Key, StringComparer.Ordinal)
                .Where((value, i) => i < OptionFacet.MaxValues || _wanted[name].Contains(value.Key))
                .Select(value => value.Value),
        ];

    /// <summary>What a product can be had as: its variants; where it has none, itself.</summary>
    private static IEnumerable<(ImmutableArray<string> Values, bool InStock)> Kinds(Product product) =>
        product.Variants.Length == 0 ? [([], product.InStock)] : product.Variants.Select(variant => (variant.Values, variant.InStock));

    /// <summary>
    /// Of how many options it is not what is wanted, and the last of them (its place in the product, or −2: it has none such).
    /// </summary>
    private (int Failing, int Failed) Failing(Product product, ImmutableArray<string> values)
    {
        var (failing, failed) = (0, -2);
        foreach (var wanted in _wanted)
        {
            var at = product.Options.Length == 0 ? -1 : IndexOf(product, wanted.Key);
            if (at < 0 || at >= values.Length || !wanted.Contains(values[at].ToLowerInvariant()))
            {
                failing++;
                failed = at < 0 ? -2 : at;
            }
        }

        return (failing, failed);
    }

    /// <summary>Notes the values of one option, or of all (−1).</summary>
    private void Note(Product product, ImmutableArray<string> values, int only)
    {
        for (var i = 0; i < Math.Min(values.Length, product.Options.Length); i++)
        {
            if (only != -1 && only != i)
            {
                continue;
            }

            var (name, value) = (product.Options[i].Name.ToLowerInvariant(), values[i].ToLowerInvariant());
            if (!_options.TryGetValue(name, out var option))
            {
                _options[name] = option = (product.Options[i].Name, new(StringComparer.Ordinal));
            }

            if (_ofProduct.Add((name, value)))
            {
                option.Values.TryAdd(value, (values[i], 0));
            }
        }
    }

    private static readonly ILookup<string, string> Nothing = Array.Empty<string>().ToLookup(value => value);

    private static int IndexOf(Product product, string name)
    {
        for (var i = 0; i < product.Options.Length; i++)
        {
            if (string.Equals(product.Options[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
