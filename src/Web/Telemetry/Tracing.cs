using Dukaan.Values;
using Dukaan.Web.Settings;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Orleans.Hosting;

namespace Dukaan.Web.Telemetry;

/// <summary>Sends traces, metrics and logs to an OpenTelemetry collector, if there is one; without one nothing is recorded.</summary>
internal static class Tracing
{
    /// <summary>Ours, Orleans's of its runtime, and the database driver's.</summary>
    private static readonly string[] Sources = [Traces.Name, KeptRequests.Name, GrainCallSpans.Name, "Microsoft.Orleans.*", "Npgsql"];

    public static void AddTelemetry(this WebApplicationBuilder builder, DukaanOptions options)
    {
        if (options.JsonLog)
        {
            builder.Logging.AddConsole(console => console.FormatterName = JsonLogFormatter.Name);
            builder.Logging.AddConsoleFormatter<JsonLogFormatter, JsonLogOptions>();
        }

        if (options.Otlp is not { } collector)
        {
            return;
        }

        // Libraries add exceptions to spans as events, which no processor can change, and whose messages may be anything.
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>("OTEL_SPAN_EVENT_COUNT_LIMIT", "0")]);
        builder.UseOrleans(silo => silo.AddOutgoingGrainCallFilter<GrainCallSpans>().AddIncomingGrainCallFilter<GrainCallSpans>());
        // The server makes no span for a request while its own log is off.
        builder
            .Services.AddOpenTelemetry()
            .ConfigureResource(resource =>
                resource
                    .AddService("dukaan", serviceVersion: Release.Version, serviceInstanceId: options.SiloName)
                    .AddAttributes([
                        KeyValuePair.Create<string, object>("dukaan.region", options.Region),
                        KeyValuePair.Create<string, object>("dukaan.cluster", options.Cluster ?? ""),
                    ])
            )
            .WithTracing(tracing =>
                tracing
                    .AddSource(Sources)
                    .AddAspNetCoreInstrumentation(server =>
                        server.EnrichWithHttpResponse = (span, response) => KeptRequests.NameOwner(span, response.HttpContext)
                    )
                    .AddHttpClientInstrumentation()
                    .SetSampler(new RequestSampler(options.TracePercent / 100.0))
                    .AddProcessor(new SafeTags())
                    .AddOtlpExporter(exporter => To(exporter, collector, "v1/traces"))
            )
            .WithMetrics(metrics => metrics.AddOtlpExporter(exporter => To(exporter, collector, "v1/metrics")))
            .WithLogging(logs => logs.AddOtlpExporter(exporter => To(exporter, collector, "v1/logs")));
    }

    private static void To(OtlpExporterOptions exporter, Uri collector, string path)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri($"{collector.ToString().TrimEnd('/')}/{path}");
        exporter.TimeoutMilliseconds = 5_000;
    }
}
