using Dukaan.Web.Html;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>Fields of the checkout's form, each with its error.</summary>
internal static class CheckoutFields
{
    public static readonly Fragment Checked = Fragment.Trusted(" checked");

    private static readonly Fragment Selected = Fragment.Trusted(" selected");

    public static void Text(
        HtmlWriter html,
        IReadOnlyDictionary<string, string> errors,
        string name,
        string label,
        string value,
        int most,
        Fragment attributes,
        string? hint = null
    )
    {
        html.Write(
            $"""
            <label class="field"><span>{label}</span><input name="{name}" value="{value}" maxlength="{most}"
             {attributes}{Invalid(errors, name)}>
            """
        );
        Hint(html, errors, name, hint);
        html.Raw("</label>"u8);
    }

    /// <param name="choices">Value and name; an empty value means no choice.</param>
    public static void Choice(
        HtmlWriter html,
        IReadOnlyDictionary<string, string> errors,
        string name,
        string label,
        string value,
        IEnumerable<(string Value, string Name)> choices,
        Fragment attributes
    )
    {
        html.Write($"""<label class="field"><span>{label}</span><select name="{name}" {attributes}{Invalid(errors, name)}>""");
        foreach (var choice in choices)
        {
            html.Write($"""<option value="{choice.Value}"{Fragment.If(choice.Value == value, Selected)}>{choice.Name}</option>""");
        }

        html.Raw("</select>"u8);
        Hint(html, errors, name, null);
        html.Raw("</label>"u8);
    }

    public static void Hint(HtmlWriter html, IReadOnlyDictionary<string, string> errors, string name, string? hint)
    {
        Error(html, errors, name);
        if (hint is not null)
        {
            html.Write($"<small>{hint}</small>");
        }
    }

    public static void Error(HtmlWriter html, IReadOnlyDictionary<string, string> errors, string name)
    {
        if (errors.TryGetValue(name, out var error))
        {
            html.Write($"""<span class="error" id="{name}-error">{error}</span>""");
        }
    }

    public static Fragment Invalid(IReadOnlyDictionary<string, string> errors, string name) =>
        errors.ContainsKey(name) ? Fragment.Of($""" aria-invalid="true" aria-describedby="{name}-error" """) : default;
}
