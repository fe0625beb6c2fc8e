using System.Diagnostics.Metrics;

namespace Dukaan.Domains;

/// <summary>The meter <c>Dukaan.Domains</c>: results of checks of sellers' domains.</summary>
public sealed class DomainMeter
{
    private readonly Counter<long> _looks;

    public DomainMeter(IMeterFactory meters) =>
        _looks = meters
            .Create("Dukaan.Domains")
            .CreateCounter<long>(
                "dukaan.domains.looks",
                "{look}",
                "Looks at the records of sellers' names, by what was found: fine, no-address, elsewhere, no-proof, not-answered, taken."
            );

    public void Looked(DomainFinding finding) =>
        _looks.Add(
            1,
            new KeyValuePair<string, object?>(
                "finding",
                finding switch
                {
                    DomainFinding.Fine => "fine",
                    DomainFinding.NoAddress => "no-address",
                    DomainFinding.Elsewhere => "elsewhere",
                    DomainFinding.NoProof => "no-proof",
                    DomainFinding.Taken => "taken",
                    _ => "not-answered",
                }
            )
        );
}
