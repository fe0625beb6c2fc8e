using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Values;

namespace Dukaan.Web.Storefront.Search;

/// <summary>What of a list is wanted, and in which order. As an address says it, it has one form (<see cref="ToString"/>).</summary>
/// <param name="Category">A category's handle or id; empty: any.</param>
/// <param name="MinPrice">In minor units; null: any.</param>
/// <param name="MaxPrice">In minor units; null: any.</param>
/// <param name="InStock">Whether only what can be ordered.</param>
/// <param name="Options">Wanted values by the option's name: any of an option's, and one of each option that is named.</param>
/// <param name="Sort">The order.</param>
/// <param name="Brands">Wanted brands, any of them, in small letters; none: any.</param>
/// <param name="MinRating">So many stars or more, 1 to 5, in the mean of a product's reviews; null: any, also without reviews.</param>
internal sealed record ListFilter(
    string Category = "",
    long? MinPrice = null,
    long? MaxPrice = null,
    bool InStock = false,
    ImmutableArray<OptionWanted> Options = default,
    ListSort Sort = ListSort.Relevance,
    ImmutableArray<string> Brands = default,
    int? MinRating = null
)
{
    public const int MaxOptions = 20;
    private const int LongestText = 120;

    public static ListFilter None { get; } = new() { Options = [], Brands = [] };

    /// <summary>Whether everything is shown in the usual order.</summary>
    public bool IsNone => ToString().Length == 0;

    /// <summary>Whether some products are left out.</summary>
    public bool IsNarrow =>
        Category.Length > 0
        || MinPrice is not null
        || MaxPrice is not null
        || InStock
        || Options.Length > 0
        || Brands.Length > 0
        || MinRating is not null;

    /// <summary>What an address says, where it can be read; what cannot is left out, and named by <paramref name="wrong"/>.</summary>
    /// <param name="query">The parameters of the address.</param>
    /// <param name="wrong">Gets the names of parameters that cannot be read.</param>
    public static ListFilter Read(IQueryCollection query, ICollection<string>? wrong = null)
    {
        var options = new List<OptionWanted>();
        foreach (var text in query["option"])
        {
            if (OptionWanted.Read(text ?? "") is { } option && options.Count < MaxOptions)
            {
                options.Add(option);
            }
            else
            {
                wrong?.Add("option");
            }
        }

        var category = query["category"].ToString();
        return new ListFilter(
            category.Length > LongestText ? "-" : category,
            Price("minPrice"),
            Price("maxPrice"),
            Flag("inStock"),
            [.. options.Distinct().OrderBy(one => one.Name, StringComparer.Ordinal).ThenBy(one => one.Value, StringComparer.Ordinal)],
            Order("sort"),
            Brands("brand"),
            Stars("minRating")
        );

        ImmutableArray<string> Brands(string name)
        {
            if (query[name].Any(text => text is not { Length: > 0 and <= LongestText }) || query[name].Count > MaxOptions)
            {
                wrong?.Add(name);
                return [];
            }

            return [.. query[name].Select(text => text!.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal)];
        }

        long? Price(string name)
        {
            if (query[name] is not [{ Length: > 0 } text])
            {
                return null;
            }

            if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var price) && price <= Money.Max)
            {
                return price;
            }

            wrong?.Add(name);
            return null;
        }

        int? Stars(string name)
        {
            if (query[name] is not [{ Length: > 0 } text])
            {
                return null;
            }

            if (text is ['1' or '2' or '3' or '4' or '5'])
            {
                return text[0] - '0';
            }

            wrong?.Add(name);
            return null;
        }

        bool Flag(string name)
        {
            var text = query[name].ToString();
            if (text is not ("" or "true" or "false"))
            {
                wrong?.Add(name);
            }

            return text == "true";
        }

        ListSort Order(string name)
        {
            var text = query[name].ToString();
            if (text.Length == 0 || ListSorts.TryRead(text, out var sort))
            {
                return ListSorts.TryRead(text, out sort) ? sort : ListSort.Relevance;
            }

            wrong?.Add(name);
            return ListSort.Relevance;
        }
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static ListFilter Parse(string text) =>
        text.Length == 0 ? None : Read(new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(text)));

    /// <summary>With a value of an option added, or taken away where it is wanted already.</summary>
    public ListFilter Toggle(OptionWanted option) =>
        this with
        {
            Options = Options.Contains(option)
                ? Options.Remove(option)
                :
                [
                    .. Options
                        .Add(option)
                        .OrderBy(one => one.Name, StringComparer.Ordinal)
                        .ThenBy(one => one.Value, StringComparer.Ordinal),
                ],
        };

    /// <summary>With a brand added, or taken away where it is wanted already.</summary>
    public ListFilter ToggleBrand(string brand) =>
        this with
        {
            Brands = Brands.Contains(brand) ? Brands.Remove(brand) : [.. Brands.Add(brand).Order(StringComparer.Ordinal)],
        };

    /// <summary>The parameters in one order, escaped, without those that say nothing; joined by <c>&amp;</c>.</summary>
    public override string ToString()
    {
        var parts = new List<string>();
        foreach (var brand in Brands.IsDefault ? [] : Brands)
        {
            Put("brand", brand);
        }

        Put("category", Category);
        Put("inStock", InStock ? "true" : "");
        Put("maxPrice", MaxPrice?.ToString(CultureInfo.InvariantCulture) ?? "");
        Put("minPrice", MinPrice?.ToString(CultureInfo.InvariantCulture) ?? "");
        Put("minRating", MinRating?.ToString(CultureInfo.InvariantCulture) ?? "");
        foreach (var option in Options)
        {
            Put("option", option.ToString());
        }

        Put("sort", Sort == ListSort.Relevance ? "" : ListSorts.Name(Sort));
        return string.Join('&', parts);

        void Put(string name, string value)
        {
            if (value.Length > 0)
            {
                parts.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }
    }
}
