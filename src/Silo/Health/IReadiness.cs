using System.Collections.Immutable;

namespace Dukaan.Silo.Health;

/// <summary>Whether this process should be given work: what <c>/readyz</c> answers.</summary>
public interface IReadiness
{
    /// <summary>Looks now; takes a second at most.</summary>
    Task<ImmutableArray<ReadinessCheck>> Check(CancellationToken cancellationToken);
}
