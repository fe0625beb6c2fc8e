using Dukaan.Silo.Postgres;
using Dukaan.Web.Settings.Declarations;

namespace Dukaan.Web.Settings;

/// <summary>Several regions, and the Kafka between them.</summary>
public sealed partial record DukaanOptions
{
    [TextSetting("DUKAAN_REGION", "the region's name, in every response as `X-Edge-Route`")]
    public string Region { get; init; } = "local1";

    /// <summary>Null: <see cref="Region"/>.</summary>
    [TextSetting(
        "DUKAAN_HOME",
        "one of `DUKAAN_REGIONS`: whose shops this process serves, wherever it runs; see “Homes that move”",
        Unset = "`DUKAAN_REGION`"
    )]
    public string? Home { get; init; }

    /// <summary>Null: it serves wherever the primary is.</summary>
    [TextSetting(
        "DUKAAN_POSTGRES_HERE",
        "this region's member of `DUKAAN_POSTGRES`; it serves while that is the primary: “Homes that move”"
    )]
    public string? PostgresHere { get; init; }

    /// <summary>Empty: operators switch over with Patroni's own tool, or another engine's.</summary>
    [AddressesSetting("DUKAAN_PATRONI", "Patroni's REST API at its members: `http://pg.bom1.internal:8008,…`; see “Homes that move”")]
    public IReadOnlyList<Uri> Patroni { get; init; } = [];

    [ChoiceSetting(
        "DUKAAN_COMMIT",
        "server,near,far",
        "what a save waits for: `near`, the primary's disk; `far`, a standby too; `server`, as the database says"
    )]
    public CommitMode Commit { get; init; }

    /// <summary>The same in all of them; the first keeps names. Empty: there is only this one.</summary>
    [RegionsSetting(
        "DUKAAN_REGIONS",
        "all regions and where they reach each other, `bom1=https://…,fra1=https://…`; see “Several regions”"
    )]
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<Uri>>> Regions { get; init; } = [];

    [SecretSetting("DUKAAN_REGION_SECRET", "signs requests between regions; the same in all", MinLength = 32)]
    public string RegionSecret { get; init; } = "";

    /// <summary>Signatures of the previous release are accepted and made.</summary>
    [SwitchSetting("DUKAAN_REGION_UPGRADE", "on while regions run different releases; see “Several regions”")]
    public bool RegionUpgrade { get; init; }

    /// <summary>Null: streams are in memory.</summary>
    [TextSetting("DUKAAN_KAFKA", "bootstrap servers; without it streams are in memory. See “Kafka” below")]
    public string? Kafka { get; init; }

    [CountSetting("DUKAAN_KAFKA_PARTITIONS", "of each topic; it never changes afterwards")]
    public int KafkaPartitions { get; init; } = 8;

    [CountSetting("DUKAAN_KAFKA_REPLICATION", "on how many brokers each message is kept; `1` for a single broker", Max = short.MaxValue)]
    public int KafkaReplication { get; init; } = 3;

    [CountSetting("DUKAAN_KAFKA_RETENTION_HOURS", "how long topics keep messages")]
    public int KafkaRetentionHours { get; init; } = 168;

    [PairsSetting("DUKAAN_KAFKA_SETTINGS", "further settings of librdkafka, `name=value` separated by `;`; see “Kafka”")]
    public IReadOnlyDictionary<string, string> KafkaSettings { get; init; } = new Dictionary<string, string>();
}
