using OpenTelemetry.Trace;

namespace Dukaan.Web.Telemetry;

/// <summary>
/// Decides at a trace's start by its id, so that all processes and regions decide alike. What is not chosen is not recorded; if the request
/// fails or is slow, its span is made afterwards (<see cref="KeptRequests"/>), and is sent.
/// </summary>
/// <param name="share">Of all traces, 0 to 1.</param>
internal sealed class RequestSampler(double share) : Sampler
{
    private readonly TraceIdRatioBasedSampler _chosen = new(share);

    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) =>
        samplingParameters.Name == KeptRequests.Name
            ? new SamplingResult(SamplingDecision.RecordAndSample)
            : _chosen.ShouldSample(samplingParameters);
}
