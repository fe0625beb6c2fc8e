using System.Text;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace Dukaan.Web.Ops;

/// <summary>
/// What <c>/metrics</c> answers: the meters of the server, the runtime, the database driver, the grains and ours, collected when asked.
/// </summary>
public sealed class MetricsPage : IDisposable
{
    private readonly Exporter _exporter = new();
    private readonly BaseExportingMetricReader _reader;
    private readonly MeterProvider _meters;
    private readonly Lock _lock = new();

    public MetricsPage()
    {
        _reader = new BaseExportingMetricReader(_exporter);
        _meters = Sdk.CreateMeterProviderBuilder()
            .AddMeter(
                "Microsoft.AspNetCore.Hosting",
                "Microsoft.AspNetCore.Server.Kestrel",
                "Microsoft.AspNetCore.RateLimiting",
                "System.Runtime",
                "Npgsql",
                "Microsoft.Orleans",
                "Dukaan*"
            )
            .AddReader(_reader)
            .Build();
    }

    /// <summary>Collects and writes. One at a time: a second waits for the first.</summary>
    public string Read()
    {
        lock (_lock)
        {
            _exporter.Text.Clear();
            // Through the exporter: a pull reader collects only when its exporter asks.
            _exporter.Collect?.Invoke(Timeout.Infinite);
            return _exporter.Text.ToString();
        }
    }

    public void Dispose()
    {
        _meters.Dispose();
        _reader.Dispose();
    }

    [ExportModes(ExportModes.Pull)]
    private sealed class Exporter : BaseExporter<Metric>, IPullMetricExporter
    {
        public StringBuilder Text { get; } = new();

        public Func<int, bool>? Collect { get; set; }

        public override ExportResult Export(in Batch<Metric> batch)
        {
            foreach (var metric in batch)
            {
                PrometheusText.Write(Text, metric);
            }

            return ExportResult.Success;
        }
    }
}
