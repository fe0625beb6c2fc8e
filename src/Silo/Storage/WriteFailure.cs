using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Npgsql;

namespace Dukaan.Silo.Storage;

/// <summary>Classifies the errors of a batch.</summary>
internal static class WriteFailure
{
    /// <summary>
    /// Rolled back for certain, because of a conflict with a concurrent transaction or because one of the stores began to move just then.
    /// The same batch can succeed at the next try.
    /// </summary>
    public static bool IsConflict(Exception e) =>
        e
            is PostgresException
            {
                SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or StoreMovedException.SqlState
            };

    /// <summary>A record that is joined to a write exists already. Nothing of the batch was saved.</summary>
    public static bool IsTaken(Exception e) => e is PostgresException { SqlState: PostgresErrorCodes.DivisionByZero };

    /// <summary>A row of a record that is joined to a write exists already. Nothing of the batch was saved.</summary>
    public static bool IsRowThere(Exception e) => e is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <summary>
    /// The server refused the statement and rolled it back: something in it is wrong. Not included: connections that the server ended
    /// (classes 57P, 08), which may have committed before; conflicts (40), a lack of resources (53), cancelled statements (57014) and a
    /// server that is no primary (25006), for which no write is at fault.
    /// </summary>
    public static bool IsRefusal(Exception e) =>
        e is PostgresException { InvariantSeverity: "ERROR" } error
        && error.SqlState[..2] is not ("08" or "40" or "53" or "57")
        && !IsReadOnly(e);

    /// <summary>It may have been committed, but the answer was lost.</summary>
    public static bool IsInDoubt(Exception e) =>
        e switch
        {
            StorageUnavailableException unavailable => !unavailable.NothingSaved,
            PostgresException { InvariantSeverity: "ERROR" } => false,
            _ => true,
        };

    /// <summary>The server is a standby, or became one: the connection is of no use any more.</summary>
    public static bool IsReadOnly(Exception e) => e is PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction };

    /// <summary>The exception for the grain whose write failed.</summary>
    public static Exception Explain(Exception e, PendingWrite write) =>
        e switch
        {
            StorageUnavailableException => e,
            PostgresException error when IsRefusal(e) => new GrainDocumentException(
                $"The state of {write.Kind} '{write.Key}' cannot be written: {error.MessageText} ({error.SqlState}).",
                e
            ),
            PostgresException { InvariantSeverity: "ERROR" } => new StorageUnavailableException(
                $"The database gave up: {e.Message}",
                nothingSaved: true,
                e
            ),
            _ => new StorageUnavailableException(
                $"The database did not answer, so it is not known whether {write.Kind} was saved: {e.Message}",
                nothingSaved: false,
                e
            ),
        };
}
