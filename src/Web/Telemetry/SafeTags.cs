using System.Diagnostics;
using Dukaan.Values;
using OpenTelemetry;

namespace Dukaan.Web.Telemetry;

/// <summary>
/// Removes everything from a span that may have personal data or a secret: paths (an order's link), queries, grain keys (a phone),
/// statements, messages of exceptions. What is not listed here is removed, so a library's new tag is not exported until somebody has
/// looked at it.
/// </summary>
internal sealed class SafeTags : BaseProcessor<Activity>
{
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        Traces.StoreTag,
        Traces.OrderTag,
        "db.namespace",
        Traces.BatchTag,
        "db.operation.name",
        "db.response.status_code",
        "db.system",
        "db.system.name",
        "error.type",
        "http.request.method",
        "http.response.status_code",
        "http.route",
        "messaging.destination.name",
        "messaging.operation.type",
        "messaging.system",
        "network.protocol.version",
        "rpc.method",
        "rpc.service",
        "rpc.system",
        "server.address",
        "server.port",
        "url.scheme",
    };

    public override void OnEnd(Activity data)
    {
        if (!data.Recorded)
        {
            return;
        }

        List<string>? removed = null;
        foreach (var (name, _) in data.EnumerateTagObjects())
        {
            if (!Allowed.Contains(name))
            {
                (removed ??= []).Add(name);
            }
        }

        foreach (var name in removed ?? [])
        {
            data.SetTag(name, null);
        }

        data.TraceStateString = null; // a caller's own words
        if (data.StatusDescription is not null)
        {
            data.SetStatus(data.Status);
        }
    }
}
