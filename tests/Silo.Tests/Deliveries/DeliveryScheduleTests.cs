using Dukaan.Silo.Deliveries;
using Dukaan.Values;

namespace Dukaan.Silo.Tests.Deliveries;

public sealed class DeliveryScheduleTests
{
    [Fact]
    public void Pauses_double_up_to_three_hours_and_are_stretched_by_less_than_a_quarter()
    {
        var random = new SystemRandomness();
        foreach (
            var (attempt, seconds) in (IEnumerable<(int, int)>)[(1, 10), (2, 20), (5, 160), (11, 10_240), (12, 10_800), (1_000, 10_800)]
        )
        {
            for (var i = 0; i < 50; i++)
            {
                Assert.InRange(DeliverySchedule.After(attempt, random).TotalSeconds, seconds, seconds * 1.25);
            }
        }
    }

    [Fact]
    public void Those_that_failed_together_do_not_come_back_together()
    {
        var random = new SystemRandomness();

        Assert.True(
            Enumerable.Range(0, 50).Select(_ => DeliverySchedule.After(6, random)).Distinct().Count() > 30,
            "Pauses should be spread by chance."
        );
    }
}
