using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Web.Html;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Collections;

/// <summary>The fields of a rule: a line for each condition, and some that are empty.</summary>
internal static class RuleFields
{
    private const int MaxSuggested = 200;
    private const int Spare = 2;

    private static (string, string)[] Fields(DashboardTexts texts) =>
        [
            ("", "—"),
            (nameof(CollectionField.Price), texts.Common.Price),
            (nameof(CollectionField.Tag), texts.Collections.Tag),
            (nameof(CollectionField.Brand), texts.Products.Brand),
            (nameof(CollectionField.Category), texts.Products.Category),
            (nameof(CollectionField.InStock), texts.Common.InStock),
            (nameof(CollectionField.Option), texts.Collections.Option),
            (nameof(CollectionField.AddedWithinDays), texts.Collections.AddedWithin),
            (nameof(CollectionField.Reduced), texts.Collections.Reduced),
        ];

    private static (string, string)[] Comparisons(CollectionsTexts texts) =>
        [
            (nameof(CollectionComparison.Is), texts.Is),
            (nameof(CollectionComparison.IsNot), texts.IsNot),
            (nameof(CollectionComparison.AtLeast), texts.AtLeast),
            (nameof(CollectionComparison.AtMost), texts.AtMost),
        ];

    public static string[] Names { get; } = [.. Enumerable.Range(0, CollectionRules.MaxConditions).Select(i => $"value-{i}")];

    public static Fragment Of(DashboardTexts texts, RuleDraft draft, CatalogSnapshot catalog, FormErrors errors)
    {
        var lines = Math.Min(draft.Lines.Length + Spare, CollectionRules.MaxConditions);
        return Fragment.Of(
            $"""
            <fieldset class="stack"><legend>{texts.Collections.Belong}</legend>
            {SelectField.Of("any", texts.Collections.BelongsIf, [("false", texts.Collections.AllHold), ("true", 
                texts.Collections.OneHolds)], draft.Any
                ? "true" : "false")}
            <p class="soft small">{texts.Collections.RuleHint}</p>
            {Each(Enumerable.Range(0, lines), i => Line(texts, i, i < draft.Lines.Length ? draft.Lines[i] : new RuleLine("", "Is", ""),
                errors[$"value-{i}"]))}</fieldset>
            {Suggested(catalog)}
            """
        );
    }

    private static Fragment Line(DashboardTexts texts, int i, RuleLine line, string? error) =>
        Fragment.Of(
            $"""
            <div class="field"><div class="row"><select name="field-{i}" aria-label="{
                texts.Collections.ConditionWhat(i + 1)}">{SelectField.Options(
                Fields(texts),
                line.Field
            )}</select><select name="comparison-{i}" aria-label="{texts.Collections.ConditionHow(i + 1)}">{SelectField.Options(
                Comparisons(texts.Collections),
                line.Comparison
            )}</select><input name="value-{i}" value="{line.Value}" list="rule-values" maxlength="120" autocomplete="off"
             aria-label="{texts.Collections.ConditionValue(i + 1)}"{When(error is not null, " aria-invalid=\"true\"")}></div>{(
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
            .Take(MaxSuggested);
        return Fragment.Of($"""<datalist id="rule-values">{Each(words, word => Fragment.Of($"<option value=\"{word}\">"))}</datalist>""");
    }
}
