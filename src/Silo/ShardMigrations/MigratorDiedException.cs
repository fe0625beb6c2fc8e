namespace Dukaan.Silo.ShardMigrations;

/// <summary>For tests: a mover's process ends here, and undoes nothing.</summary>
internal sealed class MigratorDiedException() : Exception("The mover died.");
