using Dukaan.RuntimeSettings;

namespace Dukaan.Sellers;

/// <summary>
/// The one-time codes of the current minute, and by IPv6 network of the current ten minutes. What is kept is bounded by the codes that were
/// allowed in that time.
/// </summary>
public sealed class CodeCounts
{
    /// <summary>Codes in ten minutes to addresses of one IPv6 network of 48 bits, of which one customer may have all addresses.</summary>
    public const int PerNetwork = 100;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan TenMinutes = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, int> _now = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _networks = new(StringComparer.Ordinal);
    private DateTimeOffset _minute;
    private DateTimeOffset _tenMinutes;

    /// <inheritdoc cref="ICodeBudgetGrain.Take"/>
    public CodeBudget Take(string country, string storeId, string network, SiteSettings site, int perShop, DateTimeOffset now)
    {
        Begin(_now, ref _minute, Minute, now);
        Begin(_networks, ref _tenMinutes, TenMinutes, now);
        var (ofCountry, ofShop) = ($"country {country}", $"shop {storeId}");
        var over =
            _now.GetValueOrDefault("") >= site.CodesPerMinute ? "site"
            : _now.GetValueOrDefault(ofCountry) >= site.CodesPerCountry ? "country"
            : storeId.Length > 0 && _now.GetValueOrDefault(ofShop) >= perShop ? "shop"
            : network.Length > 0 && _networks.GetValueOrDefault(network) >= PerNetwork ? "network"
            : "";
        if (over.Length > 0)
        {
            return new CodeBudget(over, over == "network" ? _tenMinutes + TenMinutes - now : _minute + Minute - now);
        }

        Count(_now, "");
        Count(_now, ofCountry);
        if (storeId.Length > 0)
        {
            Count(_now, ofShop);
        }

        if (network.Length > 0)
        {
            Count(_networks, network);
        }

        return CodeBudget.Within;
    }

    private static void Count(Dictionary<string, int> counts, string what) => counts[what] = counts.GetValueOrDefault(what) + 1;

    private static void Begin(Dictionary<string, int> counts, ref DateTimeOffset began, TimeSpan window, DateTimeOffset now)
    {
        if (now - began >= window || now < began)
        {
            began = now;
            counts.Clear();
        }
    }
}
