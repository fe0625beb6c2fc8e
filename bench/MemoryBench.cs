namespace Dukaan.Bench;

/// <summary>
/// Resident memory of 10,000 active small shops (8 products each, first page rendered). The process is restarted, warmed up and measured;
/// then every shop is visited once and it is measured again. Target: ≤ 50 KB per shop.
/// </summary>
internal static class MemoryBench
{
    private const int Shops = 10_000;
    private const int PerSeller = 50;

    public static async Task Run(Rig rig, Report report)
    {
        var slugs = new string[Shops];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Shops / PerSeller),
            new ParallelOptions { MaxDegreeOfParallelism = 24 },
            async (s, _) =>
            {
                var seller = await rig.SignIn(s + 1);
                for (var i = 0; i < PerSeller; i++)
                {
                    var shop = await seller.OpenShop($"Small shop {s} {i}");
                    await shop.Fill(products: 8, categories: 2);
                    slugs[(s * PerSeller) + i] = shop.Slug;
                }
            }
        );

        await rig.Restart();
        await Visit(rig, slugs.Take(200));
        var before = rig.ResidentBytes();
        await Visit(rig, slugs.Skip(200));
        var after = rig.ResidentBytes();
        var each = (after - before) / (Shops - 200.0) / 1024;
        report.Table(
            ["", "MB"],
            ["resident, 200 shops active", $"{before / 1048576.0:n0}"],
            [$"resident, {Shops:n0} shops active", $"{after / 1048576.0:n0}"]
        );
        report.Line($"**{each:n1} KB a shop** (difference over {Shops - 200:n0} shops; nothing forced a collection).");
    }

    private static Task Visit(Rig rig, IEnumerable<string> slugs) =>
        Parallel.ForEachAsync(slugs, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (slug, stop) =>
            await rig.Http.GetByteArrayAsync(new Uri($"/s/{slug}", UriKind.Relative), stop)
        );
}
