using Dukaan.TestKit;
using Dukaan.TestKit.Regions;

namespace Dukaan.Bench.Homes;

/// <summary>Which of the two is home, and what becomes of it.</summary>
internal sealed class HomePlaces(PatroniCluster patroni, MovingHome home)
{
    private (PatroniMember Member, DukaanProcess Site) _home = (patroni.First, home.Bom);
    private (PatroniMember Member, DukaanProcess Site) _standby = (patroni.Second, home.Sin);
    private Func<Task> _mend = () => Task.CompletedTask;

    /// <summary>By its name in <c>DUKAAN_HOME_LOSSES</c>.</summary>
    public Dictionary<string, (string How, Func<Task> Lose)> Ways =>
        new()
        {
            ["killed"] = ("killed with its database (SIGKILL)", Kill),
            ["suspended"] = ("suspended with its database (SIGSTOP)", Suspend),
            ["moved"] = ("moved by an operator", Move),
        };

    public HomeTimeline Timeline() =>
        new(
            ("bom1", () => home.Bom.Log),
            ("sin1", () => home.Sin.Log),
            ("fra1", () => home.Fra.Log),
            ("bom1's database", () => patroni.First.Log),
            ("sin1's database", () => patroni.Second.Log)
        );

    /// <summary>Returns once the process that stands by is as ready as one is that has stood by for a while.</summary>
    public Task IsReady() => IsWarm(_standby.Site);

    public async Task Kill()
    {
        var lost = _home;
        await Task.WhenAll(lost.Site.Kill(), lost.Member.Kill());
        _mend = async () =>
        {
            await lost.Member.StartAgain();
            await lost.Site.StartAgain(standby: true);
        };
        await Taken();
    }

    public async Task Suspend()
    {
        var lost = _home;
        await Task.WhenAll(lost.Site.Pause(), lost.Member.Pause());
        _mend = async () =>
        {
            await Task.WhenAll(lost.Member.Resume(), lost.Site.Resume());
            await lost.Site.Ended(); // it finds out by itself
            await lost.Site.StartAgain(standby: true);
        };
        await Taken();
    }

    public async Task Move()
    {
        _mend = () => Task.CompletedTask;
        await patroni.Move(_standby.Member.Region);
        (_home, _standby) = (_standby, _home);
    }

    /// <summary>Whatever was lost comes back, and stands by.</summary>
    public async Task Mend()
    {
        await _mend();
        await patroni.HasStandby(_standby.Member.Region);
        await IsReady();
    }

    private static Task IsWarm(DukaanProcess standby) =>
        Eventually.Holds(
            () =>
                standby.Log is var log
                && log.LastIndexOf("Prepared:", StringComparison.Ordinal) > log.LastIndexOf("stands by until", StringComparison.Ordinal),
            "The process that stands by should be prepared.",
            TimeSpan.FromMinutes(2)
        );

    private async Task Taken()
    {
        await _standby.Site.Ready();
        (_home, _standby) = (_standby, _home);
    }
}
