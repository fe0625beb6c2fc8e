using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Html;

/// <summary>A choice from a list.</summary>
internal static class SelectField
{
    public static Fragment Of(
        string name,
        string label,
        IEnumerable<(string Value, string Text)> options,
        string? chosen,
        string? error = null
    ) =>
        Fragment.Of(
            $"""
            <div class="field"><label for="{name}">{label}</label><select id="{name}" name="{name}"{When(
                error is not null,
                " aria-invalid=\"true\""
            )}>{Options(options, chosen)}</select>{(error is null ? default : Fragment.Of($"<p class=\"error\">{error}</p>"))}</div>
            """
        );

    public static Fragment Options(IEnumerable<(string Value, string Text)> options, string? chosen) =>
        Each(options, option =>
            Fragment.Of($"""<option value="{option.Value}"{When(option.Value == chosen, " selected")}>{option.Text}</option>""")
        );
}
