using System.Collections.Immutable;

namespace Dukaan.Silo.Health;

/// <summary>Whether this process is ready for requests: the answer of <c>/readyz</c>.</summary>
public interface IReadiness
{
    /// <summary>Checks now; takes a second at most.</summary>
    Task<ImmutableArray<ReadinessCheck>> Check(CancellationToken cancellationToken);
}
