namespace Dukaan.System.Tests.Domains;

/// <summary>
/// A test that gets certificates: it runs where there is Caddy and an authority to test with, and says why where there is not.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TlsFactAttribute : FactAttribute
{
    private static readonly string[] Programs = ["caddy", "pebble", "pebble-challtestsrv"];

    public TlsFactAttribute()
    {
        var missing = Programs.Where(program => !IsHere(program)).ToList();
        if (missing.Count > 0)
        {
            Skip =
                $"There is no {string.Join(" and no ", missing)} here, and `./dukaan test` could not install it; Debian 12 and later "
                + "have the packages caddy and pebble.";
        }
    }

    private static bool IsHere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));
}
