namespace Dukaan.Silo.ShardMigrations;

/// <summary>For tests: simulates a crash of the moving process, which undoes nothing.</summary>
internal sealed class MigratorDiedException() : Exception("The mover died.");
