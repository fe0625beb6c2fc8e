namespace Dukaan.Saving;

/// <summary>An operation that was done, with its answer, as <see cref="IdempotencyRows{T}"/> keeps it (P3).</summary>
public interface IDoneOperation
{
    /// <summary>The operation id.</summary>
    string Id { get; }

    /// <summary>Of the command, see <see cref="Saving.Fingerprint"/>.</summary>
    string Fingerprint { get; }

    /// <summary>When it was done.</summary>
    DateTimeOffset At { get; }

    /// <summary>Its place among the others: the version that it made.</summary>
    long Version { get; }
}
