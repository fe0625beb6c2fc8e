using Dukaan.Catalog;
using FsCheck;
using FsCheck.Fluent;

namespace Dukaan.Grains.Tests.Catalog;

public class PositionsTests
{
    [Fact]
    public void Moving_one_thing_changes_one_position()
    {
        var step = Positions.Step;
        Assert.Equal([step, (step + (2 * step)) / 2, 2 * step, 3 * step], Positions.Arrange([step, 4 * step, 2 * step, 3 * step]));
    }

    [Fact]
    public void What_goes_to_the_end_follows_the_last() => Assert.Equal([5, 9, 9 + Positions.Step], Positions.Arrange([5, 9, 2]));

    [Fact]
    public void Where_no_room_is_left_all_move_apart_again() =>
        Assert.Equal([Positions.Step, 2 * Positions.Step, 3 * Positions.Step], Positions.Arrange([1, 9, 2]));

    [Fact]
    public void Nothing_is_arranged_to_nothing() => Assert.Empty(Positions.Arrange([]));

    [Fact]
    public void Positions_always_rise_and_those_in_order_already_stay()
    {
        var inputs = ArbMap.Default.ArbFor<int[]>();
        Check.QuickThrowOnFailure(Prop.ForAll(inputs, seeds =>
            {
                var before = seeds.Select(seed => Math.Abs((long)seed) * 7).ToArray();
                var after = Positions.Arrange(before);
                var rises = after.Zip(after.Skip(1)).All(pair => pair.First < pair.Second) && after.All(position => position > 0);
                var sorted = before.Length > 0 && before[0] > 0 && before.Zip(before.Skip(1)).All(pair => pair.First < pair.Second);
                return rises && (!sorted || after.SequenceEqual(before));
            }));
    }

    [Fact]
    public void A_shuffled_thousand_can_be_reordered_again_and_again()
    {
        var random = new Random(7);
        var things = Enumerable.Range(1, 1_000).Select(i => i * Positions.Step).ToArray();
        for (var round = 0; round < 50; round++)
        {
            var from = random.Next(things.Length);
            var to = random.Next(things.Length);
            var order = things.ToList();
            var moved = order[from];
            order.RemoveAt(from);
            order.Insert(to, moved);
            var after = Positions.Arrange(order);
            Assert.True(after.Zip(order).Count(pair => pair.First != pair.Second) <= 1, "moving one thing must write at most one row");
            things = after;
        }
    }
}
