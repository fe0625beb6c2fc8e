namespace Dukaan.Bench.Capacity;

/// <summary>What 1,000, 100,000 and 5,000,000 shops need, from what was measured: the tables of docs/capacity.md.</summary>
internal static class CapacityBench
{
    public static Task Run(Report report)
    {
        foreach (var (name, rows) in CapacityText.Tables())
        {
            report.Line($"<!-- {name} -->");
            report.Line("");
            report.Table(rows);
        }

        return Task.CompletedTask;
    }
}
