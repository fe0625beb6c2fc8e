using Dukaan.Silo.Homes;
using Dukaan.Silo.Hosting;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Homes;

/// <summary>The command line for homes: where one is, moving it, and what a loss took.</summary>
internal static class HomeCommand
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary><c>lost [MINUTES]</c>, or what <see cref="HomeTool"/> takes. Answers the code to exit with.</summary>
    public static async Task<int> Run(DukaanOptions options, string[] args, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(args);
        if (args is ["lost", .. var minutes])
        {
            var window = minutes is [var text] && int.TryParse(text, out var number) ? TimeSpan.FromMinutes(number) : Window;
            return await HomeLossTool.Run(options.Silo() with { Postgres = options.Databases().Postgres }, window, output, error);
        }

        using var patroni = options.Patroni.Count > 0 ? new PatroniApi(options.Patroni) : null;
        return await HomeTool.Run(options.Databases(), args, output, error, patroni);
    }
}
