namespace Dukaan.Saving;

/// <summary>The names of the storage providers that grains ask for.</summary>
public static class Storages
{
    /// <summary>PostgresGrainStorage: grains that raise events, own rows or must not lose a race.</summary>
    public const string Domain = "domain";

    /// <summary>
    /// Orleans's ADO.NET provider: grains that belong to no store, raise no events, own no rows and write no audit lines, such as one-time
    /// codes.
    /// </summary>
    public const string Plain = "plain";
}
