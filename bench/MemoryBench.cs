namespace Dukaan.Bench;

/// <summary>
/// Resident memory of 10,000 active small shops (8 products each, first page rendered). The process is restarted, warmed up by repeated
/// visits to some of the shops, so that its code is compiled and its young generation is in use, and measured; then every shop is visited
/// once and it is measured again. Target: ≤ 24 KB per shop.
/// </summary>
internal static class MemoryBench
{
    private const int Shops = 10_000;
    private const int PerSeller = 50;
    private const int Warm = 200;
    private const int WarmRounds = 12;

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
        for (var round = 0; round < WarmRounds; round++)
        {
            await Visit(rig, slugs.Take(Warm));
            await Task.Delay(TimeSpan.FromSeconds(1)); // longer than a page is served without asking its grains
        }

        var before = rig.ResidentBytes();
        await Visit(rig, slugs.Skip(Warm));
        var after = rig.ResidentBytes();
        var each = (after - before) / (double)(Shops - Warm) / 1024;
        report.Table(
            ["", "MB"],
            [$"resident, {Warm} shops active", $"{before / 1048576.0:n0}"],
            [$"resident, {Shops:n0} shops active", $"{after / 1048576.0:n0}"]
        );
        report.Line($"**{each:n1} KB a shop** (difference over {Shops - Warm:n0} shops; nothing forced a collection).");
    }

    private static Task Visit(Rig rig, IEnumerable<string> slugs) =>
        Parallel.ForEachAsync(slugs, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (slug, stop) =>
            await rig.Http.GetByteArrayAsync(new Uri($"/s/{slug}", UriKind.Relative), stop)
        );
}
