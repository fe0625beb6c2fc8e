using System.Diagnostics;
using System.Globalization;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench;

/// <summary>The processor time of an idle process: the site with three visited shops, a minute after. Target: ≤ 1 % of a core.</summary>
internal static class RestBench
{
    private const int Shops = 3;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(60);

    public static async Task Run(Rig rig, Report report)
    {
        var seller = await rig.SignIn(1);
        for (var i = 1; i <= Shops; i++)
        {
            var shop = await seller.OpenShop($"Resting {i}");
            await shop.Fill(products: 20, categories: 3);
            (await rig.Http.GetAsync(new Uri($"/s/{shop.Slug}", UriKind.Relative))).Dispose();
        }

        await Task.Delay(Settling);
        var (site, database, began) = (ProcessorTime.Of(rig.Id), await Database(rig), Stopwatch.GetTimestamp());
        await Task.Delay(Watched);
        var (siteAfter, databaseAfter) = (ProcessorTime.Of(rig.Id), await Database(rig));
        var passed = Stopwatch.GetElapsedTime(began).TotalSeconds;
        report.Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Shops} shops, {passed:n0} s: the site used {Share(siteAfter - site):n1} % of a core, "
                    + $"PostgreSQL {Share(databaseAfter - database):n1} %."
            )
        );

        double Share(double seconds) => seconds / passed * 100;
    }

    private static async Task<double> Database(Rig rig) =>
        (await rig.Postgres.Processes()).Sum(process => ProcessorTime.Of(int.Parse(process, CultureInfo.InvariantCulture)));
}
