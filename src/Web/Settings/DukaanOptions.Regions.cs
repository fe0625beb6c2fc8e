using Dukaan.Web.Settings.Declarations;

namespace Dukaan.Web.Settings;

/// <summary>Several regions, and the Kafka between them.</summary>
public sealed partial record DukaanOptions
{
    [TextSetting("DUKAAN_REGION", "the region's name, in every response as `X-Edge-Route`")]
    public string Region { get; init; } = "local1";

    /// <summary>The same in all of them; the first keeps names. Empty: there is only this one.</summary>
    [RegionsSetting(
        "DUKAAN_REGIONS",
        "all regions and where they reach each other, `bom1=https://…,fra1=https://…`; see “Several regions”"
    )]
    public IReadOnlyList<KeyValuePair<string, Uri>> Regions { get; init; } = [];

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
