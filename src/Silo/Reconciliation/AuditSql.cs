namespace Dukaan.Silo.Reconciliation;

/// <summary>
/// The statements of an audit. Each answers a text for every violation, except <see cref="Orders"/> and <see cref="Pictures"/>.
/// </summary>
internal static class AuditSql
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
