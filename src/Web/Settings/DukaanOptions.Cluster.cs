using System.Net;
using Dukaan.Silo.Clustering;
using Dukaan.Web.Settings.Declarations;

namespace Dukaan.Web.Settings;

/// <summary>Several processes in one region, and its databases.</summary>
public sealed partial record DukaanOptions
{
    /// <summary>Null: this process runs alone.</summary>
    [TextSetting("DUKAAN_CLUSTER", "the name of the cluster to join; without it the process is alone")]
    public string? Cluster { get; init; }

    [ChoiceSetting("DUKAAN_ROLE", "all,web,worker", "`web`: answers requests; `worker`: holds the grains that write; `all`: both")]
    public SiloRole Role { get; init; }

    [TextSetting("DUKAAN_SILO_NAME", "unique among the processes that run at the same time", Unset = "the machine's name")]
    public string SiloName { get; init; } = System.Environment.MachineName;

    [IpSetting("DUKAAN_SILO_ADDRESS", "where the cluster's other processes reach this one")]
    public IPAddress? SiloAddress { get; init; }

    [CountSetting("DUKAAN_SILO_PORT", "the port there", Max = ushort.MaxValue)]
    public int SiloPort { get; init; } = 11_111;

    /// <summary>Null: <see cref="Postgres"/>.</summary>
    [TextSetting(
        "DUKAAN_CLUSTER_POSTGRES",
        "where Orleans keeps membership and one-time codes, in the schema `orleans`",
        Unset = "`DUKAAN_POSTGRES`"
    )]
    public string? ClusterPostgres { get; init; }

    /// <summary>All other shops are in <see cref="Postgres"/>, which is the shard <c>main</c>.</summary>
    [ShardsSetting("DUKAAN_SHARDS", @"databases of large shops, `ent1=Host=…\|ent2=Host=…`, the same in all processes; see “Shards”")]
    public IReadOnlyDictionary<string, string> Shards { get; init; } = new Dictionary<string, string>();

    /// <summary>Empty: those that no other process names.</summary>
    [ListSetting("DUKAAN_SILO_SHARDS", "in a cluster: the shards whose shops this process holds, and no others, `ent1,ent2`")]
    public IReadOnlyList<string> SiloShards { get; init; } = [];

    /// <summary>Null: each process counts alone.</summary>
    [SecretSetting("DUKAAN_REDIS", "the Redis with which processes of one region share rate limits; see “Run several processes”")]
    public string? Redis { get; init; }
}
