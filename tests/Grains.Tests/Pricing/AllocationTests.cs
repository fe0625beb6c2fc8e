using Dukaan.Pricing;
using FsCheck;
using FsCheck.Fluent;

namespace Dukaan.Grains.Tests.Pricing;

public class AllocationTests
{
    [Theory]
    [InlineData(10, 1, 4, 3)] // 2.5
    [InlineData(9, 1, 4, 2)] // 2.25
    [InlineData(11, 1, 4, 3)] // 2.75
    [InlineData(0, 7, 9, 0)]
    [InlineData(long.MaxValue / 100_000, 100_000, 100_000, long.MaxValue / 100_000)]
    public void A_half_is_rounded_up(long amount, long numerator, long denominator, long part) =>
        Assert.Equal(part, Allocation.Part(amount, numerator, denominator));

    [Fact]
    public void What_does_not_divide_goes_to_the_largest_remainders()
    {
        Assert.Equal([50L, 33, 17], Allocation.Split(100, [("a", 3), ("b", 2), ("c", 1)]));
        Assert.Equal([1L, 0], Allocation.Split(1, [("a", 5), ("b", 5)]));
        Assert.Equal([0L, 1], Allocation.Split(1, [("b", 5), ("a", 5)]));
        Assert.Equal([2L, 1], Allocation.Split(3, [("a", 0), ("b", 0)]));
        Assert.Empty(Allocation.Split(3, []));
    }

    [Fact]
    public void Parts_add_up_and_are_within_their_weights()
    {
        var any =
            from weights in Gen.Choose(0, 1_000_000).ListOf()
            from share in Gen.Choose(0, 100)
            select (weights, amount: weights.Sum(weight => (long)weight) * share / 100);
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(any), given =>
            {
                var parts = Allocation.Split(given.amount, [.. given.weights.Select((weight, i) => ($"{i:D4}", (long)weight))]);
                return parts.Sum() == given.amount && parts.Zip(given.weights).All(pair => pair.First >= 0 && pair.First <= pair.Second);
            }));
    }
}
