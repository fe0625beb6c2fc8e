using Dukaan.Reconciliation;

namespace Dukaan.Silo.Reconciliation;

/// <summary>A difference as it is kept for operators.</summary>
/// <param name="OverAt">When it was mended, or was not there any more; null: a person must look.</param>
public sealed record SeenDifference(Difference Difference, DateTimeOffset FirstAt, DateTimeOffset LastAt, DateTimeOffset? OverAt);
