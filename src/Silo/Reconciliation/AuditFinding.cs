using System.Collections.Immutable;

namespace Dukaan.Silo.Reconciliation;

/// <summary>The result of one check of an audit.</summary>
/// <param name="Check">What must hold, as a sentence.</param>
/// <param name="Violations">Where it does not, a line each; empty: it holds.</param>
public sealed record AuditFinding(string Check, ImmutableArray<string> Violations);
