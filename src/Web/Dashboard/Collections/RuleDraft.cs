using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Values;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Dashboard.Collections;

/// <summary>A rule as typed in a form: prices as people write them, categories by name, an option as <c>Size: M</c>.</summary>
/// <param name="Any">Whether one condition is enough.</param>
/// <param name="Lines">The conditions, without empty ones.</param>
internal sealed record RuleDraft(bool Any, ImmutableArray<RuleLine> Lines)
{
    public static RuleDraft Blank { get; } = new(false, []);

    public static RuleDraft Of(CollectionRule rule, CatalogSnapshot catalog) =>
        new(rule.Any, [.. rule.Conditions.Select(condition => Of(condition, catalog))]);

    public static RuleDraft Of(Form form)
    {
        var lines = ImmutableArray.CreateBuilder<RuleLine>();
        for (var i = 0; i < CollectionRules.MaxConditions && form.Sent($"field-{i}"); i++)
        {
            var line = new RuleLine(form[$"field-{i}"], form[$"comparison-{i}"], form[$"value-{i}"]);
            if (line.Field.Length > 0 || line.Value.Length > 0)
            {
                lines.Add(line);
            }
        }

        return new RuleDraft(form["any"] == "true", lines.ToImmutable());
    }

    /// <summary>The rule, or a validation error of <c>value-0</c> and so on.</summary>
    public FormErrors Read(CatalogSnapshot catalog, out CollectionRule rule)
    {
        var (errors, conditions) = (FormErrors.None, ImmutableArray.CreateBuilder<CollectionCondition>());
        for (var i = 0; i < Lines.Length; i++)
        {
            var condition = Read(Lines[i], catalog, $"value-{i}");
            errors = errors.With(condition.Error);
            if (condition.Ok)
            {
                conditions.Add(condition.Value);
            }
        }

        rule = new CollectionRule(Any, conditions.ToImmutable());
        return errors;
    }

    private static Result<CollectionCondition> Read(RuleLine line, CatalogSnapshot catalog, string field)
    {
        if (!Enum.TryParse<CollectionField>(line.Field, out var what) || !Enum.TryParse<CollectionComparison>(line.Comparison, out var how))
        {
            return Error.Invalid(field, "condition", "Choose what counts.");
        }

        var ofPrice = what == CollectionField.Price;
        if (ofPrice && how is CollectionComparison.Is or CollectionComparison.IsNot)
        {
            return Error.Invalid(field, "comparison", "Choose “at least” or “at most” for a price.");
        }

        if (!ofPrice && how is CollectionComparison.AtLeast or CollectionComparison.AtMost)
        {
            return Error.Invalid(field, "comparison", "Choose “is” or “is not” for this.");
        }

        var text = line.Value.Trim();
        switch (what)
        {
            case CollectionField.Price:
                var price = PriceText.Read(text, catalog.Store.Currency, field);
                return price.Ok
                    ? new CollectionCondition(what, how, price.Value.Amount.ToString(CultureInfo.InvariantCulture))
                    : price.Error;
            case CollectionField.Category:
                return catalog.Categories.FirstOrDefault(each => each.Name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } category
                    ? new CollectionCondition(what, how, category.Id)
                    : Error.Invalid(field, "unknown-category", "There is no such category.");
            case CollectionField.Option:
                return text.Split([':', '：'], 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, { Length: > 0 } value]
                    ? new CollectionCondition(what, how, value, name)
                    : Error.Invalid(field, "option", "Write the option and its value, such as Size: M.");
            case CollectionField.InStock or CollectionField.Reduced:
                return new CollectionCondition(what, how, text.Length == 0 ? "yes" : text.ToLowerInvariant());
            default:
                return text.Length > 0
                    ? new CollectionCondition(what, how, text)
                    : Error.Invalid(field, "empty", "Write what it is compared with.");
        }
    }

    private static RuleLine Of(CollectionCondition condition, CatalogSnapshot catalog) =>
        new(
            condition.Field.ToString(),
            condition.Comparison.ToString(),
            condition.Field switch
            {
                CollectionField.Price when long.TryParse(condition.Value, out var amount) => PriceText.Write(
                    new Money(amount, catalog.Store.Currency)
                ),
                CollectionField.Category => catalog.Categories.FirstOrDefault(each => each.Id == condition.Value)?.Name ?? "",
                CollectionField.Option => $"{condition.Name}: {condition.Value}",
                _ => condition.Value,
            }
        );
}
