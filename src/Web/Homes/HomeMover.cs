using Dukaan.Silo.Homes;
using Dukaan.Silo.Hosting;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Homes;

/// <summary>
/// Moves a home because an operator pressed a button. The process that was asked leaves the home like all others, stands by, and finishes
/// the move meanwhile; so this uses nothing of the site, which ends.
/// </summary>
internal static partial class HomeMover
{
    private static int _moving;

    /// <summary>Begins to move the home. False: this process is moving it already.</summary>
    public static bool Begin(DukaanOptions options, string place)
    {
        if (Interlocked.Exchange(ref _moving, 1) != 0)
        {
            return false;
        }

        _ = Task.Run(async () =>
        {
            try
            {
                await Move(options, place);
            }
            finally
            {
                Interlocked.Exchange(ref _moving, 0);
            }
        });
        return true;
    }

    private static async Task Move(DukaanOptions options, string place)
    {
        using var logging = LoggerFactory.Create(builder => builder.AddSimpleConsole());
        var log = logging.CreateLogger(typeof(HomeMover));
        LogBegins(log, place);
        await using var said = new StringWriter();
        try
        {
            using var patroni = new PatroniApi(options.Patroni);
            if (await HomeTool.Run(options.Databases(), ["move", place], said, said, patroni) == 0)
            {
                LogMoved(log, place, said.ToString().Trim());
                return;
            }
        }
        catch (Exception e)
        {
            await said.WriteAsync(e.Message);
        }

        LogFailed(log, place, said.ToString().Trim());
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An operator moves the home to {Place}")]
    private static partial void LogBegins(ILogger log, string place);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The home was moved to {Place}: {Said}")]
    private static partial void LogMoved(ILogger log, string place, string said);

    [LoggerMessage(Level = LogLevel.Error, Message = "The home was not moved to {Place}: {Said}")]
    private static partial void LogFailed(ILogger log, string place, string said);
}
