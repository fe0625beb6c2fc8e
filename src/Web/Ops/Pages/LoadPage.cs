using System.Globalization;
using Dukaan.Silo.Operators;
using Dukaan.Silo.Usage;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Html;
using Orleans.Runtime;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>Which shops use the cluster most, and which suffer.</summary>
internal static class LoadPage
{
    public const string Path = "/ops/load";

    private const int Shown = 10;

    /// <summary>The headings of <see cref="ShopUsage.Measures"/>, and how their values are written.</summary>
    private static readonly (string Heading, Func<long, string> Text)[] Headings =
    [
        ("Requests that failed on our side", Number),
        ("Requests", Number),
        ("Time of the database", microseconds => $"{Number(microseconds / 1_000)} ms"),
        ("Memory of cached pages, now", bytes => $"{Number(bytes / 1_000)} KB"),
    ];

    public static void MapLoadPage(this IEndpointRouteBuilder ops) => ops.MapGet("/load", Show).May(OperatorPermission.See);

    private static async Task<IResult> Show(ClusterUsage usage, IGrainFactory grains)
    {
        var (shops, silent) = await usage.Top(Shown);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var shop in shops)
        {
            names[shop.StoreId] = await Name(grains, shop.StoreId);
        }

        return OpsFrame.Page(
            "Load",
            Fragment.Of(
                $"""
                <h1>Shops by load and failures</h1>
                <p class="soft">Of all silos of this cluster, in the last half hour to hour; of requests, one in {ShopUsage.Sample} is
                counted.</p>
                {(silent == 0
                    ? default
                    : Fragment.Of($"<p class=\"alert\" role=\"alert\">{Count(silent, "silo", "silos")} did not answer.</p>"))}
                {Each(Enumerable.Range(0, Headings.Length), measure => Table(measure, shops, names))}
                """
            )
        );
    }

    /// <summary>The three shops with most failures, for the overview.</summary>
    public static async Task<(string, string)[]> Suffering(ClusterUsage usage, IGrainFactory grains)
    {
        var (shops, _) = await usage.Top(3);
        var lines = new List<(string, string)>();
        foreach (var shop in shops.Where(shop => shop.Failures > 0).OrderByDescending(shop => shop.Failures).Take(3))
        {
            lines.Add((await Name(grains, shop.StoreId), $"{Number(shop.Failures)} failed"));
        }

        return [.. lines];
    }

    private static Fragment Table(int measure, IReadOnlyList<ShopUse> shops, Dictionary<string, string> names)
    {
        var (heading, text) = Headings[measure];
        var value = ShopUsage.Measures[measure];
        var first = shops.Where(shop => value(shop) > 0).OrderByDescending(value).Take(Shown).ToList();
        return first.Count == 0
            ? default
            : Fragment.Of(
                $"""
                <section class="card"><h2>{heading}</h2><table class="lines"><tbody>{Each(first, shop =>
                    Fragment.Of(
                        $"""
                        <tr><th scope="row"><a href="{ShopsPage.Path}/{shop.StoreId}">{names[shop.StoreId]}</a></th><td class="num">{
                            text(value(shop))}</td></tr>
                        """
                    )
                )}</tbody></table></section>
                """
            );
    }

    /// <summary>The shop's name; its id, if its home is another region or it does not answer.</summary>
    private static async Task<string> Name(IGrainFactory grains, string storeId)
    {
        Caller.Set(storeId, "operator");
        try
        {
            return (await grains.GetGrain<IStoreGrain>(storeId).Get())?.Profile.Name ?? storeId;
        }
        catch (Exception e) when (e is TimeoutException or OrleansException)
        {
            return storeId;
        }
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
