using System.Globalization;
using System.Net;
using Dukaan.Messages;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Keys;
using static Dukaan.Web.Settings.SettingText;

namespace Dukaan.Web.Settings;

/// <summary>
/// The operator's settings, read once when the process starts: <c>DUKAAN_…</c> from the environment, or the same name as an argument
/// (<c>--DUKAAN_REGION=bom1</c>). Secrets come from here only.
/// </summary>
public sealed record DukaanOptions
{
    /// <summary><c>DUKAAN_ENVIRONMENT</c>: <c>Production</c> unless it is <c>Development</c>.</summary>
    public string Environment { get; init; } = Environments.Production;

    /// <summary><c>DUKAAN_URLS</c>: where to listen, separated by semicolons.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:8080";

    /// <summary>
    /// <c>DUKAAN_OPS_URLS</c>: where only health and metrics answer, to everybody: for a port that only the operators' network reaches.
    /// Empty: on <see cref="Urls"/>, to this machine.
    /// </summary>
    public string OpsUrls { get; init; } = "";

    /// <summary>
    /// <c>DUKAAN_UNREADY_SECONDS</c>: how long a process continues to answer after the signal to stop, until load balancers have seen
    /// <c>/readyz</c>.
    /// </summary>
    public TimeSpan Unready { get; init; }

    /// <summary><c>DUKAAN_POSTGRES</c>: an Npgsql connection string.</summary>
    public string Postgres { get; init; } = "";

    /// <summary><c>DUKAAN_DATA</c>: the folder of pictures.</summary>
    public string Data { get; init; } = Path.Combine(".dukaan", "data");

    /// <summary><c>DUKAAN_REGION</c>: the name of this region, in every response as <c>X-Edge-Route</c>.</summary>
    public string Region { get; init; } = "local1";

