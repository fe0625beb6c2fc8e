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
    internal const string Run = """
        async only => (await axe.run(document, {
          resultTypes: ['violations'],
          rules: { 'target-size': { enabled: true } },
          ...(only && { runOnly: only }),
        })).violations.map(each => `${each.help} (${each.id}): ${each.nodes[0].html}`)
        """;

    /// <summary>The rules for what changes with colours and sides.</summary>
    public static readonly string[] OfLooks = ["color-contrast", "link-in-text-block", "target-size"];

    private static readonly Lazy<string> Source = new(Read);

    /// <summary>axe itself.</summary>
    public static string Script => Source.Value;

    /// <summary>Every document that the page opens from now on can be looked at.</summary>
    public static Task Load(IPage page) => page.AddInitScriptAsync(Script);

    /// <summary>What is wrong with the open document by any rule of axe, with the first element of each kind.</summary>
    /// <param name="page">What is open.</param>
    /// <param name="only">The rules to look at; null: all.</param>
    public static async Task<IReadOnlyList<string>> Violations(IPage page, string[]? only = null) =>
        await page.EvaluateAsync<string[]>(Run, only);

    private static string Read()
    {
        var assembly = typeof(AxeResult).Assembly;
        var name = assembly.GetManifestResourceNames().Single(name => name.EndsWith("axe.min.js", StringComparison.Ordinal));
        using var script = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return script.ReadToEnd();
    }
}
