namespace Dukaan.Team;

/// <summary>Reads a shop's audit trail. Implemented on PostgreSQL.</summary>
public interface IActivityReader
{
    /// <summary>What people and programs of the shop changed, newest first; not what shoppers did.</summary>
    /// <param name="before">Only entries with a lesser number; null: from the newest.</param>
    /// <param name="limit">At most so many.</param>
    Task<ImmutableArray<ActivityEntry>> Read(string storeId, long? before, int limit);
}
