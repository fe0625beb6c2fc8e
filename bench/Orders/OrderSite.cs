using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Bench.Orders;

/// <summary>Who takes the orders: Dukaan, or the plain checkout.</summary>
internal sealed class OrderSite
{
    private readonly string _url;
    private readonly int _process;
    private readonly PostgresCluster _postgres;
    private readonly string _database;
    private readonly string _countSql;
    private readonly Func<Task<double>> _allocated;
    private readonly Func<Task> _followedUp;

    public OrderSite(Rig rig)
    {
        (_url, _process, _postgres, _database) = (rig.Url, rig.Id, rig.Postgres, rig.Database);
        _countSql = "SELECT count(*) FROM grain_state WHERE kind = 'order'";
        (_allocated, _followedUp) = (rig.AllocatedBytes, rig.OrdersAreFollowedUp);
    }

    public OrderSite(PlainCheckout plain, PostgresCluster postgres)
    {
        (_url, _process, _postgres, _database) = (plain.Url, plain.Id, postgres, plain.Database);
        _countSql = "SELECT count(*) FROM plain_order";
        (_allocated, _followedUp) = (static () => Task.FromResult(0.0), static () => Task.CompletedTask);
    }

    public Task<Wrk> Load(int shoppers, int seconds, string targets) =>
        Wrk.Run(_url, shoppers, seconds, Path.Combine(AppContext.BaseDirectory, "Orders", "orders.lua"), [targets]);

    public async Task<OrderRun> Measure(int shoppers, int seconds, string targets)
    {
        await _followedUp();
        var (stored, allocated) = (await Stored(), await _allocated());
        var (time, postgres) = (ProcessorTime.Of(_process), await PostgresMeter.Read(_postgres, _database));
        var wrk = await Load(shoppers, seconds, targets);
        await _followedUp();
        await Task.Delay(TimeSpan.FromSeconds(1.5)); // until the server's processes have told the rows that they counted
        var (used, did) = (ProcessorTime.Of(_process) - time, await PostgresMeter.Read(_postgres, _database) - postgres);
        var orders = await Stored() - stored;
        return new OrderRun(
            wrk,
            used * 1_000_000 / orders,
            did.Seconds * 1_000_000 / orders,
            did.Rows / orders,
            did.Bytes / orders,
            did.WalBytes / orders,
            (await _allocated() - allocated) / orders,
            orders
        );
    }

    /// <summary>Statements an order, counted in a run of their own, since counting costs time.</summary>
    public async Task<double> Statements(int shoppers, int seconds, string targets)
    {
        await _followedUp();
        var stored = await Stored();
        var statements = await PostgresMeter.CountStatements(_postgres, _database, async () =>
        {
            await Load(shoppers, seconds, targets);
            await _followedUp();
        });
        return statements / (double)(await Stored() - stored);
    }

    private async Task<long> Stored()
    {
        await using var source = NpgsqlDataSource.Create(_database + ";Pooling=false");
        await using var command = source.CreateCommand(_countSql);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
