using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard;

/// <summary>Pieces that several pages have.</summary>
internal static class Controls
{
    /// <summary>The style sheet of pages with long lists, for the top of what stands on them.</summary>
    public static Fragment ForLists { get; } = Fragment.Of($"""<link rel="stylesheet" href="{Asset.Url("lists.css")}">""");

    /// <summary>The way back to the page above this one.</summary>
    public static Fragment Back(string url, string name) => Fragment.Of($"""<a class="back" href="{url}">{Icons.Back}{name}</a>""");

    /// <summary>A form of one button. With script it is sent in the background and the page is exchanged in place.</summary>
    /// <param name="action">Where it is sent.</param>
    /// <param name="label">What stands on the button.</param>
    /// <param name="style">Its CSS classes.</param>
    /// <param name="hidden">Further hidden fields.</param>
    /// <param name="name">What screen readers say where the label is a picture.</param>
    public static Fragment Button(string action, Fragment label, string style = "btn", Fragment hidden = default, string? name = null) =>
        Fragment.Of(
            $"""
            <form method="post" action="{action}" data-swap>{Form.Hidden()}{hidden}<button type="submit"
             class="{style}"{Attribute("aria-label", name)}>{label}</button></form>
            """
        );

    /// <summary>
    /// A button of the form around it that does something else than the form's own: what is typed in the form is sent along, so that the
    /// answer can keep it.
    /// </summary>
    /// <param name="action">Where the form is sent by this button.</param>
    /// <param name="label">What stands on the button.</param>
    /// <param name="style">Its CSS classes.</param>
    /// <param name="name">What screen readers say where the label is a picture.</param>
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
    /// What Enter presses in a form whose own button stands below others (<see cref="Act"/>): its own, since a browser takes the first. It
    /// stands first in the form, and nobody sees it.
    /// </summary>
    public static Fragment OnEnter { get; } =
        Fragment.Trusted("<button type=\"submit\" class=\"sr\" tabindex=\"-1\" aria-hidden=\"true\"></button>");

    /// <summary>
    /// One form around several parts, each with a button of its own (<see cref="PartButton"/>): whichever is pressed, what is typed in all
    /// of them is sent, so that the answer can keep it, with or without script. Enter presses no button, but with script that of the part
    /// it is in.
    /// </summary>
    /// <param name="action">Where the form's first part is sent.</param>
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
    /// <param name="unsaved">Whether something stands in it that was typed and is not saved.</param>
    public static Fragment Part(Fragment content, bool unsaved) =>
        Fragment.Of($"""<div class="stack" data-part{When(unsaved, " data-unsaved")}>{content}</div>""");

    /// <summary>The button of a part.</summary>
    /// <param name="action">Where the whole form is sent by it.</param>
    /// <param name="label">What stands on it.</param>
    /// <param name="style">Its CSS classes.</param>
    public static Fragment PartButton(string action, string label, string style = "btn") => Act(action, Fragment.Of($"{label}"), style);

    /// <summary>A switch in a form that saves other things too: it sends the value it would have next, and what is typed with it.</summary>
    public static Fragment ActSwitch(string action, string field, bool on, string label) =>
        Fragment.Of(
            $"""
            <button type="submit" class="switch" role="switch" aria-checked="{(
                on ? "true" : "false"
            )}" formaction="{action}" formnovalidate name="{field}" value="{(on ? "false" : "true")}">{label}</button>
            """
        );

    /// <summary>A switch that is one form: it sends the value it would have next.</summary>
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

    /// <summary>What stands where there is nothing yet: what to do.</summary>
    public static Fragment Empty(Fragment icon, string title, string text, Fragment action = default) =>
        Fragment.Of(
            $"""
            <div class="card empty">{icon}<h2>{title}</h2><p class="soft">{text}</p>{action}</div>
            """
        );
}
