using System.Diagnostics.Metrics;

namespace Dukaan.Web.Regions;

/// <summary>The meter <c>Dukaan.Regions</c>: requests that go to their home region.</summary>
public sealed class RegionMeter
{
    private readonly Counter<long> _forwarded;
    private readonly Counter<long> _refused;

    public RegionMeter(IMeterFactory meters)
    {
        var meter = meters.Create("Dukaan.Regions");
        _forwarded = meter.CreateCounter<long>(
            "dukaan.regions.forwarded",
            "{request}",
            "Requests forwarded to their home, by region and outcome: answered, away."
        );
        _refused = meter.CreateCounter<long>(
            "dukaan.regions.refused",
            "{request}",
            "Refused requests that claim to come from another region, by reason: malformed, signature, clock, repeated (a signature is "
                + "valid once), directory (it expects this region to keep the names)."
        );
    }

    public void Forwarded(string region, string result) =>
        _forwarded.Add(1, new KeyValuePair<string, object?>("region", region), new KeyValuePair<string, object?>("outcome", result));

    public void Refused(string reason) => _refused.Add(1, new KeyValuePair<string, object?>("reason", reason));
}
