namespace Dukaan.Silo.ShardMoves;

/// <summary>For tests: a mover's process ends here, and undoes nothing.</summary>
internal sealed class MoverDiedException() : Exception("The mover died.");
