using Dukaan.Silo.Homes;
using Dukaan.Silo.Hosting;
using Dukaan.Silo.Keys;
using Dukaan.Silo.Migrations;
using Dukaan.Silo.Storage;
using Dukaan.Web.Drill;
using Dukaan.Web.Homes;
using Dukaan.Web.Pictures;
using Dukaan.Web.Settings;
using Dukaan.Web.Settings.Declarations;
using Dukaan.Web.Work;
using Npgsql;
using Orleans.Runtime;

namespace Dukaan.Web;

/// <summary>The entry point, by command line.</summary>
internal static class Program
{
    private const int ConfigurationError = 78; // EX_CONFIG of sysexits.h

    // Each in a method of its own, so that a child that decodes pictures loads nothing of the site.
    public static Task<int> Main(string[] args) =>
        args is [ChildProcess.Verb, .. var words] ? Task.FromResult(ChildPrograms.Run(words)) : Site(args);

    private static async Task<int> Site(string[] args)
    {
        try
        {
            if (args is ["migrate", ..])
            {
                await DatabaseUpdate.Run(DukaanOptions.Read(args[1..]).Databases(), logging => logging.AddSimpleConsole());
                return 0;
            }

            if (args is ["settings", .. var asked])
            {
                SettingsCommand.Run(asked, Console.Out);
                return 0;
            }

            if (args is ["shard", .. var words])
            {
                return await ShardTool.Run(DukaanOptions.Read([]).Databases(), words, Console.Out, Console.Error);
            }

            if (args is ["pictures", .. var pictures])
            {
                return await PicturesCommand.Run(DukaanOptions.Read([]), pictures, Console.Out, Console.Error);
            }

            if (args is ["shop-catalog", var shop])
            {
                return await ShopCatalogCommand.Run(shop, Console.Out, Console.Error);
            }

            if (args is ["scrub"])
            {
                return await ScrubCommand.Run(Console.Out, Console.Error);
            }

            if (args is ["audit", .. var wanted])
            {
                return await AuditCommand.Run(wanted, DukaanApp.Build, Console.Out, Console.Error);
            }

            if (args is ["operator", .. var operators])
            {
                return await OperatorTool.Run(DukaanOptions.Read([]).Databases(), operators, Console.Out, Console.Error);
            }

            if (args is ["home", .. var move])
            {
                return await HomeCommand.Run(DukaanOptions.Read([]), move, Console.Out, Console.Error);
            }

            var options = DukaanOptions.Read(args);
            WorkModule.KeepFormsIn(options);
            return await Run(options);
        }
        catch (Exception e) when (e is SettingException or OrleansConfigurationException or KeyRingException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ConfigurationError;
        }
        catch (MigrationException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    /// <summary>Serves; where the home can move, whenever it is here, and stands by meanwhile.</summary>
    private static async Task<int> Run(DukaanOptions options)
    {
        var prepared = new PreparedSite(options);
        while (options.Silo().Home is { Member: { } member } home)
        {
            if (await new StandbySite(member, home.Place, options.Listen, prepared.Prepare).Wait() is not { } epoch)
            {
                return 0;
            }

            if (!await Serve(prepared.Take(epoch)))
            {
                return 0;
            }

            NpgsqlConnection.ClearAllPools(); // Orleans's outlives the site, and its connections will be dead when the home is back
        }

        await Serve(DukaanApp.Build(options));
        return 0;
    }

    /// <summary>Serves until it is stopped. True: because the home moves elsewhere.</summary>
    private static async Task<bool> Serve(WebApplication site)
    {
        await using var app = site;
        var lease = app.Services.GetRequiredService<HomeLease>();
        await app.RunAsync();
        return lease.IsMoving;
    }
}
