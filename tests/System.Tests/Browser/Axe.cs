using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Dukaan.System.Tests.Browser;

/// <summary>
/// axe over many pages. The browser gets its script once and runs it in each document that it opens; sent with each page, half a megabyte
/// of script takes longer than all that it looks at.
/// </summary>
internal static class Axe
{
    // What is in order is not described one by one.
    private const string Run = """
        async () => (await axe.run(document, { resultTypes: ['violations'] }))
          .violations.map(each => `${each.help} (${each.id}): ${each.nodes[0].html}`)
        """;

    /// <summary>Every document that the page opens from now on can be looked at.</summary>
    public static async Task Load(IPage page)
    {
        var assembly = typeof(AxeResult).Assembly;
        var name = assembly.GetManifestResourceNames().Single(name => name.EndsWith("axe.min.js", StringComparison.Ordinal));
        using var script = new StreamReader(assembly.GetManifestResourceStream(name)!);
        await page.AddInitScriptAsync(await script.ReadToEndAsync());
    }

    /// <summary>What is wrong with the open document by any rule of axe, with the first element of each kind.</summary>
    public static async Task<IReadOnlyList<string>> Violations(IPage page) => await page.EvaluateAsync<string[]>(Run);
}
