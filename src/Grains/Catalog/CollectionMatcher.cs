using System.Globalization;
using Dukaan.Collections;

namespace Dukaan.Catalog;

/// <summary>Decides by a rule which products belong to a collection, at one version of a catalog. Pure.</summary>
public sealed class CollectionMatcher
{
    private readonly bool _any;
    private readonly ImmutableArray<Func<Product, bool>> _conditions;

    /// <param name="rule">The rule.</param>
    /// <param name="categories">The shop's categories; asked for if the rule names one.</param>
    /// <param name="asOf">From when days are counted.</param>
    public CollectionMatcher(CollectionRule rule, Func<CategoryTree> categories, DateTimeOffset asOf)
    {
        _any = rule.Any;
        _conditions = [.. rule.Conditions.Select(condition => Of(condition, categories, asOf))];
    }

    public bool Matches(Product product)
    {
        foreach (var condition in _conditions)
        {
            if (condition(product) == _any)
            {
                return _any;
            }
        }

        return !_any;
    }

    private static Func<Product, bool> Of(CollectionCondition condition, Func<CategoryTree> categories, DateTimeOffset asOf)
    {
        var holds = Holds(condition, categories, asOf);
        return condition.Comparison == CollectionComparison.IsNot ? product => !holds(product) : holds;
    }

    private static Func<Product, bool> Holds(CollectionCondition condition, Func<CategoryTree> categories, DateTimeOffset asOf)
    {
        var value = condition.Value;
        switch (condition.Field)
        {
            case CollectionField.Price:
                var price = Number(value);
                return condition.Comparison == CollectionComparison.AtLeast
                    ? product => product.Price.Amount >= price
                    : product => product.Price.Amount <= price;
            case CollectionField.Tag:
                return product => product.Tags.Any(tag => Same(tag, value));
            case CollectionField.Brand:
                return product => Same(product.Brand, value);
            case CollectionField.Category:
                var wanted = categories().Below(value);
                return product => product.CategoryId is { } id && wanted.Contains(id);
            case CollectionField.InStock:
                return product => product.InStock == (value == "yes");
            case CollectionField.Option:
                return product => HasOption(product, condition.Name, value);
            case CollectionField.AddedWithinDays:
                var span = TimeSpan.FromDays(Number(value));
                var since = asOf - DateTimeOffset.MinValue > span ? asOf - span : DateTimeOffset.MinValue;
                return product => product.CreatedAt > since;
            case CollectionField.Reduced:
                return product => IsReduced(product) == (value == "yes");
            default:
                return _ => false; // a field of a later release
        }
    }

    private static bool HasOption(Product product, string name, string value)
    {
        for (var i = 0; i < product.Options.Length; i++)
        {
            if (Same(product.Options[i].Name, name))
            {
                return product.Variants.Any(variant => i < variant.Values.Length && Same(variant.Values[i], value));
            }
        }

        return false;
    }

    private static bool IsReduced(Product product) =>
        product.Details.CompareAt?.Amount > product.Price.Amount
        || product.Variants.Any(variant => variant.Details.CompareAt?.Amount > variant.Price.Amount);

    private static long Number(string value) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
