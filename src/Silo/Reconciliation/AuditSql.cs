namespace Dukaan.Silo.Reconciliation;

/// <summary>
/// The statements of an audit. Each answers a text for every violation, except <see cref="Orders"/> and <see cref="Pictures"/>.
/// </summary>
public static class AuditSql
{
    /// <summary>Which of these orders are there.</summary>
    public const string Orders = "SELECT key FROM grain_state WHERE kind = 'order' AND key = ANY($1) AND payload->'placed' IS NOT NULL";

    public const string Numbers = """
        SELECT split_part(key, '/', 1) || ' number ' || (payload->'placed'->>'number') FROM grain_state
        WHERE kind = 'order' AND payload->'placed'->>'number' IS NOT NULL
        GROUP BY 1 HAVING count(*) > 1
        """;

    public const string Invoices = """
        SELECT s.key || ' has ' || there.count || ' of ' || last.value || ' invoices of ' || last.key
        FROM grain_state s CROSS JOIN jsonb_each_text(s.payload->'last') last CROSS JOIN LATERAL (
            SELECT count(DISTINCT r.payload->>'sequence') FROM grain_row r
            WHERE r.kind = 'invoices' AND r.key = s.key AND r.bucket IN ('issued', 'cancelled') AND r.payload->>'year' = last.key) there
        WHERE s.kind = 'invoices' AND s.payload ? 'last' AND there.count <> last.value::bigint
        """;

    /// <summary>The line of a card in its store's list has the sum of the card's ledger, which is not below zero.</summary>
    public const string GiftCardBalances = """
        SELECT s.key || ' has ' || ledger.balance || ' by its ledger, '
            || coalesce(r.payload->'balance'->>'amount', 'nothing') || ' in the list'
        FROM grain_state s CROSS JOIN LATERAL (
            SELECT coalesce(sum((entry->>'amount')::bigint), 0) AS balance FROM jsonb_array_elements(s.payload->'entries') entry) ledger
        LEFT JOIN grain_row r ON r.kind = 'gift-cards' AND r.key = split_part(s.key, '/', 1) AND r.id = split_part(s.key, '/', 2)
        WHERE s.kind = 'gift-card' AND s.payload->'card' IS NOT NULL
            AND (ledger.balance < 0 OR ledger.balance IS DISTINCT FROM (r.payload->'balance'->>'amount')::bigint)
        """;

    /// <summary>
    /// What each card says that an order spent of it and got back, once, is what the order says. An order that still owes its cards a word
    /// is left out: it tells them.
    /// </summary>
    public const string GiftCardOrders = """
        WITH cards AS (
            SELECT split_part(s.key, '/', 1) || '/' || (entry->>'orderId') AS order_key, split_part(s.key, '/', 2) AS card,
                sum(CASE entry->>'type' WHEN 'spent' THEN -(entry->>'amount')::bigint ELSE 0 END) AS spent,
                count(*) FILTER (WHERE entry->>'type' = 'spent') AS times,
                sum(CASE entry->>'type' WHEN 'refunded' THEN (entry->>'amount')::bigint ELSE 0 END) AS refunded
            FROM grain_state s CROSS JOIN jsonb_array_elements(s.payload->'entries') entry
            WHERE s.kind = 'gift-card' AND entry->>'type' IN ('spent', 'refunded') GROUP BY 1, 2),
        orders AS (
            SELECT s.key AS order_key, entry->'detail'->>'card' AS card,
                coalesce(sum((entry->'detail'->'amount'->>'amount')::bigint)
                    FILTER (WHERE entry->>'type' IN ('gift-card-used', 'gift-card-taken-back')), 0) AS spent,
                sum(CASE entry->>'type' WHEN 'refunded' THEN (entry->'detail'->'amount'->>'amount')::bigint ELSE 0 END) AS refunded,
                bool_or(coalesce((s.payload->>'owesCards')::boolean, false)) AS owes
            FROM grain_state s CROSS JOIN jsonb_array_elements(s.payload->'ledger') entry
            WHERE s.kind = 'order' AND entry->'detail'->>'card' NOT IN ('new', 'sold') GROUP BY 1, 2)
        SELECT coalesce(c.order_key, o.order_key) || ': card ' || coalesce(c.card, o.card) || ' paid ' || coalesce(c.spent, 0) || ' in '
            || coalesce(c.times, 0) || ' entries and got back ' || coalesce(c.refunded, 0) || ', the order says ' || coalesce(o.spent, 0)
            || ' and ' || coalesce(o.refunded, 0)
        FROM cards c FULL JOIN orders o ON o.order_key = c.order_key AND o.card = c.card
        WHERE NOT coalesce(o.owes, false)
            AND (c.times IS DISTINCT FROM 1 OR c.spent IS DISTINCT FROM o.spent OR c.refunded IS DISTINCT FROM o.refunded)
        """;

