using System.Diagnostics;
using Dukaan.Silo.Reconciliation;
using Dukaan.Silo.Shards;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Drill;

/// <summary>
/// <c>audit [--orders FILE] [--pictures FILE]</c>: starts the site on a copy of the databases (<c>DUKAAN_POSTGRES</c>,
/// <c>DUKAAN_SHARDS</c>) with nothing leaving it, and checks what was restored. The copy changes: events are published, overdue orders end.
/// </summary>
internal static class AuditCommand
{
    private const int Usage = 64; // EX_USAGE of sysexits.h
    private const int Shops = 20;

    /// <summary>Prints a line for each check. Answers 0 if all hold, 1 if one does not.</summary>
    /// <param name="args">The command's own arguments.</param>
    /// <param name="build">Builds the site.</param>
    /// <param name="output">For the checks.</param>
    /// <param name="error">For wrong arguments.</param>
    /// <param name="cancellationToken">Ends it without a verdict.</param>
    public static async Task<int> Run(
        string[] args,
        Func<DukaanOptions, Action<WebApplicationBuilder>, WebApplication> build,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellationToken = default
    )
    {
        if (ArgumentsOf(args) is not var (orders, pictures))
        {
            await error.WriteLineAsync("audit takes [--orders FILE] [--pictures FILE], with a line STORE/ORDER or STORE/PICTURE each.");
            return Usage;
        }

        var options = DukaanOptions.Read(["--DUKAAN_ISOLATED=on", "--DUKAAN_URLS=http://127.0.0.1:0"]);
        await using var app = build(options, builder => builder.Logging.SetMinimumLevel(LogLevel.Warning));
        await app.StartAsync(cancellationToken);
        var findings = await app
            .Services.GetRequiredService<RestoredAudit>()
            .Run(
                orders is null ? [] : await Lines(orders, cancellationToken),
                pictures is null ? null : (await Lines(pictures, cancellationToken)).ToHashSet(StringComparer.Ordinal),
                cancellationToken
            );
        findings = findings.Add(await Pages(app, cancellationToken));
        foreach (var finding in findings)
        {
            await output.WriteLineAsync($"  {(finding.Violations.IsEmpty ? "holds " : "BROKEN")}  {finding.Check}");
            foreach (var violation in finding.Violations)
            {
                await output.WriteLineAsync($"          {violation}");
            }
        }

        await app.StopAsync(cancellationToken);
        return findings.All(finding => finding.Violations.IsEmpty) ? 0 : 1;
    }

    private static (string? Orders, string? Pictures)? ArgumentsOf(string[] args)
    {
        (string? Orders, string? Pictures) files = default;
        for (var i = 0; i < args.Length; i += 2)
        {
            switch (args[i..])
            {
                case ["--orders", var file, ..]:
                    files.Orders = file;
                    break;
                case ["--pictures", var file, ..]:
                    files.Pictures = file;
                    break;
                default:
                    return null;
            }
        }

        return files;
    }

    private static async Task<string[]> Lines(string file, CancellationToken cancellationToken) =>
        [.. (await File.ReadAllLinesAsync(file, cancellationToken)).Select(line => line.Trim('/', ' ')).Where(line => line.Length > 0)];

    /// <summary>The first shops' pages, as a shopper gets them.</summary>
    private static async Task<AuditFinding> Pages(WebApplication app, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()), Timeout = TimeSpan.FromSeconds(30) };
        var (began, shown, broken) = (Stopwatch.GetTimestamp(), 0, new List<string>());
        await foreach (var name in app.Services.GetRequiredService<ShopNames>().WithoutDomain(cancellationToken))
        {
            using var answer = await http.GetAsync(new Uri($"/s/{name}", UriKind.Relative), cancellationToken);
            shown++;
            if (!answer.IsSuccessStatusCode)
            {
                broken.Add($"/s/{name}: {(int)answer.StatusCode}");
            }

            if (shown == Shops)
            {
                break;
            }
        }

        return new($"{shown} shops open in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s", [.. broken]);
    }
}
