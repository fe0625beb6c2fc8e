using System.Globalization;
using System.Net;
using Dukaan.Domains;
using Dukaan.Messages;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Domains;
using Dukaan.Silo.Keys;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;

namespace Dukaan.Web.Settings;

/// <summary>
/// Parses settings. A null text was not set. An invalid value is a <see cref="SettingException"/> that names the setting.
/// </summary>
internal static class SettingText
{
    /// <summary>The minimum length at which a secret cannot be guessed.</summary>
    private const int MinOpsPassword = 16;

    public static bool Switch(string name, string? text) =>
        text?.ToLowerInvariant() switch
        {
            null or "0" or "false" or "off" or "no" => false,
            "1" or "true" or "on" or "yes" => true,
            _ => throw new SettingException($"{name} must be on or off, not '{text}'."),
        };

    public static SiloRole RoleOf(string name, string? text) =>
        text?.ToLowerInvariant() switch
        {
            null or "all" => SiloRole.All,
            "web" => SiloRole.Web,
            "worker" => SiloRole.Worker,
            _ => throw new SettingException($"{name} must be all, web or worker, not '{text}'."),
        };

    public static string? Password(string name, string? text) =>
        text is null or { Length: >= MinOpsPassword }
            ? text
            : throw new SettingException($"{name} must have {MinOpsPassword} characters at least: anybody may try.");

    public static IPAddress? Ip(string name, string? text) =>
        text switch
        {
            null => null,
            _ when IPAddress.TryParse(text, out var address) => address,
            _ => throw new SettingException($"{name} must be an IP address, not '{text}'."),
        };

    public static Uri? Address(string name, string? text) =>
        text switch
        {
            null => null,
            _ when Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https") => address,
            _ => throw new SettingException($"{name} must be an absolute http or https address, not '{text}'."),
        };