    /// <summary>
    /// Each paid piece of a gift card is one card of its value, and no card was made without. As above, who still owes is left out.
    /// </summary>
    public const string SoldGiftCards = """
        WITH sold AS (
            SELECT s.key AS order_key, (entry->'detail'->'amount'->>'amount')::bigint AS value,
                (SELECT sum((line->>'quantity')::bigint) FROM jsonb_array_elements(entry->'detail'->'lines') line) AS pieces,
                coalesce((s.payload->>'owesCards')::boolean, false) AS owes
            FROM grain_state s CROSS JOIN jsonb_array_elements(s.payload->'ledger') entry
            WHERE s.kind = 'order' AND entry->>'type' = 'gift-cards-sold'),
        cards AS (
            SELECT split_part(s.key, '/', 1) || '/' || (s.payload->'card'->>'orderId') AS order_key,
                sum((s.payload->'card'->'amount'->>'amount')::bigint) AS value, count(*) AS pieces
            FROM grain_state s WHERE s.kind = 'gift-card' AND s.payload->'card'->>'kind' = 'sold' GROUP BY 1)
        SELECT coalesce(sold.order_key, cards.order_key) || ' sold ' || coalesce(sold.pieces::text, 'no') || ' gift cards worth '
            || coalesce(sold.value::text, 'nothing') || ', there are ' || coalesce(cards.pieces::text, 'none') || ' worth '
            || coalesce(cards.value::text, 'nothing')
        FROM sold FULL JOIN cards USING (order_key)
        WHERE sold.owes IS NOT TRUE AND (sold.pieces IS DISTINCT FROM cards.pieces OR sold.value IS DISTINCT FROM cards.value)
        """;

    public const string Units = """
        SELECT s.key || ' has ' || coalesce(s.payload->>'onHand', '0') || ' and holds ' || held.units
        FROM grain_state s CROSS JOIN LATERAL (
            SELECT coalesce(sum((r.payload->>'quantity')::bigint), 0) AS units FROM grain_row r
            WHERE r.kind = 'stock' AND r.key = s.key AND r.bucket = 'held') held
        WHERE s.kind = 'stock' AND s.payload IS NOT NULL AND held.units > coalesce((s.payload->>'onHand')::bigint, 0)
        """;

    /// <summary>An aggregate is kind and key of its grain.</summary>
    public const string Versions = """
        SELECT a.aggregate || ' is at version ' || s.version || ', its history at ' || max(a.version) FROM audit a
        JOIN grain_state s ON s.kind = split_part(a.aggregate, '/', 1) AND s.key = substr(a.aggregate, strpos(a.aggregate, '/') + 1)
        GROUP BY a.aggregate, s.version HAVING max(a.version) > s.version
        """;

    /// <summary>The pictures that products have, as store id / picture id.</summary>
    public const string Pictures = """
        SELECT DISTINCT key || '/' || picture FROM grain_row, jsonb_array_elements_text(
            CASE jsonb_typeof(payload->'pictures') WHEN 'array' THEN payload->'pictures' ELSE '[]' END) picture
        WHERE kind = 'catalog' AND bucket = 'product' AND picture ~ '^[0-7][0-9a-z]{25}$'
        """;
}
