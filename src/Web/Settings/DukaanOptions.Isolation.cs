using Dukaan.Silo.Clustering;
using Dukaan.Web.Settings.Declarations;

namespace Dukaan.Web.Settings;

public sealed partial record DukaanOptions
{
    /// <summary>The process runs on a copy of the databases, beside the site that has the real ones.</summary>
    [SwitchSetting("DUKAAN_ISOLATED", "for a copy of the databases: no message, webhook, event or payment call leaves the process")]
    public bool Isolated { get; init; }

    /// <summary>Null: the fakes of each run are others.</summary>
    [SecretSetting("DUKAAN_SCRUB_SECRET", "keys the fakes of `./dukaan scrub`; with the same one they are the same")]
    public string? ScrubSecret { get; init; }

    /// <summary>
    /// These options without every address to which the process would send something: the gateways of messages and payments, webhooks,
    /// Kafka, other regions, the cluster, Redis, search engines, name servers, collectors and pictures. What is not told otherwise is in
    /// Production, since in Development the site is its own payment gateway.
    /// </summary>
    internal DukaanOptions Isolate() =>
        this with
        {
            Isolated = true,
            Environment = Environments.Production,
            Demo = false,
            Cluster = null,
            ClusterPostgres = null,
            Role = SiloRole.All,
            SiloShards = [],
            Redis = null,
            Regions = [],
            Kafka = null,
            Patroni = [],
            Gateway = null,
            Razorpay = null,
            Stripe = null,
            Shiprocket = null,
            MessageWebhook = null,
            Smtp = null,
            OrderMessages = false,
            IndexNow = null,
            DomainTarget = null,
            Otlp = null,
            S3 = null,
            S3Bucket = null,
            Cdn = null,
        };
}
