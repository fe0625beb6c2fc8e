using Dukaan.Silo.Clustering;

namespace Dukaan.Silo.Tests.Clustering;

public sealed class ProbeBoundsTests
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(0.75);

    [Theory]
    [InlineData(0, 750)]
    [InlineData(-1, 750)]
    [InlineData(10, 790)]
    [InlineData(100, 1150)]
    [InlineData(188, 1500)]
    [InlineData(60_000, 1500)]
    public void Silos_get_more_time_to_answer_the_later_this_process_gets_its_processor_up_to_a_bound(int late, int longest) =>
        Assert.Equal(TimeSpan.FromMilliseconds(longest), ProbeBounds.Longest(Least, TimeSpan.FromMilliseconds(late)));
}
