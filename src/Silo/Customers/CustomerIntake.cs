using Dukaan.Customers;
using Dukaan.Events;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Customers;

/// <summary>
/// Keeps the sums by customer. Before events of orders are published, what each order adds is put into a row of its customer, and the sums
/// of these customers are made anew from their rows. So an event that comes twice, or late, changes nothing.
/// </summary>
internal sealed class CustomerIntake(NpgsqlDataSource database, TimeSpan timeout) : IEventIntake
{
    // The events are read where they wait, in the outbox, as by the deliveries.
    private const string Told = """
        WITH e AS MATERIALIZED (
            SELECT DISTINCT ON (o.store_id, o.payload->>'id') o.store_id, o.payload, o.payload->>'customerPhone' AS phone
            FROM unnest(@aggregates, @versions, @indexes) AS told(aggregate, version, index)
            JOIN outbox o ON o.aggregate = told.aggregate COLLATE "C" AND o.version = told.version AND o.index = told.index
            WHERE o.topic = 'orders' AND o.payload->>'customerPhone' <> ''
            ORDER BY o.store_id, o.payload->>'id', (o.payload->>'version')::bigint DESC)
        """;

    /// <summary>What an order adds, from its summary.</summary>
    internal const string Added = """
        jsonb_build_object('name', payload->'customerName', 'paid', (payload->>'paid')::bigint - (payload->>'refunded')::bigint,
            'currency', payload->'total'->'currency', 'counts', payload->>'state' NOT IN ('rejected', 'cancelled', 'expired'),
            'version', payload->'version', 'at', payload->'placedAt')
        """;

    private static readonly NamedSql OrdersSql = new(
        $"""
        {Told}
        INSERT INTO grain_row AS r (kind, key, id, bucket, sort, schema, payload)
        SELECT '{CustomerRows.Orders}', store_id || '/' || phone, payload->>'id', 'order', (payload->>'number')::bigint, 1, {Added} FROM e
        ORDER BY 1, 2, 3
        ON CONFLICT (kind, key, id) DO UPDATE SET payload = EXCLUDED.payload
        WHERE (r.payload->>'version')::bigint < (EXCLUDED.payload->>'version')::bigint
        """
    );

    private static readonly NamedSql SumsSql = new($"{Told}{CustomerSums.Of("SELECT DISTINCT store_id, phone FROM e")}");

    public async Task Note(IReadOnlyCollection<StoreEvent> events, CancellationToken cancellationToken)
    {
        if (events.Where(each => each.Topic == Topics.Orders).ToList() is not { Count: > 0 } told)
        {
            return;
        }

        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        foreach (var sql in (NamedSql[])[OrdersSql, SumsSql])
        {
            var p = new NamedParameters(sql);
            p.AddColumn("aggregates", NpgsqlDbType.Text, told, e => e.Aggregate);
            p.AddColumn("versions", NpgsqlDbType.Bigint, told, e => e.Version);
            p.AddColumn("indexes", NpgsqlDbType.Integer, told, e => e.Index);
            await using var command = p.FillIn(
                new NpgsqlCommand { Connection = connection, CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds) }
            );
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
