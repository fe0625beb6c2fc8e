namespace Dukaan.Saving;

/// <summary>The names of the storage providers that grains ask for.</summary>
public static class Storages
{
    /// <summary>PostgresGrainStorage: grains that raise events, own rows or must not lose a race.</summary>
    public const string Domain = "domain";

    /// <summary>Grains that raise no events, own no rows and are audited by nobody: carts. On Orleans its stock ADO.NET provider, else as <see cref="Domain"/>.</summary>
    public const string Plain = "plain";
}
