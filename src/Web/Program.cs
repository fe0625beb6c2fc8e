using Dukaan.Web;
using Orleans.Runtime;

try
{
    await using var app = DukaanApp.Build(DukaanOptions.Read(args));
    await app.RunAsync();
    return 0;
}
catch (Exception e) when (e is SettingException or OrleansConfigurationException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 78; // EX_CONFIG of sysexits.h
}
