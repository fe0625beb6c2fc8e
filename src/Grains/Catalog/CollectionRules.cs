using System.Globalization;
using Dukaan.Collections;

namespace Dukaan.Catalog;

/// <summary>Validates the fields of collections, and of the menu.</summary>
public static class CollectionRules
{
    public const int MaxTitle = 80;
    public const int MaxDescription = 5_000;
    public const int MaxConditions = 20;
    public const int MaxDays = 3_650;
    private const int MaxValue = 80;
    private const int MaxLinkTitle = 40;

    public static Result<string> Title(string? title) => TypedText.Line("title", title, 1, MaxTitle);

    public static Result<string> Description(string? description) => TypedText.Block("description", description, 0, MaxDescription);

    public static Error? CheckPicture(string? picture) =>
        picture is null or "" || Ids.IsId(picture) ? null : Error.Invalid("picture", "unknown-picture", "Upload the picture first.");

    public static Result<CollectionRule> Clean(CollectionRule rule)
    {
        if (rule.Conditions.IsDefaultOrEmpty || rule.Conditions.Length > MaxConditions)
        {
            return Error.Invalid("rule", "conditions", $"A rule has 1 to {MaxConditions} conditions.");
        }

        var clean = ImmutableArray.CreateBuilder<CollectionCondition>(rule.Conditions.Length);
        foreach (var condition in rule.Conditions)
        {
            var one = Clean(condition, $"rule.conditions[{clean.Count}].");
            if (!one.Ok)
            {
                return one.Error;
            }

            clean.Add(one.Value);
        }

        return rule with
        {
            Conditions = clean.MoveToImmutable(),
        };
    }

    public static Result<ShopFront> Clean(ShopFront front)
    {
        ImmutableArray<string> featured = front.Featured.IsDefault ? [] : front.Featured;
        var menu = front.Menu.IsDefault ? [] : front.Menu;
        if (featured.Length > ShopFront.MaxFeatured || featured.Distinct(StringComparer.Ordinal).Count() != featured.Length)
        {
            return Error.Invalid("featured", "featured", $"Choose each product once, at most {ShopFront.MaxFeatured}.");
        }

        if (menu.Length > ShopFront.MaxLinks)
        {
            return Error.Invalid("menu", "menu", $"A menu has at most {ShopFront.MaxLinks} links.");
        }

        var links = ImmutableArray.CreateBuilder<MenuLink>(menu.Length);
        foreach (var link in menu)
        {
            var field = $"menu[{links.Count}]";
            var title = TypedText.Line($"{field}.title", link.Title, 0, MaxLinkTitle);
            var named = link.Target is MenuTarget.Category or MenuTarget.Collection or MenuTarget.Product;
            if (!title.Ok || !Enum.IsDefined(link.Target) || named != Ids.IsId(link.Id))
            {
                return title.Error ?? Error.Invalid($"{field}.id", "menu-link", "Choose what this link leads to.");
            }

            links.Add(new MenuLink(link.Target, named ? link.Id : "", title.Value));
        }

        return new ShopFront(featured, links.MoveToImmutable());
    }

    private static Result<CollectionCondition> Clean(CollectionCondition condition, string field)
    {
        var name = TypedText.Line($"{field}name", condition.Name, condition.Field == CollectionField.Option ? 1 : 0, MaxValue);
        var value = TypedText.Line($"{field}value", condition.Value, 1, MaxValue);
        if ((name.Error ?? value.Error) is { } error)
        {
            return error;
        }

        var ofPrice = condition.Field == CollectionField.Price;
        if (ofPrice != (condition.Comparison is CollectionComparison.AtLeast or CollectionComparison.AtMost))
        {
            return Error.Invalid(
                $"{field}comparison",
                "comparison",
                ofPrice ? "A price is at least or at most so much." : "Choose is, or is not."
            );
        }

        var clean = condition with { Name = condition.Field == CollectionField.Option ? name.Value! : "", Value = value.Value! };
        return clean.Field switch
        {
            CollectionField.Price => Number(clean, field, 0, Money.Max, "Write a price."),
            CollectionField.AddedWithinDays => Number(clean, field, 1, MaxDays, "Write a number of days, 1 to 3,650."),
            CollectionField.InStock or CollectionField.Reduced => clean.Value is "yes" or "no"
                ? clean
                : Error.Invalid($"{field}value", "yes-or-no", "Choose yes or no."),
            CollectionField.Category => Ids.IsId(clean.Value)
                ? clean
                : Error.Invalid($"{field}value", "unknown-category", "Choose one of the shop's categories."),
            _ => clean,
        };
    }

    private static Result<CollectionCondition> Number(CollectionCondition condition, string field, long least, long most, string say) =>
        long.TryParse(InputNormalizer.Compact(condition.Value), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= most
            ? condition with
            {
                Value = number.ToString(CultureInfo.InvariantCulture),
            }
            : Error.Invalid($"{field}value", "number", say);
}
