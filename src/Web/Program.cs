using Dukaan.Silo.Hosting;
using Dukaan.Silo.Migrations;
using Dukaan.Silo.Shards;
using Dukaan.Web;
using Orleans.Runtime;

const int configurationError = 78; // EX_CONFIG of sysexits.h
try
{
    if (args is ["migrate", ..])
    {
        await DatabaseUpdate.Run(DukaanOptions.Read(args[1..]).Databases(), logging => logging.AddSimpleConsole());
        return 0;
    }

    if (args is ["shard", .. var words])
        return await ShardTool.Run(DukaanOptions.Read([]).Databases(), words, Console.Out, Console.Error);

    await using var app = DukaanApp.Build(DukaanOptions.Read(args));
    await app.RunAsync();
    return 0;
}
catch (Exception e) when (e is SettingException or OrleansConfigurationException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return configurationError;
}
catch (MigrationException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
