using System.Diagnostics;
using OpenTelemetry;

namespace Dukaan.Web.Telemetry;

/// <summary>Exports a request's span that was not chosen, if the request failed or took more than a second.</summary>
internal sealed class KeptFailures : BaseProcessor<Activity>
{
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    public override void OnEnd(Activity data)
    {
        if (data is { Recorded: false, IsAllDataRequested: true } && (data.Status is ActivityStatusCode.Error || data.Duration > Slow))
        {
            data.ActivityTraceFlags |= ActivityTraceFlags.Recorded;
        }
    }
}