    public static MasterKeys KeysOf(string? file, string? secret)
    {
        if (file is not null && secret is not null)
        {
            throw new SettingException("Set DUKAAN_KEYS_FILE or DUKAAN_KEYS_SECRET, not both: which key seals would be a guess.");
        }

        try
        {
            var text = file is null ? secret : File.ReadAllText(file);
            return text is null ? MasterKeys.None
                : MasterKey.Read(text) is { IsEmpty: false } keys ? new MasterKeys(keys)
                : throw new SettingException($"{(file is null ? "DUKAAN_KEYS_SECRET" : $"DUKAAN_KEYS_FILE ({file})")} has no key in it.");
        }
        catch (FormatException e)
        {
            throw new SettingException($"{(file is null ? "DUKAAN_KEYS_SECRET" : $"DUKAAN_KEYS_FILE ({file})")}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingException($"DUKAAN_KEYS_FILE ({file}) cannot be read: {e.Message}");
        }
    }

    public static TextLimits TextsOf(Func<string, string?> text)
    {
        var usual = new TextLimits();
        return usual with
        {
            TrustAll = text("DUKAAN_TRUST_SHOPS")?.ToLowerInvariant() switch
            {
                null or "earned" => false,
                "all" => true,
                _ => throw new SettingException("DUKAAN_TRUST_SHOPS must be earned or all."),
            },
            TrustAge = Of("DUKAAN_TRUST_DAYS") is { } days ? TimeSpan.FromDays(days) : usual.TrustAge,
            TrustDeliveries = Of("DUKAAN_TRUST_DELIVERIES") ?? usual.TrustDeliveries,
            PerPhone = Of("DUKAAN_TEXTS_PER_PHONE") ?? usual.PerPhone,
            PerNewPhone = Of("DUKAAN_TEXTS_PER_NEW_PHONE") ?? usual.PerNewPhone,
            PerShop = Of("DUKAAN_TEXTS_PER_SHOP") ?? usual.PerShop,
            PerNewShop = Of("DUKAAN_TEXTS_PER_NEW_SHOP") ?? usual.PerNewShop,
            Burst = Of("DUKAAN_TEXTS_BURST") ?? usual.Burst,
        };

        int? Of(string name) => Count(name, text(name));
    }

    public static Uri? GatewayOf(string name, string? text, string? publicUrl) =>
        text is null || publicUrl is not null
            ? Address(name, text)
            : throw new SettingException(
                $"{name} is set, so DUKAAN_PUBLIC_URL must be too: it is where the gateway sends shoppers back to, and its messages."
            );

    public static string[] Parts(string? text) =>
        (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static string? HostOf(string name, string? text) =>
        text is null || DomainName.Is(text)
            ? text
            : throw new SettingException($"{name} must be a host's name in small letters such as shops.dukaan.example, not '{text}'.");

    public static IPEndPoint NameServer(string name, string text) =>
        IPEndPoint.TryParse(text, out var server)
            ? server.Port == 0
                ? new IPEndPoint(server.Address, DnsOptions.Port)
                : server
            : throw new SettingException(
                $"{name} must be addresses such as 10.0.0.2 or 10.0.0.2:5353, separated by commas; '{text}' is none."
            );

    public static IReadOnlyList<IPNetwork> Networks(string name, string? text) =>
        [
            .. Parts(text)
                .Select(each =>
                    IPNetwork.TryParse(
                        each.Contains('/', StringComparison.Ordinal)
                            ? each
                            : $"{each}/{(each.Contains(':', StringComparison.Ordinal) ? 128 : 32)}",
                        out var network
                    )
                        ? network
                        : throw new SettingException(
                            $"{name} must be addresses or networks such as 10.0.0.0/8, separated by commas; '{each}' is neither."
                        )
                ),
        ];

    public static Dictionary<string, string> Pairs(string name, string? text) =>
        (text ?? "")
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(each => each.Split('=', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(
                each =>
                    each is [{ Length: > 0 } key, _]
                        ? key
                        : throw new SettingException($"{name} must be name=value, separated by semicolons; '{each[0]}' is not."),
                each => each[1],
                StringComparer.Ordinal
            );

    public static List<KeyValuePair<string, Uri>> RegionList(string name, string? text) =>
        [
            .. Parts(text)
                .Select(each =>
                    each.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } region, var address]
                    && Address(name, address) is { } url
                        ? KeyValuePair.Create(region, url)
                        : throw new SettingException(
                            $"{name} must be region=address, separated by commas, such as bom1=https://bom1.internal; '{each}' is not."
                        )
                ),
        ];

    /// <summary><c>name=connection string</c>, separated by bars, since connection strings contain the other separators.</summary>
    public static Dictionary<string, string> ShardList(string name, string? text) =>
        (text ?? "")
            .Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(each => each.Split('=', 2, StringSplitOptions.TrimEntries))
            .Aggregate(new Dictionary<string, string>(StringComparer.Ordinal), (shards, each) =>
                each is [{ Length: > 0 and <= 32 } shard, { Length: > 0 } connection]
                && shard.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
                && shard != ShardOptions.Main
                && shards.TryAdd(shard, connection)
                    ? shards
                    : throw new SettingException(
                        $"{name} must be name=connection string, separated by |, such as ent1=Host=db2;Database=dukaan; names are "
                            + $"lower-case letters and digits, each once, and not '{ShardOptions.Main}'. '{each[0]}' is not."
                    )
            );

    /// <summary>In bytes. A value below the size limit of uploads would refuse them for ever.</summary>
    public static long? Megabytes(string name, string? text)
    {
        const int least = 64;
        return Count(name, text) switch
        {
            null => null,
            >= least and var count => count * 1024L * 1024,
            _ => throw new SettingException(
                $"{name} must be {least} or more, since one form with files may have nearly as much, not '{text}'."
            ),
        };
    }

    public static int? Count(string name, string? text, int least = 1) =>
        text switch
        {
            null => null,
            _ when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= least => count,
            _ => throw new SettingException($"{name} must be a whole number, {least} or more, not '{text}'."),
        };
}