    /// <summary>
    /// <c>DUKAAN_SHARDS</c>: databases of large shops, <c>ent1=Host=…|ent2=Host=…</c>; the same in all processes of the region. All other
    /// shops are in <see cref="Postgres"/>, which is the shard <c>main</c>.
    /// </summary>
    public IReadOnlyDictionary<string, string> Shards { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// <c>DUKAAN_SILO_SHARDS</c>: the shards whose shops this process of a cluster serves, separated by commas. Empty: those that no other
    /// process names.
    /// </summary>
    public IReadOnlyList<string> SiloShards { get; init; } = [];

    /// <summary>
    /// <c>DUKAAN_REGIONS</c>: all regions with the addresses at which they reach each other, <c>bom1=https://…,fra1=https://…</c>; the same
    /// in all of them, and the first keeps names. Empty: there is only this one.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, Uri>> Regions { get; init; } = [];

    /// <summary><c>DUKAAN_REGION_SECRET</c>: signs requests between regions; at least 32 characters.</summary>
    public string RegionSecret { get; init; } = "";

    /// <summary>
    /// <c>DUKAAN_REGION_UPGRADE</c>: on while regions run different releases: signatures of the previous release are accepted and made.
    /// </summary>
    public bool RegionUpgrade { get; init; }

    /// <summary>
    /// <c>DUKAAN_REDIS</c>: a connection string of StackExchange.Redis, with which the region's processes share rate limits; null: each
    /// counts alone.
    /// </summary>
    public string? Redis { get; init; }

    /// <summary>
    /// <c>DUKAAN_KEYS_FILE</c> names a file, or <c>DUKAAN_KEYS_SECRET</c> has the text: keys of 32 bytes in base 64 that encrypt the key
    /// ring in the database. The first encrypts, all decrypt.
    /// </summary>
    public MasterKeys Keys { get; init; } = MasterKeys.None;

    /// <summary><c>DUKAAN_KAFKA</c>: bootstrap servers, or null: streams are in memory.</summary>
    public string? Kafka { get; init; }

    /// <summary><c>DUKAAN_KAFKA_PARTITIONS</c>: the partitions of each topic; it never changes.</summary>
    public int KafkaPartitions { get; init; } = 8;

    /// <summary><c>DUKAAN_KAFKA_REPLICATION</c>: the number of brokers that store each message.</summary>
    public int KafkaReplication { get; init; } = 3;

    /// <summary><c>DUKAAN_KAFKA_RETENTION_HOURS</c>: how long topics keep messages.</summary>
    public int KafkaRetentionHours { get; init; } = 168;

    /// <summary><c>DUKAAN_KAFKA_SETTINGS</c>: further settings of librdkafka, <c>name=value</c>, separated by semicolons.</summary>
    public IReadOnlyDictionary<string, string> KafkaSettings { get; init; } = new Dictionary<string, string>();

    /// <summary><c>DUKAAN_DEMO</c>: whether to fill demonstration shops.</summary>
    public bool Demo { get; init; }

    /// <summary><c>DUKAAN_MESSAGE_WEBHOOK</c>: where messages to phones are posted, or null.</summary>
    public Uri? MessageWebhook { get; init; }

    /// <summary><c>DUKAAN_MESSAGE_WEBHOOK_SECRET</c>: signs those posts.</summary>
    public string MessageWebhookSecret { get; init; } = "";

    /// <summary><c>DUKAAN_ORDER_MESSAGES=off</c>: only one-time codes are sent, and nothing about orders.</summary>
    public bool OrderMessages { get; init; } = true;

    /// <summary>
    /// <c>DUKAAN_TRUST_SHOPS</c>, <c>DUKAAN_TRUST_DAYS</c>, <c>DUKAAN_TRUST_DELIVERIES</c>, <c>DUKAAN_TEXTS_PER_PHONE</c>,
    /// <c>DUKAAN_TEXTS_PER_NEW_PHONE</c>, <c>DUKAAN_TEXTS_PER_SHOP</c>, <c>DUKAAN_TEXTS_PER_NEW_SHOP</c>, <c>DUKAAN_TEXTS_BURST</c>: when
    /// shops are trusted with texts, and the limits of texts.
    /// </summary>
    public TextLimits Texts { get; init; } = new();

    /// <summary>
    /// <c>DUKAAN_GATEWAY</c>: the payment gateway's address, or null: none, and in development the sandbox at <c>/dev/gateway</c>.
    /// </summary>
    public Uri? Gateway { get; init; }

    /// <summary><c>DUKAAN_PUBLIC_URL</c>: the public address of this site, without a slash at the end; null: as in the request.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>
    /// <c>DUKAAN_DOMAIN_TARGET</c>: the host to which sellers' custom domains must be an alias (CNAME), such as
    /// <c>shops.dukaan.example</c>; null: custom domains are disabled.
    /// </summary>
    public string? DomainTarget { get; init; }

    /// <summary>
    /// <c>DUKAAN_DOMAIN_ADDRESSES</c>: the addresses (A, AAAA) for domains that cannot be an alias, besides the target's own.
    /// </summary>
    public IReadOnlyList<IPAddress> DomainAddresses { get; init; } = [];

    /// <summary>
    /// <c>DUKAAN_DNS</c>: name servers for custom domains, <c>10.0.0.2</c> or <c>10.0.0.2:5353</c>, separated by commas; empty: the
    /// machine's.
    /// </summary>
    public IReadOnlyList<IPEndPoint> Dns { get; init; } = [];

    /// <summary>
    /// <c>DUKAAN_TRUSTED_PROXIES</c>: addresses or networks (<c>10.0.0.0/8</c>), separated by commas, whose <c>X-Forwarded-*</c> is
    /// trusted.
    /// </summary>
    public IReadOnlyList<IPNetwork> TrustedProxies { get; init; } = [];

    /// <summary>
    /// <c>DUKAAN_PROXY_HOPS</c>: the number of those that a request passes; earlier entries of the header are not trusted.
    /// </summary>
    public int ProxyHops { get; init; } = 1;

    /// <summary><c>DUKAAN_RATE_LIMIT=off</c> disables the rate limits, for benchmarks; ignored outside Development.</summary>
    public bool RateLimits { get; init; } = true;

    /// <summary><c>DUKAAN_MAX_REQUESTS</c>: the most requests in flight, and half as many for one shop; beyond, new ones get 503.</summary>
    public int MaxRequests { get; init; } = 4_000;

    /// <summary>
    /// <c>DUKAAN_MAX_CONNECTIONS</c>: the most open connections; beyond, new ones get 503; null: what the limit of open files allows,
    /// 100,000 at most.
    /// </summary>
    public int? MaxConnections { get; init; }

    /// <summary>
    /// <c>DUKAAN_MAX_CONNECTIONS_PER_ADDRESS</c>: the most of them from one address, or one IPv6 network of 64 bits; null: 1,000, and a
    /// quarter of all at most.
    /// </summary>
    public int? MaxConnectionsPerAddress { get; init; }

    /// <summary><c>DUKAAN_MAX_REQUESTS_PER_ADDRESS</c>: the most requests in flight of one address; null: a tenth of all.</summary>
    public int? MaxRequestsPerAddress { get; init; }

    /// <summary><c>DUKAAN_MAX_BODY_MB_PER_ADDRESS</c>: the most bytes of all bodies in flight of one address.</summary>
    public long MaxBodyBytesPerAddress { get; init; } = 256L * 1024 * 1024;

    /// <summary><c>DUKAAN_MAX_FEEDS_PER_ADDRESS</c>: the most event streams of one address.</summary>
    public int MaxFeedsPerAddress { get; init; } = 200;

    /// <summary><c>DUKAAN_MIN_BODY_RATE</c>: the minimum rate of a body in bytes per second, after the first five seconds.</summary>
    public int MinBodyRate { get; init; } = 1_000;

    /// <summary><c>DUKAAN_METRICS=open</c> serves <c>/metrics</c> to everybody; else to this machine only.</summary>
    public bool OpenMetrics { get; init; }

    /// <summary><c>DUKAAN_OPS_PASSWORD</c>: enables <c>/ops</c>; null: it does not exist.</summary>
    public string? OpsPassword { get; init; }

    /// <summary><c>DUKAAN_CLUSTER</c>: the name of the cluster to join, or null: this process runs alone.</summary>
    public string? Cluster { get; init; }

    /// <summary><c>DUKAAN_ROLE</c>: <c>all</c>, <c>web</c> or <c>worker</c>.</summary>
    public SiloRole Role { get; init; }

    /// <summary><c>DUKAAN_SILO_NAME</c>: unique among the processes that run at the same time.</summary>
    public string SiloName { get; init; } = System.Environment.MachineName;

    /// <summary><c>DUKAAN_SILO_ADDRESS</c>: the address of this process for the others of the cluster.</summary>
    public IPAddress? SiloAddress { get; init; }

    /// <summary><c>DUKAAN_SILO_PORT</c></summary>
    public int SiloPort { get; init; } = 11_111;

    /// <summary>
    /// <c>DUKAAN_CLUSTER_POSTGRES</c>: the database of Orleans's membership and one-time codes; null: <see cref="Postgres"/>.
    /// </summary>
    public string? ClusterPostgres { get; init; }

    /// <summary><c>DUKAAN_MIGRATE=off</c>: this process waits until another has migrated the database.</summary>
    public bool Migrate { get; init; } = true;

    public bool IsDevelopment => Environment == Environments.Development;

    /// <summary>Whether cookies are always https-only: outside of development, unless <see cref="PublicUrl"/> is http.</summary>
    public bool SecureCookies => !IsDevelopment && PublicUrl?.StartsWith("http://", StringComparison.OrdinalIgnoreCase) != true;

    /// <summary>Reads the environment and the arguments.</summary>
    /// <exception cref="SettingException">A setting is invalid; the message names it.</exception>
    public static DukaanOptions Read(string[] args) =>
        Read(new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build());

    /// <inheritdoc cref="Read(string[])"/>
    public static DukaanOptions Read(IConfiguration configuration)
    {
        var defaults = new DukaanOptions();
        string? Text(string name) => configuration[name] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
        return new DukaanOptions
        {
            Environment = string.Equals(Text("DUKAAN_ENVIRONMENT"), Environments.Development, StringComparison.OrdinalIgnoreCase)
                ? Environments.Development
                : Text("DUKAAN_ENVIRONMENT") ?? defaults.Environment,
            Urls = Text("DUKAAN_URLS") ?? defaults.Urls,
            OpsUrls = Text("DUKAAN_OPS_URLS") ?? defaults.OpsUrls,
            Unready = TimeSpan.FromSeconds(Count("DUKAAN_UNREADY_SECONDS", Text("DUKAAN_UNREADY_SECONDS"), least: 0) ?? 0),
            Postgres = Text("DUKAAN_POSTGRES") ?? defaults.Postgres,
            Data = Text("DUKAAN_DATA") ?? defaults.Data,
            Region = Text("DUKAAN_REGION") ?? defaults.Region,
            Shards = ShardList("DUKAAN_SHARDS", Text("DUKAAN_SHARDS")),
            SiloShards = (Text("DUKAAN_SILO_SHARDS") ?? "").Split(
                ',',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            ),
            Regions = RegionList("DUKAAN_REGIONS", Text("DUKAAN_REGIONS")),
            RegionSecret = Text("DUKAAN_REGION_SECRET") ?? "",
            Keys = KeysOf(Text("DUKAAN_KEYS_FILE"), Text("DUKAAN_KEYS_SECRET")),
            RegionUpgrade = Switch("DUKAAN_REGION_UPGRADE", Text("DUKAAN_REGION_UPGRADE")),
            Redis = Text("DUKAAN_REDIS"),
            Kafka = Text("DUKAAN_KAFKA"),
            KafkaPartitions = Count("DUKAAN_KAFKA_PARTITIONS", Text("DUKAAN_KAFKA_PARTITIONS")) ?? defaults.KafkaPartitions,
            KafkaReplication = Count("DUKAAN_KAFKA_REPLICATION", Text("DUKAAN_KAFKA_REPLICATION")) ?? defaults.KafkaReplication,
            KafkaRetentionHours = Count("DUKAAN_KAFKA_RETENTION_HOURS", Text("DUKAAN_KAFKA_RETENTION_HOURS"))
                ?? defaults.KafkaRetentionHours,
            KafkaSettings = Pairs("DUKAAN_KAFKA_SETTINGS", Text("DUKAAN_KAFKA_SETTINGS")),
            Demo = Switch("DUKAAN_DEMO", Text("DUKAAN_DEMO")),
            MessageWebhook = Address("DUKAAN_MESSAGE_WEBHOOK", Text("DUKAAN_MESSAGE_WEBHOOK")),
            MessageWebhookSecret = Text("DUKAAN_MESSAGE_WEBHOOK_SECRET") ?? "",
            OrderMessages = Text("DUKAAN_ORDER_MESSAGES") is null || Switch("DUKAAN_ORDER_MESSAGES", Text("DUKAAN_ORDER_MESSAGES")),
            Texts = TextsOf(Text),
            Gateway = GatewayOf("DUKAAN_GATEWAY", Text("DUKAAN_GATEWAY"), Text("DUKAAN_PUBLIC_URL")),
            PublicUrl = Address("DUKAAN_PUBLIC_URL", Text("DUKAAN_PUBLIC_URL"))?.ToString().TrimEnd('/'),
            DomainTarget = HostOf("DUKAAN_DOMAIN_TARGET", Text("DUKAAN_DOMAIN_TARGET")),
            DomainAddresses = [.. Parts(Text("DUKAAN_DOMAIN_ADDRESSES")).Select(each => Ip("DUKAAN_DOMAIN_ADDRESSES", each)!)],
            Dns = [.. Parts(Text("DUKAAN_DNS")).Select(each => NameServer("DUKAAN_DNS", each))],
            TrustedProxies = Networks("DUKAAN_TRUSTED_PROXIES", Text("DUKAAN_TRUSTED_PROXIES")),
            ProxyHops = Count("DUKAAN_PROXY_HOPS", Text("DUKAAN_PROXY_HOPS")) ?? defaults.ProxyHops,
            RateLimits = !string.Equals(Text("DUKAAN_RATE_LIMIT"), "off", StringComparison.OrdinalIgnoreCase),
            MaxRequests = Count("DUKAAN_MAX_REQUESTS", Text("DUKAAN_MAX_REQUESTS")) ?? defaults.MaxRequests,
            MaxConnections = Count("DUKAAN_MAX_CONNECTIONS", Text("DUKAAN_MAX_CONNECTIONS")),
            MaxConnectionsPerAddress = Count("DUKAAN_MAX_CONNECTIONS_PER_ADDRESS", Text("DUKAAN_MAX_CONNECTIONS_PER_ADDRESS")),
            MaxRequestsPerAddress = Count("DUKAAN_MAX_REQUESTS_PER_ADDRESS", Text("DUKAAN_MAX_REQUESTS_PER_ADDRESS")),
            MaxBodyBytesPerAddress = Megabytes("DUKAAN_MAX_BODY_MB_PER_ADDRESS", Text("DUKAAN_MAX_BODY_MB_PER_ADDRESS"))
                ?? defaults.MaxBodyBytesPerAddress,
            MaxFeedsPerAddress = Count("DUKAAN_MAX_FEEDS_PER_ADDRESS", Text("DUKAAN_MAX_FEEDS_PER_ADDRESS")) ?? defaults.MaxFeedsPerAddress,
            MinBodyRate = Count("DUKAAN_MIN_BODY_RATE", Text("DUKAAN_MIN_BODY_RATE")) ?? defaults.MinBodyRate,
            OpsPassword = Password("DUKAAN_OPS_PASSWORD", Text("DUKAAN_OPS_PASSWORD")),
            Cluster = Text("DUKAAN_CLUSTER"),
            Role = RoleOf("DUKAAN_ROLE", Text("DUKAAN_ROLE")),
            SiloName = Text("DUKAAN_SILO_NAME") ?? defaults.SiloName,
            SiloAddress = Ip("DUKAAN_SILO_ADDRESS", Text("DUKAAN_SILO_ADDRESS")),
            SiloPort = Count("DUKAAN_SILO_PORT", Text("DUKAAN_SILO_PORT")) ?? defaults.SiloPort,
            ClusterPostgres = Text("DUKAAN_CLUSTER_POSTGRES"),
            Migrate = Text("DUKAAN_MIGRATE") is null || Switch("DUKAAN_MIGRATE", Text("DUKAAN_MIGRATE")),
            OpenMetrics = string.Equals(Text("DUKAAN_METRICS"), "open", StringComparison.OrdinalIgnoreCase),
        };
    }
}
