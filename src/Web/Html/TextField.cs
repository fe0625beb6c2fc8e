using System.Globalization;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Html;

/// <summary>An input with its label, hint and error, associated for screen readers.</summary>
/// <param name="Name">The field's name, as in validation errors; also its id.</param>
/// <param name="Label">The label.</param>
internal sealed record TextField(string Name, string Label)
{
    public string? Value { get; init; }

    /// <summary>The validation error, or null.</summary>
    public string? Error { get; init; }

    public string? Hint { get; init; }

    public string Type { get; init; } = "text";

    public string? InputMode { get; init; }

    public string? AutoComplete { get; init; }

    public string? Placeholder { get; init; }

    /// <summary>The maximum length, or 0.</summary>
    public int Max { get; init; }

    public bool Required { get; init; }

    /// <summary>Whether it has several lines.</summary>
    public bool Long { get; init; }

    public string? Class { get; init; }

    /// <summary>The id of a datalist, or null.</summary>
    public string? List { get; init; }

    /// <summary>A prefix inside the box, such as a currency's sign.</summary>
    public string? Before { get; init; }

    /// <summary>Further attributes: constants of the program.</summary>
    public Fragment Attributes { get; init; }

    public Fragment Html =>
        Fragment.Of(
            $"""
        <div class="field"><label for="{Name}">{Label}</label>{(Before is null
            ? Input
            : Fragment.Of($"<div class=\"affix\"><span>{Before}</span>{Input}</div>"))}{Below}</div>
        """
        );

    /// <summary>The input alone, if its label is elsewhere.</summary>
    public Fragment Input =>
        Long
            ? Fragment.Of($"<textarea id=\"{Name}\" name=\"{Name}\" rows=\"4\" dir=\"auto\"{Common}>\n{Value}</textarea>")
            : Fragment.Of(
                $"<input id=\"{Name}\" name=\"{Name}\" type=\"{Type}\" "
                    + $"value=\"{Value}\"{Attribute("inputmode", InputMode)}{Attribute("list", List)}"
                    + $"{When(Type == "text", " dir=\"auto\"")}{Common}>"
            );

    /// <summary>Hint and error.</summary>
    public Fragment Below =>
        Fragment.Of(
            $"""
            {(Hint is null ? default : Fragment.Of($"<p class=\"soft small\" id=\"{Name}-hint\">{Hint}</p>"))}{(
                Error is null ? default : Fragment.Of($"<p class=\"error\" id=\"{Name}-error\">{Error}</p>")
            )}
            """
        );

    private Fragment Common => Fragment.Of($"{Helps}{Attribute("class", Class)}{Checks}{Attributes}");

    /// <summary>The attributes that help with typing.</summary>
    private Fragment Helps =>
        Fragment.Of(
            $"{Attribute("autocomplete", AutoComplete)}{Attribute("placeholder", IsText ? Placeholder : null)}"
                + $"{Attribute("aria-describedby", Described)}"
        );

    /// <summary>The attributes for validation, before and after sending.</summary>
    private Fragment Checks =>
        Fragment.Of(
            $"{Attribute("maxlength", Max == 0 || !IsText ? null : Max.ToString(CultureInfo.InvariantCulture))}"
                + $"{When(Required, " required")}{When(Error is not null, " aria-invalid=\"true\" autofocus")}"
        );

    /// <summary>Whether text is typed into it: dates and the like have neither a placeholder nor a maximum length.</summary>
    private bool IsText => Type is "text" or "tel" or "email" or "url" or "search" or "password";

    private string? Described =>
        (Hint, Error) switch
        {
            (null, null) => null,
            (null, _) => $"{Name}-error",
            (_, null) => $"{Name}-hint",
            _ => $"{Name}-hint {Name}-error",
        };
}
