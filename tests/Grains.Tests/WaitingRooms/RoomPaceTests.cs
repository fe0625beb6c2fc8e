using Dukaan.WaitingRooms;

namespace Dukaan.Grains.Tests.WaitingRooms;

public sealed class RoomPaceTests
{
    private const int Minute = 60_000;

    [Fact]
    public void People_come_in_at_the_pace_that_was_set()
    {
        var pace = new RoomPace(0, 0, 0);
        for (var now = 0L; now <= Minute; now += 250)
        {
            pace.Move(now, given: 10_000, perMinute: 600, maxInside: 0);
            ComeIn(pace);
        }

        Assert.InRange(pace.Served, 595, 605);
        Assert.InRange(pace.PerMinute(600), 570, 620);
    }

    [Fact]
    public void A_quiet_hour_saves_up_no_crowd_and_who_comes_alone_comes_in_at_once()
    {
        var pace = new RoomPace(0, 0, 0);
        pace.Move(3_600_000, given: 0, perMinute: 600, maxInside: 0);
        pace.Move(3_600_000, given: 1, perMinute: 600, maxInside: 0);
        Assert.Equal(1, pace.Served);
        pace.Move(3_600_000, given: 10_000, perMinute: 600, maxInside: 0);
        Assert.InRange(pace.Served, 1, 21);
    }

    [Fact]
    public void Those_who_do_not_come_make_room_for_others_after_a_minute()
    {
        var pace = new RoomPace(0, 0, 0);
        var came = 0;
        for (var now = 0L; now <= 20 * Minute; now += 500)
        {
            var before = pace.Served;
            pace.Move(now, given: 100_000, perMinute: 60, maxInside: 0);
            for (var place = before + 1; place <= pace.Served; place++)
            {
                if (place % 2 == 0)
                {
                    pace.Entered(new RoomEntry(place, 7));
                    came++;
                }
            }
        }

        Assert.InRange(came, 1_050, 1_210); // 20 minutes at 60, all but the first minute's
    }

    [Fact]
    public void No_more_are_inside_than_fit_and_who_leaves_or_is_idle_makes_room()
    {
        var pace = new RoomPace(0, 0, 0);
        for (var now = 0L; now <= Minute; now += 500)
        {
            pace.Move(now, given: 1_000, perMinute: 6_000, maxInside: 50);
            ComeIn(pace);
            pace.Take(new RoomReport([.. Enumerable.Range(1, 50).Select(place => (long)place)], []));
        }

        Assert.Equal((50, 50), (pace.Served, pace.Inside));
        Assert.Equal(0, pace.PerMinute(6_000));
        pace.Take(new RoomReport([], [1, 2, 3]));
        pace.Move(Minute + 500, given: 1_000, perMinute: 6_000, maxInside: 50);
        Assert.Equal(53, pace.Served);
        ComeIn(pace);
        pace.Move(Minute + 500 + RoomPace.IdleAfter, given: 1_000, perMinute: 6_000, maxInside: 50);
        pace.Move(Minute + 600 + RoomPace.IdleAfter, given: 1_000, perMinute: 6_000, maxInside: 50);
        Assert.InRange(pace.Served, 100, 103);
    }

    [Fact]
    public void A_place_is_for_one_visitor_and_its_turn_ends()
    {
        var pace = new RoomPace(0, 0, 0);
        pace.Move(0, given: 10, perMinute: 60, maxInside: 0);
        Assert.Equal(RoomEntryAnswer.NotYet, pace.Check(new RoomEntry(2, 7)));
        Assert.Equal(RoomEntryAnswer.In, pace.Check(new RoomEntry(1, 7)));
        pace.Entered(new RoomEntry(1, 7));
        Assert.Equal(RoomEntryAnswer.In, pace.Check(new RoomEntry(1, 7)));
        Assert.Equal(RoomEntryAnswer.Taken, pace.Check(new RoomEntry(1, 8)));
        pace.Move(RoomPace.MayComeFor, given: 10, perMinute: 60, maxInside: 0);
        Assert.Equal(RoomEntryAnswer.Missed, pace.Check(new RoomEntry(1, 7)));
    }

    private static void ComeIn(RoomPace pace)
    {
        for (var place = pace.Over + 1; place <= pace.Served; place++)
        {
            if (!pace.HasEntered(place))
            {
                pace.Entered(new RoomEntry(place, 7));
            }
        }
    }
}
