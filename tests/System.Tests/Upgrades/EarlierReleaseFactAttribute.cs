namespace Dukaan.System.Tests.Upgrades;

/// <summary>Runs only where <c>make.sh</c> gives it an earlier release.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EarlierReleaseFactAttribute : FactAttribute
{
    public EarlierReleaseFactAttribute()
    {
        if (Program is null)
        {
            Skip = "Files of an earlier release are made by tests/System.Tests/Upgrades/make.sh.";
        }
    }

    /// <summary>The path of its Dukaan.Web.dll.</summary>
    public static string? Program => Environment.GetEnvironmentVariable("DUKAAN_EARLIER_PROGRAM");
}
