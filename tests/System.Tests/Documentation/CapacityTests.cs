using Dukaan.Bench.Capacity;
using Dukaan.TestKit;

namespace Dukaan.System.Tests.Documentation;

/// <summary>docs/capacity.md is what its model says, and the model is what was measured.</summary>
public sealed class CapacityTests
{
    private const double Allowed = 0.20;

    [Fact]
    public void The_model_reproduces_what_was_measured_on_a_quiet_machine_within_a_fifth()
    {
        Assert.True(MeasuredPoint.All.Count > 10, "The points should be found.");
        foreach (var point in MeasuredPoint.All)
        {
            Assert.True(
                Math.Abs(point.Difference) <= Allowed,
                $"{point.What}: {point.Measured:n0} was measured, the model says {point.Modelled:n0}. Look at the costs in bench/Capacity."
            );
        }
    }

    [Fact]
    public void Every_measured_point_stands_in_the_results()
    {
        var results = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "bench", "RESULTS.md"));
        foreach (var point in MeasuredPoint.All)
        {
            Assert.True(
                results.Contains(point.Text, StringComparison.Ordinal),
                $"{point.What}: bench/RESULTS.md says {point.Text} no more. Take what was measured since into bench/Capacity."
            );
        }
    }

    [Fact]
    public void The_page_has_the_models_tables()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "capacity.md"));
        foreach (var (name, rows) in CapacityText.Tables())
        {
            var table = string.Join(
                '\n',
                rows.Select(row => $"| {string.Join(" | ", row)} |").ToList() is [var head, .. var rest]
                    ? (string[])[head, $"| {string.Join(" | ", rows[0].Select(_ => "---"))} |", .. rest]
                    : []
            );
            Assert.True(
                page.Contains($"<!-- {name} -->\n\n{table}\n", StringComparison.Ordinal),
                $"The table “{name}” of docs/capacity.md is not what the model says; ./dukaan bench capacity prints it:\n{table}"
            );
        }
    }

    [Fact]
    public void More_shops_never_need_less()
    {
        var former = CapacityPlan.For(20_000);
        foreach (var shops in (double[])[100_000, 1_000_000, 5_000_000, 20_000_000])
        {
            var plan = CapacityPlan.For(shops);
            Assert.True(plan.Silos >= former.Silos && plan.SiloMemory >= former.SiloMemory, $"{shops:n0} shops need less than fewer.");
            Assert.True(plan.Database > former.Database && plan.Pictures > former.Pictures && plan.Money > former.Money);
            former = plan;
        }
    }
}
