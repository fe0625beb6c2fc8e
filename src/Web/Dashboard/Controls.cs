using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard;

/// <summary>Controls that several pages use.</summary>
internal static class Controls
{
    /// <summary>The style sheet of pages with long lists, for the top of their content.</summary>
    public static Fragment ForLists { get; } = Fragment.Of($"""<link rel="stylesheet" href="{Asset.Url("lists.css")}">""");

    /// <summary>The link back to the parent page.</summary>
    public static Fragment Back(string url, string name) => Fragment.Of($"""<a class="back" href="{url}">{Icons.Back}{name}</a>""");

    /// <summary>A form with one button. With script it is sent in the background and the page is replaced in place.</summary>
    /// <param name="action">The address to which it is sent.</param>
    /// <param name="label">The button's label.</param>
    /// <param name="style">Its CSS classes.</param>
    /// <param name="hidden">Further hidden fields.</param>
    /// <param name="name">The accessible name, if the label is a picture.</param>
    public static Fragment Button(string action, Fragment label, string style = "btn", Fragment hidden = default, string? name = null) =>
        Fragment.Of(
            $"""
            <form method="post" action="{action}" data-swap>{Form.Hidden()}{hidden}<button type="submit"
             class="{style}"{Attribute("aria-label", name)}>{label}</button></form>
            """
        );

    /// <summary>
    /// A button that sends the surrounding form to another address than the form's own. The form's input is sent along, so that the
    /// response can keep it.
    /// </summary>
    /// <param name="action">The address to which this button sends the form.</param>
    /// <param name="label">The button's label.</param>
    /// <param name="style">Its CSS classes.</param>
    /// <param name="name">The accessible name, if the label is a picture.</param>
    /// <param name="sent">A field that only this button sends, and its value.</param>
    public static Fragment Act(
        string action,
        Fragment label,
        string style = "btn",
        string? name = null,
        (string Name, string Value)? sent = null
    ) =>
        Fragment.Of(
            $"""
            <button type="submit" class="{style}" formaction="{action}"
             formnovalidate{Attribute("name", sent?.Name)}{Attribute("value", sent?.Value)}{Attribute("aria-label", name)}>{label}</button>
            """
        );

    /// <summary>
    /// An invisible first button of a form whose own button is below others (<see cref="Act"/>). Enter presses the first button of a form,
    /// and this one is the form's own.
    /// </summary>
    public static Fragment OnEnter { get; } =
        Fragment.Trusted("<button type=\"submit\" class=\"sr\" tabindex=\"-1\" aria-hidden=\"true\"></button>");

    /// <summary>
    /// One form around several parts, each with its own button (<see cref="PartButton"/>). Whichever is pressed, the input of all parts is
    /// sent, so that the response can keep it, with or without script. Enter presses no button; with script it presses the button of the
    /// part that has the focus.
    /// </summary>
    /// <param name="action">The address to which the form's first part is sent.</param>
    /// <param name="content">The parts, each in <see cref="Part"/>.</param>
    /// <param name="style">Its CSS classes.</param>
    /// <param name="attributes">Further attributes: constants of the program.</param>
    /// <param name="version">The version of what it edits, or null.</param>
    public static Fragment Parts(
        string action,
        Fragment content,
        string style = "stack",
        Fragment attributes = default,
        long? version = null
    ) =>
        Fragment.Of(
            $"""
            <script src="{Asset.Url("parts.js")}" defer></script><form method="post" action="{action}" class="{style}"
             data-parts{attributes}>{Form.Hidden(version)}<button type="submit" disabled hidden></button>{content}</form>
            """
        );

    /// <summary>A part of <see cref="Parts"/>.</summary>
    /// <param name="content">Its fields and its button.</param>
    /// <param name="unsaved">Whether it has unsaved input.</param>
    public static Fragment Part(Fragment content, bool unsaved) =>
        Fragment.Of($"""<div class="stack" data-part{When(unsaved, " data-unsaved")}>{content}</div>""");

    /// <summary>The button of a part.</summary>
    /// <param name="action">The address to which this button sends the whole form.</param>
    /// <param name="label">The button's label.</param>
    /// <param name="style">Its CSS classes.</param>
    public static Fragment PartButton(string action, string label, string style = "btn") => Act(action, Fragment.Of($"{label}"), style);

    /// <summary>A switch in a form with other fields: it sends the opposite of its value, and the other input.</summary>
    public static Fragment ActSwitch(string action, string field, bool on, string label) =>
        Fragment.Of(
            $"""
            <button type="submit" class="switch" role="switch" aria-checked="{(
                on ? "true" : "false"
            )}" formaction="{action}" formnovalidate name="{field}" value="{(on ? "false" : "true")}">{label}</button>
            """
        );

    /// <summary>A switch that is a form of its own: it sends the opposite of its value.</summary>
    public static Fragment Switch(string action, string field, bool on, string label, Fragment hidden = default) =>
        Fragment.Of(
            $"""
            <form method="post" action="{action}" data-swap>{Form.Hidden()}{hidden}<input type="hidden" name="{field}" value="{(
                on ? "false" : "true"
            )}"><button type="submit" class="switch" role="switch" aria-checked="{(on ? "true" : "false")}">{label}</button></form>
            """
        );

    public static Fragment HiddenField(string constantName, string value) =>
        Fragment.Of($"""<input type="hidden" name="{constantName}" value="{value}">""");

    public static Fragment Check(string name, string label, bool on, string? hint = null) =>
        Fragment.Of(
            $"""
            <label class="check"><input type="checkbox" name="{name}" value="true"{When(on, " checked")}><span>{label}{(
                hint is null ? default : Fragment.Of($"<br><span class=\"soft small\">{hint}</span>")
            )}</span></label>
            """
        );

    /// <summary>The text of an empty list, which says what to do.</summary>
    public static Fragment Empty(Fragment icon, string title, string text, Fragment action = default) =>
        Fragment.Of(
            $"""
            <div class="card empty">{icon}<h2>{title}</h2><p class="soft">{text}</p>{action}</div>
            """
        );
}
