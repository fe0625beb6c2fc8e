using System.Globalization;
using System.Net;
using Dukaan.Messages;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Keys;
using static Dukaan.Web.Settings.SettingText;

namespace Dukaan.Web.Settings;

/// <summary>
/// What an operator can set, read once when the process starts: <c>DUKAAN_…</c> from the environment, or the same name as an argument
/// (<c>--DUKAAN_REGION=bom1</c>). Secrets come from here and from nowhere else.
/// </summary>
public sealed record DukaanOptions
{
    /// <summary><c>DUKAAN_ENVIRONMENT</c>: <c>Production</c> unless it says <c>Development</c>.</summary>
    public string Environment { get; init; } = Environments.Production;

    /// <summary><c>DUKAAN_URLS</c>: where to listen, separated by semicolons.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:8080";

    /// <summary>
    /// <c>DUKAAN_OPS_URLS</c>: where health and metrics answer whoever asks, and nothing else answers: for a port that only the operators'
    /// network reaches. Empty: on <see cref="Urls"/>, to this machine.
    /// </summary>
    public string OpsUrls { get; init; } = "";

    /// <summary>
    /// <c>DUKAAN_UNREADY_SECONDS</c>: how long a process that is told to stop goes on answering, until whoever sends it requests has seen
    /// <c>/readyz</c>.
    /// </summary>
    public TimeSpan Unready { get; init; }

    /// <summary><c>DUKAAN_POSTGRES</c>: an Npgsql connection string.</summary>
    public string Postgres { get; init; } = "";

    /// <summary><c>DUKAAN_DATA</c>: the folder that holds pictures.</summary>
    public string Data { get; init; } = Path.Combine(".dukaan", "data");

    /// <summary><c>DUKAAN_REGION</c>: the name of this region, on every answer as <c>X-Edge-Route</c>.</summary>
    public string Region { get; init; } = "local1";

