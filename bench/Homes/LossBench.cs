using Dukaan.Bench.Failover;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Dukaan.TestKit.Regions;
using Npgsql;

namespace Dukaan.Bench.Homes;

/// <summary>
/// A home and its database member under real Patroni: killed together, suspended together, and moved by an operator, in turn and back.
/// Shoppers come through another region and repeat a checkout until it is accepted.
/// </summary>
internal static class LossBench
{
    private const int Shops = 4;
    private const int Rounds = 5;

    private static readonly string[] Columns = ["the home is", "no order for, s: median", "longest", "answers of 503"];

    public static async Task Run(Report report)
    {
        await using var etcd = new Etcd();
        await using var patroni = await PatroniCluster.Start(etcd, "bom1", "bom1", "sin1", IWays.Straight, "fra1");
        await using var home = await MovingHome.Start(patroni.Database, patroni.First.Address, patroni.Second.Address);
        using var seller = await SellerClient.SignIn(home.Bom.Url, "+919800000270");
        var shops = new ShopCheckout[Shops];
        for (var i = 0; i < Shops; i++)
        {
            shops[i] = await ShopCheckout.Open(seller, $"Bench home {i}");
        }

        await using var load = new HomeLoad(home.Fra.Url, shops);
        await load.SellsSince(load.Now); // fra1 knows the shops
        var places = new Places(patroni, home);
        var rows = new List<string[]> { Columns };
        rows.Add(await Measure("killed with its database (SIGKILL)", load, places, places.Kill));
        rows.Add(await Measure("suspended with its database (SIGSTOP)", load, places, places.Suspend));
        rows.Add(await Measure("moved by an operator", load, places, places.Move));
        report.Line($"Patroni 3, ttl 10 s, one etcd, two members, DUKAAN_COMMIT=far; {Rounds} rounds each, there and back.");
        report.Line("");
        report.Table([.. rows]);
        report.Line(await Audit(patroni.Database, load));
    }

    private static async Task<string[]> Measure(string how, HomeLoad load, Places places, Func<Task> lose)
    {
        var gaps = new List<double>();
        var refused = load.Refused;
        for (var round = 0; round < Rounds; round++)
        {
            var began = load.Now;
            await lose();
            await load.SellsSince(load.Now);
            gaps.Add(load.LongestGap(began));
            Console.Error.WriteLine($"{how}, round {round + 1}: {gaps[^1]:n1} s");
            await places.Mend();
        }

        return [how, $"{Stats.Median(gaps):n1}", $"{gaps.Max():n1}", $"{load.Refused - refused}"];
    }

    private static async Task<string> Audit(string database, HomeLoad load)
    {
        await load.DisposeAsync();
        await using var source = new NpgsqlDataSourceBuilder(database).BuildMultiHost().WithTargetSession(TargetSessionAttributes.Primary);
        await using var command = source.CreateCommand("SELECT split_part(key, '/', 2) FROM grain_state WHERE kind = 'order'");
        await using var reader = await command.ExecuteReaderAsync();
        var stored = new List<string>();
        while (await reader.ReadAsync())
        {
            stored.Add(reader.GetString(0));
        }

        var lost = load.Accepted.Except(stored).Count();
        var doubled = load.Accepted.Count - load.Accepted.Distinct().Count();
        return $"{load.Accepted.Count} orders acknowledged; lost: {lost}; acknowledged for two keys: {doubled}; stored beside them: "
            + $"{stored.Except(load.Accepted).Count()}.";
    }

    /// <summary>Which of the two is home, and what becomes of it.</summary>
    private sealed class Places(PatroniCluster patroni, MovingHome home)
    {
        private (PatroniMember Member, DukaanProcess Site) _home = (patroni.First, home.Bom);
        private (PatroniMember Member, DukaanProcess Site) _standby = (patroni.Second, home.Sin);
        private Func<Task> _mend = () => Task.CompletedTask;

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
            var took = await patroni.Move(_standby.Member.Region);
            Console.Error.WriteLine($"from the request to open: {took.TotalSeconds:n1} s");
            (_home, _standby) = (_standby, _home);
        }

        /// <summary>Whatever was lost comes back, and stands by.</summary>
        public async Task Mend()
        {
            await _mend();
            await patroni.HasStandby(_standby.Member.Region);
        }

        private async Task Taken()
        {
            await _standby.Site.Ready();
            (_home, _standby) = (_standby, _home);
        }
    }
}
