using Dukaan.Silo.Keys;
using Dukaan.Web.Settings.Declarations;

namespace Dukaan.Web.Settings;

/// <summary>
/// The operator's settings, read once when the process starts: <c>DUKAAN_…</c> from the environment, or the same name as an argument
/// (<c>--DUKAAN_REGION=bom1</c>). Secrets come from here only. Each is declared by its property: the initial value is the default, the
/// attribute has name, bounds and meaning. Here are the settings of every site; other files have those of messages, domains, limits,
/// clusters, and of regions with Kafka.
/// </summary>
public sealed partial record DukaanOptions
{
    [ChoiceSetting(
        "DUKAAN_ENVIRONMENT",
        "Production,Development,Staging",
        "`Development` shows the login codes to everybody: “Development” below",
        Unset = "`Production` (`up`: `Development`)"
    )]
    public string Environment { get; init; } = Environments.Production;

    [TextSetting("DUKAAN_URLS", "where to listen, separated by `;` (`up` sets it from `--port`)")]
    public string Urls { get; init; } = "http://127.0.0.1:8080";

    /// <summary>Empty: on <see cref="Urls"/>, to this machine.</summary>
    [TextSetting("DUKAAN_OPS_URLS", "a port for health and metrics alone, which only operators reach; see “Health”")]
    public string OpsUrls { get; init; } = "";

    /// <summary>All addresses.</summary>
    public string[] Listen => $"{Urls};{OpsUrls}".Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [CountSetting(
        "DUKAAN_UNREADY_SECONDS",
        "how long a stopping process continues to answer while `/readyz` is 503",
        Min = 0,
        Unit = SettingUnit.Seconds
    )]
    public TimeSpan Unready { get; init; }

    [TextSetting(
        "DUKAAN_POSTGRES",
        "Npgsql connection string; of several hosts the primary is used",
        Unset = "– (`up`: its private cluster)"
    )]
    public string Postgres { get; init; } = "";

    [SwitchSetting("DUKAAN_MIGRATE", "`off`: wait until another process has brought the database up to date")]
    public bool Migrate { get; init; } = true;

    [TextSetting(
        "DUKAAN_DATA",
        "the folder of pictures and imported files",
        Unset = "`.dukaan/data` (`up`: `pictures/` of its data folder)"
    )]
    public string Data { get; init; } = Path.Combine(".dukaan", "data");

    [TextSetting("DUKAAN_KEYS_FILE", "a file with the keys that encrypt the key ring; see “Keys”")]
    public string? KeysFile { get; init; }

    [SecretSetting("DUKAAN_KEYS_SECRET", "the same keys as text; see “Keys”")]
    public string? KeysSecret { get; init; }

    /// <summary>From <see cref="KeysFile"/> or <see cref="KeysSecret"/>. The first encrypts, all decrypt.</summary>
    public MasterKeys Keys { get; init; } = MasterKeys.None;

    [SwitchSetting("DUKAAN_DEMO", "fills three demonstration shops (Development only)")]
    public bool Demo { get; init; }

    [ChoiceSetting("DUKAAN_METRICS", "local,open", "`local`: this machine alone reads `/metrics`; `open`: everybody")]
    public bool OpenMetrics { get; init; }

    /// <summary>Null: <c>/ops</c> does not exist.</summary>
    [SecretSetting("DUKAAN_OPS_PASSWORD", "enables `/ops`. Without it `/ops` does not exist", MinLength = 16)]
    public string? OpsPassword { get; init; }

    /// <summary>Null: none, and in development the sandbox at <c>/dev/gateway</c>.</summary>
    [AddressSetting(
        "DUKAAN_GATEWAY",
        "the payment gateway's address; see “Payments”",
        Unset = "– (Development: the sandbox at `/dev/gateway`)"
    )]
    public Uri? Gateway { get; init; }

    /// <summary>Null: Razorpay itself, and with the sandbox its emulator.</summary>
    [AddressSetting("DUKAAN_RAZORPAY", "where Razorpay's API is", Unset = "`https://api.razorpay.com` (Development: the sandbox)")]
    public Uri? Razorpay { get; init; }

    /// <summary>Null: Stripe itself, and with the sandbox its emulator.</summary>
    [AddressSetting("DUKAAN_STRIPE", "where Stripe's API is", Unset = "`https://api.stripe.com` (Development: the sandbox)")]
    public Uri? Stripe { get; init; }

    /// <summary>Null: Shiprocket itself, and in development its emulator.</summary>
    [AddressSetting(
        "DUKAAN_SHIPROCKET",
        "where the courier Shiprocket's API is",
        Unset = "`https://apiv2.shiprocket.in` (Development: an emulator at `/dev/courier`)"
    )]
    public Uri? Shiprocket { get; init; }

    public bool IsDevelopment => Environment == Environments.Development;

    /// <summary>Whether cookies are always https-only: outside of development, unless <see cref="PublicUrl"/> is http.</summary>
    public bool SecureCookies => !IsDevelopment && PublicUrl?.StartsWith("http://", StringComparison.OrdinalIgnoreCase) != true;

    /// <summary>Reads the environment and the arguments.</summary>
    /// <exception cref="SettingException">Settings are invalid; a line of the message names each.</exception>
    public static DukaanOptions Read(string[] args) =>
        Read(new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build());

    /// <inheritdoc cref="Read(string[])"/>
    public static DukaanOptions Read(IConfiguration configuration)
    {
        var options = SettingReader.Read<DukaanOptions>(configuration);
        options = options.Isolated ? options.Isolate() : options;
        if (options is { Gateway: not null, PublicUrl: null })
        {
            throw new SettingException(
                "DUKAAN_GATEWAY is set, so DUKAAN_PUBLIC_URL must be too: it is where the gateway sends shoppers back to, and its messages."
            );
        }

        options.CheckPictures();
        return options with { Keys = KeySettings.Read(options.KeysFile, options.KeysSecret) };
    }
}
