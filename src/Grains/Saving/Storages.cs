namespace Dukaan.Saving;

/// <summary>The names of the storage providers that grains ask for.</summary>
public static class Storages
{
    /// <summary>PostgresGrainStorage: grains that raise events, own rows or must not lose a race.</summary>
    public const string Domain = "domain";

    /// <summary>Grains that raise no events and whose loss would cost a retry: carts. The same storage today; a name of its own, so that they can move to another.</summary>
    public const string Plain = "plain";
}
