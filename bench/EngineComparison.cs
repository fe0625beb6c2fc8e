using System.Text.Json;

namespace Dukaan.Bench;

/// <summary>A figure of an engine.</summary>
/// <param name="MoreIsBetter">Whether it is a rate; otherwise it is a cost.</param>
internal sealed record Figure(string Of, double Value, string Unit, bool MoreIsBetter = true);

/// <summary>
/// Sets the figures of one engine beside those of the other, which was measured before in the same run of <c>./dukaan bench</c>:
/// <c>DUKAAN_BENCH_COMPARE</c> names the folder where each leaves its own.
/// </summary>
internal static class EngineComparison
{
    public static void Tell(Report report, IReadOnlyList<Figure> figures)
    {
        if (Environment.GetEnvironmentVariable("DUKAAN_BENCH_COMPARE") is not { Length: > 0 } folder)
        {
            return;
        }

        File.WriteAllText(Path.Combine(folder, Rig.Engine + ".json"), JsonSerializer.Serialize(figures));
        var (orleans, standIn) = (Read(folder, "orleans"), Read(folder, "inprocess"));
        if (orleans is null || standIn is null)
        {
            return;
        }

        List<string[]> rows = [["", "orleans", "inprocess", "inprocess is"]];
        foreach (var theirs in orleans)
        {
            var ours = standIn.Single(figure => figure.Of == theirs.Of);
            rows.Add([theirs.Of, $"{theirs.Value:n0} {theirs.Unit}", $"{ours.Value:n0} {ours.Unit}", Verdict(theirs, ours)]);
        }

        report.Table([.. rows]);
    }

    private static string Verdict(Figure theirs, Figure ours) => theirs.MoreIsBetter
        ? $"{ours.Value / theirs.Value:n2} × as fast"
        : $"{ours.Value / theirs.Value:n2} × as large";

    private static List<Figure>? Read(string folder, string engine) => Path.Combine(folder, engine + ".json") is var path && File.Exists(path)
        ? JsonSerializer.Deserialize<List<Figure>>(File.ReadAllText(path))
        : null;
}
