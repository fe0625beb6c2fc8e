namespace Dukaan.Silo.ShardMigrations;

/// <summary>Another mover has taken the move over; this one stops where it stands.</summary>
internal sealed class MigrationLostException(string storeId) : Exception($"The move of store {storeId} was taken over by another process.");
