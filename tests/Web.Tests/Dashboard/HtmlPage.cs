using System.Net;
using System.Text.RegularExpressions;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>A page as a test reads it: its source, its text, its forms.</summary>
public sealed partial class HtmlPage(string html)
{
    public string Html => html;

    /// <summary>What a person reads, entities resolved and without tags.</summary>
    public string Text => WebUtility.HtmlDecode(Spaces().Replace(Tags().Replace(html, " "), " "));

    /// <summary>The first form that goes to this path, or that has a button which does.</summary>
    public HtmlForm Form(string action) =>
        Forms().Matches(html).FirstOrDefault(form => WebUtility.HtmlDecode(form.Groups["action"].Value) == action) is { } found
            ? HtmlForm.Read(action, found.Groups["body"].Value)
        : Forms()
            .Matches(html)
            .Select(form => (Body: form.Groups["body"].Value, Button: ButtonTo(form.Groups["body"].Value, action)))
            .FirstOrDefault(form => form.Button is not null)
            is { Button: { } button } acting
            ? HtmlForm.Read(action, acting.Body, button)
        : throw new InvalidOperationException($"The page has no form to {action}. It says: {Text}");

    public bool HasForm(string action) =>
        Forms()
            .Matches(html)
            .Any(form =>
                WebUtility.HtmlDecode(form.Groups["action"].Value) == action || ButtonTo(form.Groups["body"].Value, action) is not null
            );

    private static string? ButtonTo(string body, string action) =>
        Buttons().Matches(body).FirstOrDefault(button => WebUtility.HtmlDecode(button.Groups["action"].Value) == action)?.Value;

    public bool Says(string text) => Text.Contains(text, StringComparison.Ordinal);

    /// <summary>The error that stands beside a field, or null.</summary>
    public string? ErrorOf(string field) =>
        Regex.Match(html, $"""<p class="error" id="{field}-error"[^>]*>(.*?)</p>""", RegexOptions.Singleline) is { Success: true } match
            ? WebUtility.HtmlDecode(match.Groups[1].Value)
            : null;

    [GeneratedRegex("""<form\b[^>]*\baction="(?<action>[^"]*)"[^>]*>(?<body>.*?)</form>""", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("""<button\b[^>]*\bformaction="(?<action>[^"]*)"[^>]*>""")]
    private static partial Regex Buttons();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
