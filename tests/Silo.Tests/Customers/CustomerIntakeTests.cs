using System.Diagnostics;
using System.Globalization;
using Dukaan.Events;
using Dukaan.Silo.Customers;
using Dukaan.Silo.Outbox;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Silo.Tests.Customers;

/// <summary>The sums of customers are exact whatever comes twice or late, and a new order is added without looking at others.</summary>
public sealed class CustomerIntakeTests : IAsyncLifetime
{
    private const string Asha = "+919812345001";
    private const string Ravi = "+919812345002";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private NpgsqlDataSource _database = null!;
    private CustomerIntake _intake = null!;

    public async Task InitializeAsync()
    {
        _database = NpgsqlDataSource.Create(await (await PostgresCluster.Shared).NewDatabase());
        _intake = new CustomerIntake(_database, Limit, prepare: true);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task New_orders_are_added_by_one_statement_however_many_came_before()
    {
        await _intake.Note([.. await Orders((1, Asha, 0), (2, Asha, 0), (3, Ravi, 0))], default);
        Assert.Equal("2 0 INR 2 name-2", await Sums(Asha));
        Assert.Equal("1 0 INR 3 name-3", await Sums(Ravi));

        var next = await Orders((4, Asha, 700));
        var statements = await Count(() => _intake.Note(next, default));
        Assert.Equal("3 700 INR 4 name-4", await Sums(Asha));
        Assert.True(statements == 1, $"A new order is added to its customer's sums by the statement that notes it; {statements} ran.");
    }

    [Fact]
    public async Task An_event_that_comes_twice_or_late_or_after_half_a_failure_changes_nothing()
    {
        var first = await Orders((1, Asha, 500));
        await _intake.Note(first, default);
        await _intake.Note(first, default);
        Assert.Equal("1 500 INR 1 name-1", await Sums(Asha));

        var both = await Orders((5, Asha, 0), (4, Asha, 100));
        await _intake.Note([both[0]], default);
        await _intake.Note(both, default);
        Assert.Equal("3 600 INR 5 name-5", await Sums(Asha));

        // As a release leaves it that died between the rows of orders and the sums.
        await Execute("DELETE FROM grain_row WHERE kind = 'customer'");
        await _intake.Note(both, default);
        Assert.Equal("3 600 INR 5 name-5", await Sums(Asha));
    }

    [Fact]
    public async Task An_order_that_changes_and_one_in_another_currency_make_the_sums_anew()
    {
        var first = await Orders((1, Asha, 0), (2, Asha, 200));
        await _intake.Note(first, default);
        await _intake.Note(await Orders((1, Asha, 900), version: 2), default);
        Assert.Equal("2 1100 INR 2 name-2", await Sums(Asha));
        await _intake.Note([first[0]], default); // an older event of it
        Assert.Equal("2 1100 INR 2 name-2", await Sums(Asha));
        await _intake.Note(await Orders((2, Asha, 200), version: 3, state: "cancelled"), default);
        Assert.Equal("1 1100 INR 2 name-2", await Sums(Asha));

        await _intake.Note(await Orders((3, Asha, 40), currency: "EUR"), default);
        Assert.Equal("2 40 EUR 3 name-3", await Sums(Asha));
    }

    [Fact]
    public async Task What_became_of_orders_is_counted_once_however_often_it_is_told()
    {
        var first = await Orders((1, Asha, 0), (2, Asha, 0), (3, Asha, 0));
        await _intake.Note(first, default);
        var back = await Orders((1, Asha, 0), version: 2, state: "returned", outcome: "came-back");
        await _intake.Note(back, default);
        await _intake.Note(back, default);
        await _intake.Note(await Orders((2, Asha, 0), version: 2, state: "delivered", outcome: "delivered"), default);
        await _intake.Note(await Orders((3, Asha, 0), version: 2, state: "cancelled", outcome: "cancelled-late"), default);
        await _intake.Note(first, default);
        Assert.Equal("1 1 1", await Outcomes(Asha));

        // An order whose whole life comes in one batch is no plain new one.
        await _intake.Note(await Orders((4, Asha, 0), version: 4, state: "delivered", outcome: "delivered"), default);
        await _intake.Note(await Orders((5, Asha, 0)), default);
        Assert.Equal("2 1 1", await Outcomes(Asha));
        Assert.Equal("4 0 INR 5 name-5", await Sums(Asha));
    }

    private Task<List<OutboxEntry>> Orders(
        (int Number, string Phone, long Paid) order,
        int version = 1,
        string state = "placed",
        string currency = "INR",
        string? outcome = null
    ) => Orders([order], version, state, currency, outcome);

    private Task<List<OutboxEntry>> Orders(params (int Number, string Phone, long Paid)[] orders) =>
        Orders(orders, 1, "placed", "INR", null);

    /// <summary>Events in the outbox, each of an order.</summary>
    private async Task<List<OutboxEntry>> Orders(
        (int Number, string Phone, long Paid)[] orders,
        int version,
        string state,
        string currency,
        string? outcome
    )
    {
        var entries = new List<OutboxEntry>();
        foreach (var (number, phone, paid) in orders)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"2026-12-01T10:00:{number:00}+00:00");
            var payload = string.Create(
                CultureInfo.InvariantCulture,
                $$"""
                {"id": "o{{number}}", "number": {{number}}, "version": {{version}}, "state": "{{state}}", "paid": {{paid}}, "refunded": 0,
                "total": {"amount": 1000, "currency": "{{currency}}"}, "placedAt": "{{at}}", "customerName": "name-{{number}}",
                "customerPhone": "{{phone}}", "outcome": {{(outcome is null ? "null" : $"\"{outcome}\"")}}}
                """
            );
            await using var command = _database.CreateCommand(
                """
                INSERT INTO outbox (partition, store_id, aggregate, version, index, topic, type, schema, payload, at)
                VALUES (1, 's', $1, $2, 0, 'orders', 'order.placed', 1, $3::jsonb, now()) RETURNING seq
                """
            );
            command.Parameters.Add(new NpgsqlParameter { Value = $"order/s/o{number}" });
            command.Parameters.Add(new NpgsqlParameter { Value = (long)version });
            command.Parameters.Add(new NpgsqlParameter { Value = payload });
            var seq = (long)(await command.ExecuteScalarAsync())!;
            entries.Add(
                new OutboxEntry(
                    seq,
                    1,
                    new StoreEvent(Topics.Orders, "s", $"order/s/o{number}", version, 0, "order.placed", 1, payload, default)
                )
            );
        }

