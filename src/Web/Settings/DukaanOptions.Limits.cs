using Dukaan.Web.Settings.Declarations;

namespace Dukaan.Web.Settings;

/// <summary>What one process, and one address in it, may use. An address is an IPv4 address, or an IPv6 network of 64 bits.</summary>
public sealed partial record DukaanOptions
{
    /// <summary>In Development alone it can be off.</summary>
    [SwitchSetting("DUKAAN_RATE_LIMIT", "`off` for benchmarks; ignored outside Development")]
    public bool RateLimits { get; init; } = true;

    [CountSetting("DUKAAN_MAX_REQUESTS", "requests in flight, half of them for one shop; more get 503 with `Retry-After`")]
    public int MaxRequests { get; init; } = 4_000;

    /// <summary>Null: what the limit of open files allows, 100,000 at most. Beyond, new ones get 503.</summary>
    [CountSetting("DUKAAN_MAX_CONNECTIONS", "open connections; see “Overload”", Unset = "open files less 2,000, `100000` at most")]
    public int? MaxConnections { get; init; }

    /// <summary>Null: 1,000, and a quarter of all at most.</summary>
    [CountSetting(
        "DUKAAN_MAX_CONNECTIONS_PER_ADDRESS",
        "of these, those of one address; more get 429",
        Unset = "`1000`, a quarter of all at most"
    )]
    public int? MaxConnectionsPerAddress { get; init; }

    /// <summary>Null: a tenth of all.</summary>
    [CountSetting(
        "DUKAAN_MAX_REQUESTS_PER_ADDRESS",
        "requests in flight of one address; more get 429",
        Unset = "a tenth of `DUKAAN_MAX_REQUESTS`"
    )]
    public int? MaxRequestsPerAddress { get; init; }

    /// <summary>In bytes. A value below the size limit of uploads would always refuse them.</summary>
    [CountSetting(
        "DUKAAN_MAX_BODY_MB_PER_ADDRESS",
        "megabytes of bodies in flight of one address; more get 429",
        Min = 64,
        Unit = SettingUnit.Megabytes
    )]
    public long MaxBodyBytesPerAddress { get; init; } = 256L * 1024 * 1024;

    [CountSetting("DUKAAN_MAX_FEEDS_PER_ADDRESS", "open event streams (`…/events`) of one address")]
    public int MaxFeedsPerAddress { get; init; } = 200;

    [CountSetting("DUKAAN_MIN_BODY_RATE", "minimum rate of a body in bytes per second, after five seconds; a slower one gets 408")]
    public int MinBodyRate { get; init; } = 1_000;
}
