using Dukaan.Web;

try
{
    await using var app = DukaanApp.Build(DukaanOptions.Read(args));
    await app.RunAsync();
    return 0;
}
catch (SettingException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 78; // EX_CONFIG of sysexits.h
}
