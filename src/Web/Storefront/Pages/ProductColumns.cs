using System.Collections.Immutable;
using Dukaan.Catalog;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>What lists are counted from, side by side, by a product's place in the shop. Immutable.</summary>
internal sealed class ProductColumns
{
    /// <summary>More than reviews are told apart by.</summary>
    private const int PerTenth = 1_000_000;

    private readonly long[] _prices;
    private readonly int[] _sections;
    private readonly bool[] _inStock;
    private readonly bool[] _hasVariants;
    private readonly int[] _brands;
    private readonly int[]? _ratings; // null: no product has a review
    private readonly List<string> _brandNames = [];

    public ProductColumns(ImmutableArray<ShopSection> sections, ImmutableArray<Product> products)
    {
        var count = products.Length;
        (_prices, _sections, _inStock, _hasVariants) = (new long[count], new int[count], new bool[count], new bool[count]);
        for (var number = 0; number < sections.Length; number++)
        {
            _sections.AsSpan(sections[number].Start, sections[number].Products.Length).Fill(number);
        }

        _brands = new int[count];
        var brands = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < count; i++)
        {
            var product = products[i];
            (_prices[i], _inStock[i], _hasVariants[i]) = (product.Price.Amount, product.InStock, product.Variants.Length > 0);
            if (product.Reviews is { Count: > 0 } reviews)
            {
                (_ratings ??= new int[count])[i] = reviews.Tenths * PerTenth + Math.Min(reviews.Count, PerTenth - 1);
            }

            _brands[i] = product.Brand.Length == 0 ? -1 : NumberOf(product.Brand);
        }

        int NumberOf(string brand)
        {
            if (!brands.TryGetValue(brand, out var number))
            {
                brands[brand] = number = _brandNames.Count;
                _brandNames.Add(brand);
            }

            return number;
        }
    }

    /// <summary>Each brand once, as the first of its products writes it.</summary>
    public IReadOnlyList<string> Brands => _brandNames;

    /// <summary>The number of its brand; −1: none.</summary>
    public int Brand(int place) => _brands[place];

    public long Price(int place) => _prices[place];

    public bool InStock(int place) => _inStock[place];

    /// <summary>Whether buyers rated anything.</summary>
    public bool HasRatings => _ratings is not null;

    /// <summary>Greater for a better mean of its stars, then for more reviews; 0: it has none.</summary>
    public int Rating(int place) => _ratings?[place] ?? 0;

    /// <summary>The whole stars that its mean reaches, 1 to 5; 0: it has no review.</summary>
    public int Stars(int place) => Rating(place) / (PerTenth * 10);

    public bool HasVariants(int place) => _hasVariants[place];

    /// <summary>The number of its section in the shop.</summary>
    public int Section(int place) => _sections[place];
}
