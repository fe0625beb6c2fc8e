using System.Diagnostics;
using OpenTelemetry.Trace;

namespace Dukaan.Web.Telemetry;

/// <summary>
/// Decides at a trace's start by its id, so that all processes and regions decide alike. Of a request that is not chosen only the server's
/// span is recorded, so that it can still be exported if the request fails or is slow (<see cref="KeptFailures"/>).
/// </summary>
/// <param name="share">Of all traces, 0 to 1.</param>
internal sealed class RequestSampler(double share) : Sampler
{
    /// <summary>The server's span of a request, as ASP.NET Core names it.</summary>
    private const string Request = "Microsoft.AspNetCore.Hosting.HttpRequestIn";

    private readonly TraceIdRatioBasedSampler _chosen = new(share);

    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters)
    {
        var chosen = _chosen.ShouldSample(samplingParameters);
        return chosen.Decision is SamplingDecision.RecordAndSample ? chosen
            : samplingParameters is { Name: Request, Kind: ActivityKind.Server } ? new SamplingResult(SamplingDecision.RecordOnly)
            : new SamplingResult(SamplingDecision.Drop);
    }
}
