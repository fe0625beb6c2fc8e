using Npgsql;

namespace Dukaan.Silo.Shards;

/// <summary>
/// A database refused a request because the store does not live in it now. Nothing was done; the caller reads the shard map again.
/// </summary>
internal sealed class StoreMovedException(string message) : Exception(message)
{
    /// <summary>The SQLSTATE of the trigger <c>note_store_change</c>.</summary>
    public const string SqlState = "DK001";

    /// <summary>Whether this, or what is behind it, is such a refusal.</summary>
    public static bool Is(Exception? e) =>
        e is StoreMovedException or PostgresException { SqlState: SqlState } || (e is not null && Is(e.InnerException));
}
