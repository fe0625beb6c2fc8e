using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Dukaan.System.Tests.Browser;

/// <summary>
/// axe over many pages. The browser gets its script once and runs it in each document that it opens; sent with each page, half a megabyte
/// of script takes longer than all that it looks at.
/// </summary>
internal static class Axe
{
    // What is in order is not described one by one. Targets of 24 px are a rule of WCAG 2.2, which axe does not look at unless told.
    private const string Run = """
        async only => (await axe.run(document, {
          resultTypes: ['violations'],
          rules: { 'target-size': { enabled: true } },
          ...(only && { runOnly: only }),
        })).violations.map(each => `${each.help} (${each.id}): ${each.nodes[0].html}`)
        """;

    /// <summary>The rules for what changes with the language: its own name, the names of what is used, the room of words.</summary>
    public static readonly string[] OfWords =
    [
        "html-has-lang",
        "html-lang-valid",
        "valid-lang",
        "document-title",
        "button-name",
        "link-name",
        "input-button-name",
        "image-alt",
        "label",
        "select-name",
        "summary-name",
        "aria-command-name",
        "aria-input-field-name",
        "aria-toggle-field-name",
        "empty-heading",
        "target-size",
    ];

    /// <summary>The rules for what changes with colours and sides.</summary>
    public static readonly string[] OfLooks = ["color-contrast", "link-in-text-block", "target-size"];

    /// <summary>Every document that the page opens from now on can be looked at.</summary>
    public static async Task Load(IPage page)
    {
        var assembly = typeof(AxeResult).Assembly;
        var name = assembly.GetManifestResourceNames().Single(name => name.EndsWith("axe.min.js", StringComparison.Ordinal));
        using var script = new StreamReader(assembly.GetManifestResourceStream(name)!);
        await page.AddInitScriptAsync(await script.ReadToEndAsync());
    }

    /// <summary>What is wrong with the open document by any rule of axe, with the first element of each kind.</summary>
    /// <param name="page">What is open.</param>
    /// <param name="only">The rules to look at; null: all.</param>
    public static async Task<IReadOnlyList<string>> Violations(IPage page, string[]? only = null) =>
        await page.EvaluateAsync<string[]>(Run, only);
}
