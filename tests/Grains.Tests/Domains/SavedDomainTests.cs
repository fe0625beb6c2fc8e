using Dukaan.Domains;

namespace Dukaan.Grains.Tests.Domains;

public class SavedDomainTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);
    private static readonly DomainCheck Fine = new(DomainFinding.Fine);
    private static readonly DomainCheck Missing = new(DomainFinding.NoAddress);
    private static readonly DomainCheck Silence = new(DomainFinding.NotAnswered);

    [Fact]
    public void One_that_waits_is_looked_at_less_and_less_often_and_one_day_only_when_somebody_asks()
    {
        var (domain, now, pauses) = (new SavedDomain("shop.example.com", Start), Start, new List<TimeSpan>());
        while (domain.NextAt is { } next)
        {
            pauses.Add(next - now);
            now = next;
            domain = domain.After(Missing, now);
        }

        Assert.Equal([1, 1, 2, 4, 8], pauses.Take(5).Select(pause => (int)pause.TotalMinutes));
        Assert.Equal(SavedDomain.Between, pauses.Max());
        Assert.InRange((now - Start).TotalDays, 10, 20);
        Assert.Equal(DomainState.Waiting, domain.State);
        Assert.Equal(DomainState.Verified, domain.After(Fine, now).State);
    }

    [Fact]
    public void One_that_is_verified_is_lost_after_it_was_wrong_for_ten_minutes_and_not_before()
    {
        var verified = new SavedDomain("shop.example.com", Start).After(Fine, Start);
        Assert.Equal(Start + SavedDomain.Between, verified.NextAt);

        var missed = verified.After(Missing, Start.AddHours(6));
        Assert.Equal((DomainState.Verified, Start.AddHours(6) + SavedDomain.Grace), (missed.State, missed.NextAt));
        // the button, pressed again and again
        Assert.Equal(DomainState.Verified, missed.After(Missing, Start.AddHours(6).AddMinutes(1)).State);

        Assert.Equal(DomainState.Lost, missed.After(Missing, Start.AddHours(6).AddMinutes(10)).State);
        var mended = missed.After(Fine, Start.AddHours(6).AddMinutes(9));
        Assert.Equal((DomainState.Verified, null), (mended.State, mended.MissedSince));
    }

    [Fact]
    public void Name_servers_that_do_not_answer_take_nothing_from_anybody()
    {
        var domain = new SavedDomain("shop.example.com", Start).After(Fine, Start);
        for (var day = 1; day < 30; day++)
        {
            domain = domain.After(Silence, Start.AddDays(day));
        }

        Assert.Equal(DomainState.Verified, domain.State);
        Assert.NotNull(domain.NextAt);
    }

    [Fact]
    public void One_that_was_lost_comes_back_when_its_records_do()
    {
        var lost = new SavedDomain("shop.example.com", Start)
            .After(Fine, Start)
            .After(Missing, Start.AddHours(6))
            .After(Missing, Start.AddHours(7));
        Assert.Equal(DomainState.Lost, lost.State);
        Assert.NotNull(lost.NextAt);

        Assert.Equal(DomainState.Verified, lost.After(Fine, Start.AddHours(8)).State);
    }
}
