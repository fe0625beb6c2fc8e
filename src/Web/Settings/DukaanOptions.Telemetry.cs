using Dukaan.Web.Settings.Declarations;

namespace Dukaan.Web.Settings;

/// <summary>Traces and logs.</summary>
public sealed partial record DukaanOptions
{
    /// <summary>Null: none is sent.</summary>
    [AddressSetting("DUKAAN_OTLP", "the OpenTelemetry collector (OTLP over HTTP) for traces, metrics and logs; see “Traces”")]
    public Uri? Otlp { get; init; }

    [CountSetting("DUKAAN_TRACE_PERCENT", "of the requests, how many percent are traced; failed and slow ones always are", Max = 100)]
    public int TracePercent { get; init; } = 1;

    [ChoiceSetting("DUKAAN_LOG", "text,json", "`json`: the log has a line of JSON per entry, with the trace's id")]
    public bool JsonLog { get; init; }
}
