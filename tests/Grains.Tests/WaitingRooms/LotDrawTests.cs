using Dukaan.WaitingRooms;

namespace Dukaan.Grains.Tests.WaitingRooms;

public sealed class LotDrawTests
{
    [Theory]
    [InlineData(0, 2)]
    [InlineData(7, 8)]
    [InlineData(0, 10)]
    [InlineData(1_000_000, 1_001_000)]
    [InlineData(5, 4_102)]
    public void Each_of_those_who_came_before_gets_one_of_their_places_and_nobody_elses(long from, long to)
    {
        foreach (var seed in new[] { 0, 1, -7, long.MaxValue })
        {
            var draw = new LotDraw(from, to, seed);
            var places = Enumerable.Range(1, (int)(to - from)).Select(each => draw.PlaceOf(from + each)).ToList();
            Assert.Equal(places.Count, places.Distinct().Count());
            Assert.All(places, place => Assert.InRange(place, from + 1, to));
            Assert.Equal(from, draw.PlaceOf(from));
            Assert.Equal(to + 1, draw.PlaceOf(to + 1));
        }
    }

    [Fact]
    public void Who_came_first_is_as_likely_to_be_served_first_as_anybody()
    {
        const int People = 20;
        const int Draws = 20_000;
        var random = new Random(4);
        var first = new int[People];
        for (var i = 0; i < Draws; i++)
        {
            var draw = new LotDraw(100, 100 + People, random.NextInt64());
            for (var each = 1; each <= People; each++)
            {
                if (draw.PlaceOf(100 + each) == 101)
                {
                    first[each - 1]++;
                }
            }
        }

        Assert.All(first, count => Assert.InRange(count, Draws / People * 0.8, Draws / People * 1.2));
    }
}
