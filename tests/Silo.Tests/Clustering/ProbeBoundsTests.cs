using Dukaan.Silo.Clustering;

namespace Dukaan.Silo.Tests.Clustering;

public sealed class ProbeBoundsTests
{
    private static readonly TimeSpan Min = TimeSpan.FromSeconds(0.5);

    [Theory]
    [InlineData(0, 500)]
    [InlineData(-1, 500)]
    [InlineData(10, 540)]
    [InlineData(100, 900)]
    [InlineData(250, 1500)]
    [InlineData(60_000, 1500)]
    public void Silos_get_more_time_to_answer_the_later_this_process_gets_its_processor_up_to_a_bound(int late, int longest) =>
        Assert.Equal(TimeSpan.FromMilliseconds(longest), ProbeBounds.Longest(Min, TimeSpan.FromMilliseconds(late)));
}
