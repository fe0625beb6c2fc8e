namespace Dukaan.Saving;

/// <summary>What one change writes in one transaction beside the state: all of it or, if the version check fails, none.</summary>
/// <param name="Events">To the outbox, in this order.</param>
/// <param name="Rows">Rows put and deleted.</param>
/// <param name="Audit">One line for what a seller changed, or null.</param>
public sealed record Unsaved(ImmutableArray<NewEvent> Events, ImmutableArray<RowChange> Rows, AuditLine? Audit)
{
    public static Unsaved Nothing { get; } = new([], [], null);

    /// <summary>
    /// First records of other grains of the store. If one of them exists, nothing is saved (<see cref="RecordExistsException"/>). Only
    /// with a state that was saved before.
    /// </summary>
    public ImmutableArray<NewRecord> Records { get; init; } = [];
}
