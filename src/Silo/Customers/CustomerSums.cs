using Dukaan.Customers;
using Dukaan.Silo.Postgres;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Customers;

/// <summary>Makes the sums of customers anew from the rows of their orders, past ones too.</summary>
internal static class CustomerSums
{
    private const string Own = $"o.kind = '{CustomerRows.Orders}' AND o.key = t.store_id || '/' || t.phone";

    // Whoever adds to the sums waits or has ended, and the next statement sees what was added.
    private static readonly NamedSql Lock = new(
        $"""
        SELECT FROM grain_row r JOIN unnest(@stores, @phones) AS t(store_id, phone) ON r.key = t.store_id AND r.id = t.phone
        WHERE r.kind = '{CustomerRows.Sums}' ORDER BY r.key, r.id FOR UPDATE OF r
        """
    );

    private const string Made = $$"""
        INSERT INTO grain_row AS r (kind, key, id, bucket, sort, schema, payload)
        SELECT '{{CustomerRows.Sums}}', t.store_id, t.phone, 'customer', last.sort, 1, jsonb_strip_nulls(jsonb_build_object(
            'phone', CASE WHEN strpos(t.phone, '@') > 0 THEN '' ELSE t.phone END,
            'name', last.payload->'name', 'number', last.sort, 'orders', sums.orders,
            'spent', jsonb_build_object('amount', sums.spent, 'currency', last.payload->'currency'),
            'firstSeen', sums.first, 'lastSeen', last.payload->'at', 'email', sums.email,
            'delivered', sums.delivered, 'cameBack', sums.came_back, 'cancelledLate', sums.cancelled_late))
        FROM unnest(@stores, @phones) AS t(store_id, phone)
        CROSS JOIN LATERAL (
            SELECT sort, payload FROM grain_row o WHERE {{Own}} ORDER BY sort DESC LIMIT 1) AS last
        CROSS JOIN LATERAL (
            SELECT count(*) FILTER (WHERE (o.payload->>'counts')::boolean) AS orders, min(o.payload->>'at') AS first,
                max(o.payload->>'email') AS email,
                count(*) FILTER (WHERE o.payload->>'outcome' = 'delivered') AS delivered,
                count(*) FILTER (WHERE o.payload->>'outcome' = 'came-back') AS came_back,
                count(*) FILTER (WHERE o.payload->>'outcome' = 'cancelled-late') AS cancelled_late,
                coalesce(sum((o.payload->>'paid')::bigint)
                    FILTER (WHERE o.payload->>'currency' = last.payload->>'currency'), 0)::bigint AS spent
            FROM grain_row o WHERE {{Own}}) AS sums
        """;

    // A row that others insert meanwhile stays theirs: it is locked and made anew afterwards.
    private static readonly NamedSql Missing = new(
        $"""
        {Made}
        WHERE NOT EXISTS (SELECT FROM grain_row s WHERE s.kind = '{CustomerRows.Sums}' AND s.key = t.store_id AND s.id = t.phone)
        ORDER BY 1, 2, 3
        ON CONFLICT (kind, key, id) DO NOTHING
        """
    );

    private static readonly NamedSql Sums = new(
        $"""
        {Made}
        ORDER BY 1, 2, 3
        ON CONFLICT (kind, key, id) DO UPDATE SET sort = EXCLUDED.sort, payload = EXCLUDED.payload
        WHERE r.payload <> EXCLUDED.payload
        """
    );

    /// <summary>Makes the sums of these customers, each named once. Who has no phone stands under their e-mail address.</summary>
    public static async Task Make(
        NpgsqlConnection connection,
        IReadOnlyList<(string StoreId, string Phone)> customers,
        TimeSpan timeout,
        CancellationToken cancellationToken
    )
    {
        // A transaction of its own: one that inserts rows and then locks others could deadlock with one that waits for these.
        await Run(Missing);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await Run(Lock);
        await Run(Sums);
        await transaction.CommitAsync(cancellationToken);

        async Task Run(NamedSql sql)
        {
            var p = new NamedParameters(sql);
            p.AddColumn("stores", NpgsqlDbType.Text, customers, customer => customer.StoreId);
            p.AddColumn("phones", NpgsqlDbType.Text, customers, customer => customer.Phone);
            await using var command = p.FillIn(
                new NpgsqlCommand { Connection = connection, CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds) }
            );
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
