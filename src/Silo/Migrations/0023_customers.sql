-- Sums by customer, from here on kept by the relay of events (CustomerIntake): first what each order adds, then the sums. What is there is
-- kept: it is newer.
INSERT INTO grain_row (kind, key, id, bucket, sort, schema, payload)
SELECT 'customer-order', key || '/' || (payload->>'customerPhone'), id, 'order', sort, 1,
    jsonb_build_object('name', payload->'customerName', 'paid', (payload->>'paid')::bigint - (payload->>'refunded')::bigint,
        'currency', payload->'total'->'currency', 'counts', payload->>'state' NOT IN ('rejected', 'cancelled', 'expired'),
        'version', payload->'version', 'at', payload->'placedAt')
FROM grain_row WHERE kind = 'order-book' AND payload->>'customerPhone' <> ''
ON CONFLICT DO NOTHING;

INSERT INTO grain_row (kind, key, id, bucket, sort, schema, payload)
SELECT 'customer', split_part(key, '/', 1), split_part(key, '/', 2), 'customer', last.sort, 1,
    jsonb_build_object('phone', split_part(key, '/', 2), 'name', last.payload->'name', 'number', last.sort, 'orders', sums.orders,
        'spent', jsonb_build_object('amount', sums.spent, 'currency', last.payload->'currency'),
        'firstSeen', sums.first, 'lastSeen', last.payload->'at')
FROM (SELECT DISTINCT key FROM grain_row WHERE kind = 'customer-order') AS t
CROSS JOIN LATERAL (
    SELECT sort, payload FROM grain_row o WHERE o.kind = 'customer-order' AND o.key = t.key ORDER BY sort DESC LIMIT 1) AS last
CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE (o.payload->>'counts')::boolean) AS orders, min(o.payload->>'at') AS first,
        coalesce(sum((o.payload->>'paid')::bigint) FILTER (WHERE o.payload->>'currency' = last.payload->>'currency'), 0)::bigint AS spent
    FROM grain_row o WHERE o.kind = 'customer-order' AND o.key = t.key) AS sums
ON CONFLICT DO NOTHING;
