using Dukaan.Web.Overload;

namespace Dukaan.Web.Tests.Overload;

/// <summary>P9, played through on a machine that answers 1,000 requests a second, however many are asked.</summary>
public sealed class LoadSheddingTests
{
    private const int Viral = 7;
    private const double PerSecond = 1_000;

    private readonly LoadShedding _shedding = new();
    private readonly Random _random = new(20_261_121);
    private double _waiting;

    [Fact]
    public void A_viral_shop_is_refused_what_is_too_much_and_the_others_do_not_notice()
    {
        Play(seconds: 3, viral: 3_000, others: 200);
        var (viral, others, wait) = Play(seconds: 10, viral: 3_000, others: 200);

        Assert.True(others > 0.99, $"{others:p1} of the other shops' requests were admitted.");
        Assert.InRange(viral, 0.15, 0.40); // there is room for 800 of 3,000
        Assert.True(wait < TimeSpan.FromSeconds(1), $"Who is admitted waited up to {wait.TotalMilliseconds:n0} ms.");
    }

    [Fact]
    public void Where_all_shops_together_are_too_much_each_gives_a_part()
    {
        Play(seconds: 3, viral: 0, others: 3_000);
        var (_, others, wait) = Play(seconds: 10, viral: 0, others: 3_000);

        Assert.InRange(others, 0.2, 0.5);
        Assert.True(wait < TimeSpan.FromSeconds(1), $"Who is admitted waited up to {wait.TotalMilliseconds:n0} ms.");
    }

    [Fact]
    public void When_it_is_over_everybody_is_admitted_again_at_once()
    {
        Play(seconds: 10, viral: 5_000, others: 200);
        Play(seconds: 1, viral: 100, others: 100);
        var (viral, others, _) = Play(seconds: 1, viral: 100, others: 100);

        Assert.Equal((1, 1), (viral, others));
    }

    [Fact]
    public void Orders_are_not_refused_here_and_what_they_take_is_not_taken_from_other_shops()
    {
        Play(seconds: 3, viral: 1_500, others: 200, orders: true);
        var (viral, others, _) = Play(seconds: 3, viral: 1_500, others: 200, orders: true);

        Assert.Equal((1, 1), (viral, others));
        Assert.False(_shedding.Admits(Viral, changes: false, chance: 0), "Who only looks at the shop that sells so much makes room.");
    }

    [Fact]
    public void A_machine_that_is_busy_with_something_else_refuses_nobody()
    {
        for (var i = 0; i < 100; i++)
        {
            Assert.True(_shedding.Admits(Viral, changes: false, chance: 0));
            _shedding.Judge(TimeSpan.FromSeconds(2), clients: 1_000);
        }
    }

    [Fact]
    public void So_few_clients_that_they_cannot_be_a_crowd_are_refused_nothing_however_much_they_ask()
    {
        for (var i = 0; i < 10_000; i++)
        {
            Assert.True(_shedding.Admits(Viral, changes: false, chance: 0));
            if (i % 500 == 499)
            {
                _shedding.Judge(LoadShedding.Target * 10, LoadShedding.MinClients - 1);
            }
        }
    }

    [Fact]
    public void One_pause_in_a_busy_hour_refuses_nobody()
    {
        for (var i = 0; i < LoadShedding.Crowd * 4; i++)
        {
            Assert.True(_shedding.Admits(Viral, changes: false, chance: 0));
        }

        _shedding.Judge(LoadShedding.Target * 10, clients: 1_000);
        Assert.True(_shedding.Admits(Viral, changes: false, chance: 0), "A collection of garbage takes as long and is over by now.");

        _shedding.Judge(LoadShedding.Target * 10, clients: 1_000);
        Assert.False(_shedding.Admits(Viral, changes: false, chance: 0), "Twice in a row it is a surge.");
    }

    [Fact]
    public void Shops_that_pay_are_refused_later_and_yet_not_spared_where_they_are_all_that_is_too_much()
    {
        const int Paying = 8;
        const int Enterprise = 9;
        _shedding.Rank(Paying, 1);
        _shedding.Rank(Enterprise, 2);
        var admitted = new Dictionary<int, int>
        {
            [Viral] = 0,
            [Paying] = 0,
            [Enterprise] = 0,
        };
        for (var tick = 0; tick < 400; tick++)
        {
            for (var i = 0; i < 40; i++)
            {
                foreach (var shop in admitted.Keys)
                {
                    admitted[shop] += Ask(shop);
                }
            }

            _waiting = Math.Max(0, _waiting - (PerSecond / 20));
            _shedding.Judge(TimeSpan.FromSeconds(_waiting / PerSecond), clients: 1_000);
        }

        Assert.True(admitted[Viral] < admitted[Paying] && admitted[Paying] < admitted[Enterprise], string.Join(", ", admitted));
        Assert.True(_waiting < PerSecond, "The overload should have been shed.");

        Play(seconds: 3, viral: 3_000, others: 200);
        _shedding.Rank(Viral, 2);
        Play(seconds: 3, viral: 3_000, others: 200);
        var (viral, _, wait) = Play(seconds: 10, viral: 3_000, others: 200);
        Assert.InRange(viral, 0.1, 0.45);
        Assert.True(wait < TimeSpan.FromSeconds(1), $"Who is admitted waited up to {wait.TotalMilliseconds:n0} ms.");
    }

    /// <summary>The shares that were admitted, and the longest wait.</summary>
    private (double Viral, double Others, TimeSpan Wait) Play(int seconds, int viral, int others, bool orders = false)
    {
        const int TicksPerSecond = 20;
        var (admittedViral, admittedOthers, longest) = (0, 0, 0.0);
        for (var tick = 0; tick < seconds * TicksPerSecond; tick++)
        {
            for (var i = 0; i < viral / TicksPerSecond; i++)
            {
                admittedViral += Ask(Viral, orders);
            }

            for (var i = 0; i < others / TicksPerSecond; i++)
            {
                admittedOthers += Ask(_random.Next(100, 200));
            }

            _waiting = Math.Max(0, _waiting - (PerSecond / TicksPerSecond));
            longest = Math.Max(longest, _waiting / PerSecond);
            _shedding.Judge(TimeSpan.FromSeconds(_waiting / PerSecond), clients: 1_000);
        }

        return (
            admittedViral / Math.Max(1.0, viral * seconds),
            admittedOthers / Math.Max(1.0, others * seconds),
            TimeSpan.FromSeconds(longest)
        );
    }

    private int Ask(int shop, bool changes = false)
    {
        if (!_shedding.Admits(shop, changes, _random.NextDouble()))
        {
            return 0;
        }

        _waiting++;
        return 1;
    }
}
