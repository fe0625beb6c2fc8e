using Dukaan.Silo.Hosting;
using Dukaan.Silo.Scrubbing;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Drill;

/// <summary><c>scrub</c>: replaces everything personal in the databases of the settings, which must be copies.</summary>
internal static class ScrubCommand
{
    /// <summary>Answers the code to exit with.</summary>
    public static async Task<int> Run(TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        var options = DukaanOptions.Read([]);
        if (!options.Isolated)
        {
            await error.WriteLineAsync(
                "scrub changes the databases in place. Give it copies, with DUKAAN_ISOLATED=on (./dukaan scrub does)."
            );
            return 1;
        }

        try
        {
            await ScrubTool.Run(options.Databases(), options.ScrubSecret, output, cancellationToken);
            return 0;
        }
        catch (ScrubException e)
        {
            await error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}
