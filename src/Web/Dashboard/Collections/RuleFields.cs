using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Collections;

/// <summary>The fields of a rule: a line for each condition, and some that are empty.</summary>
internal static class RuleFields
{
    private const int MostSuggested = 200;
    private const int Spare = 2;

    private static readonly (string, string)[] Fields =
    [
        ("", "—"),
        (nameof(CollectionField.Price), "Price"),
        (nameof(CollectionField.Tag), "Tag"),
        (nameof(CollectionField.Brand), "Brand"),
        (nameof(CollectionField.Category), "Category"),
        (nameof(CollectionField.InStock), "In stock"),
        (nameof(CollectionField.Option), "Option"),
        (nameof(CollectionField.AddedWithinDays), "Added within days"),
        (nameof(CollectionField.Reduced), "Reduced"),
    ];

    private static readonly (string, string)[] Comparisons =
    [
        (nameof(CollectionComparison.Is), "is"),
        (nameof(CollectionComparison.IsNot), "is not"),
        (nameof(CollectionComparison.AtLeast), "at least"),
        (nameof(CollectionComparison.AtMost), "at most"),
    ];

    public static string[] Names { get; } = [.. Enumerable.Range(0, CollectionRules.MaxConditions).Select(i => $"value-{i}")];

    public static Fragment Of(RuleDraft draft, CatalogSnapshot catalog, FormErrors errors)
    {
        var lines = Math.Min(draft.Lines.Length + Spare, CollectionRules.MaxConditions);
        return Fragment.Of(
            $"""
            <fieldset class="stack"><legend>Products that belong to it</legend>
            {SelectField.Of("any", "A product belongs to it if", [("false", "all of these hold"), ("true", "one of these holds")], draft.Any
                ? "true" : "false")}
            <p class="soft small">Price: at most 500. Category: its name. Option: Size: M. In stock, Reduced: yes or no. Empty lines do not
             count; save for more lines.</p>
            {Each(Enumerable.Range(0, lines), i => Line(i, i < draft.Lines.Length ? draft.Lines[i] : new RuleLine("", "Is", ""),
                errors[$"value-{i}"]))}</fieldset>
            {Suggested(catalog)}
            """
        );
    }

    private static Fragment Line(int i, RuleLine line, string? error) =>
        Fragment.Of(
            $"""
            <div class="field"><div class="row"><select name="field-{i}" aria-label="Condition {i + 1}: what">{SelectField.Options(
                Fields,
                line.Field
            )}</select><select name="comparison-{i}" aria-label="Condition {i + 1}: how">{SelectField.Options(
                Comparisons,
                line.Comparison
            )}</select><input name="value-{i}" value="{line.Value}" list="rule-values" maxlength="120" autocomplete="off"
             aria-label="Condition {i + 1}: value"{When(error is not null, " aria-invalid=\"true\"")}></div>{(
                error is null ? default : Fragment.Of($"<p class=\"error\">{error}</p>")
            )}</div>
            """
        );

    /// <summary>What the shop's products have, to choose from.</summary>
    private static Fragment Suggested(CatalogSnapshot catalog)
    {
        var words = catalog
            .Categories.Select(category => category.Name)
            .Concat(catalog.Products.SelectMany(product => product.Tags))
            .Concat(catalog.Products.Select(product => product.Brand))
            .Concat(
                catalog
                    .Products.SelectMany(product => product.Options)
                    .SelectMany(one => one.Values.Select(value => $"{one.Name}: {value}"))
            )
            .Where(word => word.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MostSuggested);
        return Fragment.Of($"""<datalist id="rule-values">{Each(words, word => Fragment.Of($"<option value=\"{word}\">"))}</datalist>""");
    }
}
