using System.Diagnostics.Metrics;

namespace Dukaan.Sellers;

/// <summary>
/// The meter <c>Dukaan.Codes</c>, counter <c>dukaan.codes</c> by outcome: sent, not-sent (the message gateway failed), phone (the phone's
/// own limits), closed-country, and the limits of all phones together: site, country, shop, network.
/// </summary>
public sealed class CodeMeter(IMeterFactory meters)
{
    private readonly Counter<long> _codes = meters
        .Create("Dukaan.Codes")
        .CreateCounter<long>("dukaan.codes", "{code}", "One-time codes that were asked for, by what became of them.");

    public void Count(string outcome) => _codes.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