        return entries;
    }

    /// <summary>Orders, what was spent in which currency, the newest order's number, and the name in it.</summary>
    private async Task<string> Sums(string phone)
    {
        await using var command = _database.CreateCommand(
            """
            SELECT concat_ws(' ', payload->>'orders', payload->'spent'->>'amount', payload->'spent'->>'currency', sort, payload->>'name')
            FROM grain_row WHERE kind = 'customer' AND key = 's' AND id = $1 AND sort = (payload->>'number')::bigint
            """
        );
        command.Parameters.Add(new NpgsqlParameter { Value = phone });
        return (await command.ExecuteScalarAsync()) as string ?? "";
    }

    /// <summary>How many parcels they took, how many came back, and how many orders were cancelled late.</summary>
    private async Task<string> Outcomes(string phone)
    {
        await using var command = _database.CreateCommand(
            """
            SELECT concat_ws(' ', payload->>'delivered', payload->>'cameBack', payload->>'cancelledLate')
            FROM grain_row WHERE kind = 'customer' AND key = 's' AND id = $1
            """
        );
        command.Parameters.Add(new NpgsqlParameter { Value = phone });
        return (await command.ExecuteScalarAsync()) as string ?? "";
    }

    private async Task Execute(string sql)
    {
        await using var command = _database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<int> Count(Func<Task> something)
    {
        var count = 0;
        using var request = new Activity("notes an order").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.Parent.TraceId == request.TraceId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStarted = _ => Interlocked.Increment(ref count),
        };
        ActivitySource.AddActivityListener(listener);
        await something();
        return count;
    }
}
