using Npgsql;

namespace Dukaan.Silo.Shards;

/// <summary>
/// A database refused because the store does not live in it at this moment. Nothing was done; whoever asked looks at the map again.
/// </summary>
internal sealed class StoreMovedException(string message) : Exception(message)
{
    /// <summary>What the trigger <c>note_store_change</c> answers.</summary>
    public const string SqlState = "DK001";

    /// <summary>Whether this, or what is behind it, is such a refusal.</summary>
    public static bool Is(Exception? e) =>
        e is StoreMovedException or PostgresException { SqlState: SqlState } || (e is not null && Is(e.InnerException));
}
