using Dukaan.Customers;
using Dukaan.Events;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using Dukaan.Values;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Customers;

/// <summary>
/// Keeps the sums by customer. Before events of orders are published, what each order adds is put into a row of its customer. A new order
/// is added to the sums; where an order changed, or anything else is unusual, the sums of its customer are made anew from all its rows. So
/// an event that comes twice, or late, changes nothing, and an order costs the same however many its customer has.
/// </summary>
/// <param name="database">Of the shard.</param>
/// <param name="timeout">Of a statement.</param>
/// <param name="prepare">Whether what runs with every batch of events is prepared.</param>
internal sealed class CustomerIntake(NpgsqlDataSource database, TimeSpan timeout, bool prepare = false) : IEventIntake
{
    // The events are read where they wait, in the outbox, as by the deliveries.
    private const string Told = """
        WITH e AS MATERIALIZED (
            SELECT DISTINCT ON (o.store_id, o.payload->>'id') o.store_id, o.payload, o.payload->>'customerPhone' AS phone
            FROM outbox o WHERE o.seq = ANY(@seqs) AND o.topic = 'orders' AND o.payload->>'customerPhone' <> ''
            ORDER BY o.store_id, o.payload->>'id', (o.payload->>'version')::bigint DESC)
        """;

    /// <summary>What an order adds, from its summary.</summary>
    internal const string Added = """
        jsonb_build_object('name', payload->'customerName', 'paid', (payload->>'paid')::bigint - (payload->>'refunded')::bigint,
            'currency', payload->'total'->'currency', 'counts', payload->>'state' NOT IN ('rejected', 'cancelled', 'expired'),
            'version', payload->'version', 'at', payload->'placedAt', 'outcome', payload->'outcome')
        """;

    // Whether a row was inserted is known for certain: only one statement can insert it, and then its xmax is 0. Its order is added to the
    // sums by that statement, or not at all. The answer has the customers whose sums were not made: those with an order that changed, has
    // ended or is in another currency; and all of the batch if one of its events came before. Nothing is joined: the planner, which expects
    // few rows of a parameter and may remember a small table, would compare each with each.
    private static readonly NamedSql OrdersSql = new(
        $"""
        {Told},
        put AS (
            INSERT INTO grain_row AS r (kind, key, id, bucket, sort, schema, payload)
            SELECT '{CustomerRows.Orders}', store_id || '/' || phone, payload->>'id', 'order', (payload->>'number')::bigint, 1, {Added}
            FROM e ORDER BY 1, 2, 3
            ON CONFLICT (kind, key, id) DO UPDATE SET payload = EXCLUDED.payload
            WHERE (r.payload->>'version')::bigint < (EXCLUDED.payload->>'version')::bigint
            RETURNING key, sort, payload, xmax = 0 AS is_new),
        adds AS MATERIALIZED (
            SELECT key, max(sort) AS number, count(*) FILTER (WHERE (payload->>'counts')::boolean) AS orders,
                sum((payload->>'paid')::bigint)::bigint AS spent, min(payload->>'at') AS first, min(payload->>'currency') AS currency,
                bool_and(is_new AND payload->>'outcome' IS NULL) AND min(payload->>'currency') = max(payload->>'currency') AS plain,
                (array_agg(payload ORDER BY sort DESC))[1] AS last
            FROM put GROUP BY key),
        added AS (
            INSERT INTO grain_row AS r (kind, key, id, bucket, sort, schema, payload)
            SELECT '{CustomerRows.Sums}', split_part(key, '/', 1), split_part(key, '/', 2), 'customer', number, 1,
                jsonb_build_object('phone', split_part(key, '/', 2), 'name', last->'name', 'number', number, 'orders', orders,
                    'spent', jsonb_build_object('amount', spent, 'currency', currency), 'firstSeen', first, 'lastSeen', last->'at')
            FROM adds WHERE plain ORDER BY 1, 2, 3
            ON CONFLICT (kind, key, id) DO UPDATE SET sort = greatest(r.sort, EXCLUDED.sort),
                payload = r.payload || CASE WHEN EXCLUDED.sort > r.sort THEN EXCLUDED.payload ELSE jsonb_build_object() END
                    || jsonb_build_object(
                    'orders', (r.payload->>'orders')::bigint + (EXCLUDED.payload->>'orders')::bigint,
                    'spent', EXCLUDED.payload->'spent' || jsonb_build_object(
                        'amount', (r.payload->'spent'->>'amount')::bigint + (EXCLUDED.payload->'spent'->>'amount')::bigint),
                    'firstSeen', least(r.payload->>'firstSeen', EXCLUDED.payload->>'firstSeen'))
            WHERE r.payload->'spent'->>'currency' = EXCLUDED.payload->'spent'->>'currency'
            RETURNING r.key || '/' || r.id AS key)
        SELECT key FROM (SELECT key FROM adds EXCEPT SELECT key FROM added) AS others
        UNION SELECT store_id || '/' || phone FROM e WHERE (SELECT count(*) FROM put) < (SELECT count(*) FROM e)
        """
    );

    public async Task Note(IReadOnlyCollection<OutboxEntry> entries, CancellationToken cancellationToken)
    {
        if (entries.Where(each => each.Event.Topic == Topics.Orders).ToList() is not { Count: > 0 } told)
        {
            return;
        }

        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        if (await Add(connection, told, cancellationToken) is { Count: > 0 } customers)
        {
            await CustomerSums.Make(connection, customers, timeout, cancellationToken);
        }
    }

    /// <summary>Puts the rows of orders, and returns the customers whose sums must be made anew.</summary>
    private async Task<List<(string StoreId, string Phone)>> Add(
        NpgsqlConnection connection,
        List<OutboxEntry> told,
        CancellationToken cancellationToken
    )
    {
        var p = new NamedParameters(OrdersSql);
        p.AddColumn("seqs", NpgsqlDbType.Bigint, told, entry => entry.Seq);
        await using var command = p.FillIn(
            new NpgsqlCommand { Connection = connection, CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds) }
        );
        if (prepare)
        {
            await command.PrepareAsync(cancellationToken);
        }

        var customers = new List<(string, string)>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var key = reader.GetString(0);
            customers.Add((StoreKey.Store(key), StoreKey.Rest(key)));
        }

        return customers;
    }
}
