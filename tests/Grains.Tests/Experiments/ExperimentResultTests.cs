using Dukaan.Experiments;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Experiments;

/// <summary>What an experiment says, and that it says nothing too soon. Numbers of the literature are in the comments.</summary>
public sealed class ExperimentResultTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)] // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void The_interval_of_a_rate_is_Wilsons(long count, long visitors, double low, double high)
    {
        var rate = Proportion.Of(count, visitors);

        Assert.Equal((double)count / visitors, rate.Rate, 6);
        Assert.Equal(low, rate.Low, 4);
        Assert.Equal(high, rate.High, 4);
    }

    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)] // Newcombe 1998, "Interval estimation for the difference", table II, method 10
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    public void The_interval_of_a_difference_is_Newcombes(long a, long ofA, long b, long ofB, double low, double high)
    {
        var difference = Proportion.Of(a, ofA).Less(Proportion.Of(b, ofB));

        Assert.Equal(low, difference.Low, 4);
        Assert.Equal(high, difference.High, 4);
    }

    [Theory]
    [InlineData(0.10, 0.12, 0.5, 3_841, 3_841)] // the usual tables for 10 % against 12 %
    [InlineData(0.02, 0.024, 0.5, 21_109, 21_109)]
    public void The_sample_is_that_of_the_tables_and_an_uneven_share_needs_more_in_all(
        double control,
        double variant,
        double share,
        long ofControl,
        long ofVariant
    )
    {
        Assert.Equal((ofControl, ofVariant), SampleSize.Of(control, variant, share));
        var uneven = SampleSize.Of(control, variant, 0.1);
        Assert.True(uneven.Variant < ofVariant && uneven.Control + uneven.Variant > ofControl + ofVariant, $"{uneven}");
        Assert.InRange((double)uneven.Control / uneven.Variant, 8.99, 9.01);
    }

    [Fact]
    public void Before_all_visitors_have_come_and_could_order_there_is_no_difference_however_large_it_looks()
    {
        var plan = Start(rate: 1_000, effect: 20);
        Assert.Equal((3_841L, 3_841L), (plan.NeededControl, plan.NeededVariant));
        var state = SavedExperiment.Add(ExperimentState.Initial, plan, Counts(3_840, 10, 3_900, 2_000), Noon);
        Assert.Equal((ExperimentVerdict.NotEnoughYet, null), (Result(plan, state).Verdict, Result(plan, state).Difference));
        Assert.True(state.TakesVisitors);

        state = SavedExperiment.Add(state, plan, Counts(1, 0, 0, 0), Noon);
        Assert.Equal((ExperimentVerdict.NotEnoughYet, Noon), (Result(plan, state).Verdict, state.FullAt));
        // Later visitors count no more; orders of those who came do, for a day.
        state = SavedExperiment.Add(state, plan, Counts(500, 300, 500, 0), Noon.AddHours(23));
        Assert.Equal((3_841L, 310L), (state.Counts.Control.Visitors, state.Counts.Control.Orders));
        Assert.Equal(ExperimentVerdict.NotEnoughYet, Result(plan, state).Verdict);

        state = SavedExperiment.Add(state, plan, Counts(0, 3_000, 0, 0), Noon.AddHours(24));
        Assert.Equal(ExperimentVerdict.VariantIsBetter, Result(plan, state).Verdict);
        Assert.Equal(310L, Result(plan, state).Counts.Control.Orders);
        Assert.Equal(state, SavedExperiment.Add(state, plan, Counts(0, 3_000, 0, 0), Noon.AddHours(30)));
    }

    [Theory]
    [InlineData(400, 500, ExperimentVerdict.VariantIsBetter)]
    [InlineData(500, 400, ExperimentVerdict.VariantIsWorse)]
    [InlineData(400, 420, ExperimentVerdict.NoDifference)]
    public void The_verdict_is_what_the_interval_of_the_difference_leaves(long control, long variant, ExperimentVerdict verdict)
    {
        var plan = Start(rate: 1_000, effect: 20);
        var counts = Counts(4_000, control, 4_000, variant);

        Assert.Equal(verdict, Result(plan, new ExperimentState(counts, Noon, counts)).Verdict);
        Assert.Equal(ExperimentVerdict.EndedEarly, Result(plan with { EndedAt = Noon }, new ExperimentState(counts, null, null)).Verdict);
    }

    [Theory]
    [InlineData(5_000, 5_000, false)]
    [InlineData(5_100, 4_900, false)]
    [InlineData(5_300, 4_700, true)]
    public void Visitors_who_are_not_divided_as_planned_are_noticed(long control, long variant, bool isSkewed) =>
        Assert.Equal(
            isSkewed,
            Result(Start(rate: 1_000, effect: 20), new ExperimentState(Counts(control, 0, variant, 0), null, null)).IsSkewed
        );

    [Fact]
    public void One_experiment_runs_at_a_time_and_a_plan_out_of_bounds_is_refused_by_its_field()
    {
        var good = new StartExperiment("Without recommendations", Experiment.Recommendations, 50, "", 200, 20);
        var running = ExperimentRules.Start([], good, 1, Noon).OrThrow();
        Assert.Equal("running-experiment", ExperimentRules.Start(running, good, 2, Noon).Error?.Code);
        var ended = ExperimentRules.End(running, 1, Noon.AddDays(1)).OrThrow();
        Assert.Equal(ended.AsEnumerable(), ExperimentRules.End(ended, 1, Noon.AddDays(2)).OrThrow().AsEnumerable());
        Assert.Equal([2, 1], ExperimentRules.Start(ended, good, 2, Noon).OrThrow().Select(each => each.Number));

        foreach (
            var (wrong, field) in new[]
            {
                (good with { Name = " " }, "name"),
                (good with { Setting = "search" }, "setting"),
                (good with { Share = 51 }, "share"),
                (good with { StoreId = "asha" }, "store"),
                (good with { BaseRate = 0 }, "rate"),
                (good with { Effect = 4 }, "effect"),
            }
        )
        {
            Assert.Equal(
                ("experiment", field),
                (ExperimentRules.Start([], wrong, 1, Noon).Error?.Code, ExperimentRules.Start([], wrong, 1, Noon).Error?.Field)
            );
        }
    }

    private static Experiment Start(int rate, int effect) =>
        ExperimentRules.Start([], new StartExperiment("A test", Experiment.Recommendations, 50, "", rate, effect), 1, Noon).OrThrow()[0];

    private static ExperimentResult Result(Experiment plan, ExperimentState state) => ExperimentResult.Of(plan, state);

    private static ExperimentCounts Counts(long control, long ordered, long variant, long orderedToo) =>
        new(new ArmCounts(control, ordered, ordered), new ArmCounts(variant, orderedToo, orderedToo));
}
