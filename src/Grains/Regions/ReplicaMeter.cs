using System.Diagnostics.Metrics;

namespace Dukaan.Regions;

/// <summary>
/// The meter <c>Dukaan.Regions</c>: how copies of other regions' stores are updated, and which events could not be applied.
/// </summary>
public sealed class ReplicaMeter
{
    private readonly Counter<long> _changes;
    private readonly Counter<long> _problems;

    public ReplicaMeter(IMeterFactory meters)
    {
        var meter = meters.Create("Dukaan.Regions");
        _changes = meter.CreateCounter<long>(
            "dukaan.replica.changes",
            "{change}",
            "Changes from other regions, by how: applied, known (seen before), snapshot."
        );
        _problems = meter.CreateCounter<long>(
            "dukaan.replica.problems",
            "{event}",
            "What could not be applied, by reason: gap, schema, unreadable, unknown-store, wrong-home, home-away. A snapshot heals it."
        );
    }

    public void Changed(string how) => _changes.Add(1, new KeyValuePair<string, object?>("how", how));

    public void Problem(string reason) => _problems.Add(1, new KeyValuePair<string, object?>("reason", reason));
}