    /// <summary>
    /// <c>DUKAAN_SHARDS</c>: databases of shops that have outgrown their neighbours, <c>ent1=Host=…|ent2=Host=…</c>; the same in all
    /// processes of the region. All other shops live in <see cref="Postgres"/>, which is the shard <c>main</c>.
    /// </summary>
    public IReadOnlyDictionary<string, string> Shards { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// <c>DUKAAN_SILO_SHARDS</c>: the shards whose shops this process is for, separated by commas, in a cluster. Empty: those that nobody
    /// else is for.
    /// </summary>
    public IReadOnlyList<string> SiloShards { get; init; } = [];

    /// <summary>
    /// <c>DUKAAN_REGIONS</c>: all regions with the addresses at which they reach each other, <c>bom1=https://…,fra1=https://…</c>; the same
    /// in all of them, and the first keeps names. Empty: there is only this one.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, Uri>> Regions { get; init; } = [];

    /// <summary><c>DUKAAN_REGION_SECRET</c>: signs what regions say to each other; 32 characters at least.</summary>
    public string RegionSecret { get; init; } = "";

    /// <summary>
    /// <c>DUKAAN_REGION_UPGRADE</c>: on while regions run different releases: what the release before signs is taken, and given to it.
    /// </summary>
    public bool RegionUpgrade { get; init; }

    /// <summary>
    /// <c>DUKAAN_REDIS</c>: a connection string of StackExchange.Redis, where the region's processes count limits together; null: each for
    /// itself.
    /// </summary>
    public string? Redis { get; init; }

    /// <summary>
    /// <c>DUKAAN_KEYS_FILE</c> names a file, or <c>DUKAAN_KEYS_SECRET</c> has the text: keys of 32 bytes in base 64 that seal the key ring
    /// in the database. The first seals, all open.
    /// </summary>
    public MasterKeys Keys { get; init; } = MasterKeys.None;

    /// <summary><c>DUKAAN_KAFKA</c>: bootstrap servers, or null: streams run in memory.</summary>
    public string? Kafka { get; init; }

    /// <summary><c>DUKAAN_KAFKA_PARTITIONS</c>: of each topic; it never changes.</summary>
    public int KafkaPartitions { get; init; } = 8;

    /// <summary><c>DUKAAN_KAFKA_REPLICATION</c>: on how many brokers each message is kept.</summary>
    public int KafkaReplication { get; init; } = 3;

    /// <summary><c>DUKAAN_KAFKA_RETENTION_HOURS</c>: how long topics keep messages.</summary>
    public int KafkaRetentionHours { get; init; } = 168;

    /// <summary><c>DUKAAN_KAFKA_SETTINGS</c>: further settings of librdkafka, <c>name=value</c>, separated by semicolons.</summary>
    public IReadOnlyDictionary<string, string> KafkaSettings { get; init; } = new Dictionary<string, string>();

    /// <summary><c>DUKAAN_DEMO</c>: whether to fill demonstration shops.</summary>
    public bool Demo { get; init; }

    /// <summary><c>DUKAAN_MESSAGE_WEBHOOK</c>: where messages to phones are posted, or null.</summary>
    public Uri? MessageWebhook { get; init; }

    /// <summary><c>DUKAAN_MESSAGE_WEBHOOK_SECRET</c>: signs what is posted there.</summary>
    public string MessageWebhookSecret { get; init; } = "";

    /// <summary><c>DUKAAN_ORDER_MESSAGES=off</c>: one-time codes alone are sent, and nothing about orders.</summary>
    public bool OrderMessages { get; init; } = true;

    /// <summary>
    /// <c>DUKAAN_TRUST_SHOPS</c>, <c>DUKAAN_TRUST_DAYS</c>, <c>DUKAAN_TRUST_DELIVERIES</c>, <c>DUKAAN_TEXTS_PER_PHONE</c>,
    /// <c>DUKAAN_TEXTS_PER_NEW_PHONE</c>,
    /// <c>DUKAAN_TEXTS_PER_SHOP</c>, <c>DUKAAN_TEXTS_PER_NEW_SHOP</c>, <c>DUKAAN_TEXTS_BURST</c>: from when on shops are trusted with
    /// texts, and how many go out.
    /// </summary>
    public TextLimits Texts { get; init; } = new();

    /// <summary>
    /// <c>DUKAAN_GATEWAY</c>: the payment gateway's address, or null: none, and in development the sandbox at <c>/dev/gateway</c>.
    /// </summary>
    public Uri? Gateway { get; init; }

    /// <summary><c>DUKAAN_PUBLIC_URL</c>: how people reach this site, without a slash at the end; null: as the request says.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>
    /// <c>DUKAAN_DOMAIN_TARGET</c>: the host that sellers make names of their own an alias (CNAME) of, such as <c>shops.dukaan.example</c>;
    /// null: they have none.
    /// </summary>
    public string? DomainTarget { get; init; }

    /// <summary>
    /// <c>DUKAAN_DOMAIN_ADDRESSES</c>: the addresses (A, AAAA) for names that cannot be an alias; the target's own are known besides.
    /// </summary>
    public IReadOnlyList<IPAddress> DomainAddresses { get; init; } = [];

    /// <summary>
    /// <c>DUKAAN_DNS</c>: name servers to ask about sellers' names, <c>10.0.0.2</c> or <c>10.0.0.2:5353</c>, separated by commas; empty:
    /// the machine's.
    /// </summary>
    public IReadOnlyList<IPEndPoint> Dns { get; init; } = [];

    /// <summary>
    /// <c>DUKAAN_TRUSTED_PROXIES</c>: addresses or networks (<c>10.0.0.0/8</c>), separated by commas, whose <c>X-Forwarded-*</c> is
    /// believed.
    /// </summary>
    public IReadOnlyList<IPNetwork> TrustedProxies { get; init; } = [];

    /// <summary>
    /// <c>DUKAAN_PROXY_HOPS</c>: how many of those a request passes one after the other; what is said of the way before them is not
    /// believed.
    /// </summary>
    public int ProxyHops { get; init; } = 1;

    /// <summary><c>DUKAAN_RATE_LIMIT=off</c> lifts the rate limits, for benchmarks; heeded in Development only.</summary>
    public bool RateLimits { get; init; } = true;

    /// <summary>
    /// <c>DUKAAN_MAX_REQUESTS</c>: how many requests may be in hand at once, and half as many for one shop, before new ones are turned away
    /// with 503.
    /// </summary>
    public int MaxRequests { get; init; } = 4_000;

    /// <summary>
    /// <c>DUKAAN_MAX_CONNECTIONS</c>: how many connections may be open before new ones are turned away with 503; null: as many as the limit
    /// of open files leaves room for, and 100,000 at most.
    /// </summary>
    public int? MaxConnections { get; init; }

    /// <summary>
    /// <c>DUKAAN_MAX_CONNECTIONS_PER_ADDRESS</c>: how many of them may be one address's, or one IPv6 network's of 64 bits; null: 1,000,
    /// and a quarter of all at most.
    /// </summary>
    public int? MaxConnectionsPerAddress { get; init; }

    /// <summary><c>DUKAAN_MAX_REQUESTS_PER_ADDRESS</c>: how many requests in hand may be one address's; null: a tenth of all.</summary>
    public int? MaxRequestsPerAddress { get; init; }

    /// <summary>
    /// <c>DUKAAN_MAX_BODY_MB_PER_ADDRESS</c>: how much the bodies of one address's requests in hand may have together, in bytes.
    /// </summary>
    public long MaxBodyBytesPerAddress { get; init; } = 256L * 1024 * 1024;

    /// <summary><c>DUKAAN_MAX_FEEDS_PER_ADDRESS</c>: how many event feeds one address may hold open.</summary>
    public int MaxFeedsPerAddress { get; init; } = 200;

    /// <summary><c>DUKAAN_MIN_BODY_RATE</c>: how many bytes a second of a body must come, after the first five seconds.</summary>
    public int MinBodyRate { get; init; } = 1_000;

    /// <summary><c>DUKAAN_METRICS=open</c> answers <c>/metrics</c> to everybody; else to this machine only.</summary>
    public bool OpenMetrics { get; init; }

    /// <summary><c>DUKAAN_OPS_PASSWORD</c>: opens <c>/ops</c>; null: there is nothing at that address.</summary>
    public string? OpsPassword { get; init; }

    /// <summary><c>DUKAAN_CLUSTER</c>: the name of the cluster to join, or null: this process is alone.</summary>
    public string? Cluster { get; init; }

    /// <summary><c>DUKAAN_ROLE</c>: <c>all</c>, <c>web</c> or <c>worker</c>.</summary>
    public SiloRole Role { get; init; }

    /// <summary><c>DUKAAN_SILO_NAME</c>: unlike that of any other process that runs at the same time.</summary>
    public string SiloName { get; init; } = System.Environment.MachineName;

    /// <summary><c>DUKAAN_SILO_ADDRESS</c>: where the cluster's other processes reach this one.</summary>
    public IPAddress? SiloAddress { get; init; }

    /// <summary><c>DUKAAN_SILO_PORT</c></summary>
    public int SiloPort { get; init; } = 11_111;

    /// <summary>
    /// <c>DUKAAN_CLUSTER_POSTGRES</c>: where Orleans keeps membership and one-time codes; null: in <see cref="Postgres"/> too.
    /// </summary>
    public string? ClusterPostgres { get; init; }

    /// <summary><c>DUKAAN_MIGRATE=off</c>: this process waits until another has brought the database up to date.</summary>
    public bool Migrate { get; init; } = true;

    public bool IsDevelopment => Environment == Environments.Development;

    /// <summary>
    /// Whether cookies are for https alone however a request came in: outside of development, unless <see cref="PublicUrl"/> says that
    /// people come by http.
    /// </summary>
    public bool SecureCookies => !IsDevelopment && PublicUrl?.StartsWith("http://", StringComparison.OrdinalIgnoreCase) != true;

    /// <summary>Reads the environment and the arguments.</summary>
    /// <exception cref="SettingException">A setting cannot be what it says; the message names it.</exception>
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
