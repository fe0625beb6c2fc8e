using System.Diagnostics.Metrics;
using Dukaan.Silo.Postgres;

namespace Dukaan.Silo.Homes;

/// <summary>The meter <c>Dukaan.Homes</c>.</summary>
internal sealed class HomeMeter
{
    private readonly Histogram<double> _renewals;

    public HomeMeter(IMeterFactory meters, HomeLease lease, HomeOptions options)
    {
        var meter = meters.Create("Dukaan.Homes");
        meter.CreateObservableGauge("dukaan.home.epoch", () => lease.Epoch, "{timeline}", "The timeline of the primary for which it acts.");
        meter.CreateObservableGauge(
            "dukaan.home.holds",
            () => lease.Holds ? 1 : 0,
            "{lease}",
            "1 while this process may act for its home."
        );
        if (options.Commit is CommitMode.Far)
        {
            meter.CreateObservableGauge(
                "dukaan.home.unprotected",
                () => lease.IsProtected ? 0 : 1,
                "{home}",
                "1 while commits should wait for a standby (DUKAAN_COMMIT=far) and the primary has none."
            );
        }

        _renewals = meter.CreateHistogram<double>("dukaan.home.renewal.duration", "s", "How long the commit of a renewal took.");
    }

    public void Renewed(TimeSpan took) => _renewals.Record(took.TotalSeconds);
}
