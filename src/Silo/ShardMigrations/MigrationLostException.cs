namespace Dukaan.Silo.ShardMigrations;

/// <summary>Another process has taken over the move; this one stops.</summary>
internal sealed class MigrationLostException(string storeId) : Exception($"The move of store {storeId} was taken over by another process.");
