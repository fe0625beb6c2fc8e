using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dukaan.Orders;
using Dukaan.Saving;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Values;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Orders;

/// <summary>
/// Searches and sums order books in the database. Order numbers follow time, except for orders placed at the same moment. So the first row
/// of a span of time is found by binary search, and only rows of the span are read.
/// </summary>
internal sealed class PostgresOrderBookReader(StoreShards shards, StorageOptions options) : IOrderBookReader
{
    /// <summary>How much earlier than its number an order may have been placed, at most.</summary>
    private static readonly TimeSpan Disorder = TimeSpan.FromHours(1);

    // The greatest number of an order that was placed before $2, or less than the least. A binary search.
    private const string FloorSql = """
        WITH RECURSIVE span(low, high) AS (
            SELECT coalesce(min(sort), 1) - 1, coalesce(max(sort), 0) + 1 FROM grain_row WHERE kind = 'order-book' AND key = $1
            UNION ALL
            SELECT CASE WHEN middle.at < $2 THEN middle.sort ELSE low END,
                CASE WHEN middle.at < $2 THEN high ELSE low + (high - low) / 2 END
            FROM span CROSS JOIN LATERAL (
                SELECT sort, (payload->>'placedAt')::timestamptz AS at FROM grain_row
                WHERE kind = 'order-book' AND key = $1 AND sort >= low + (high - low) / 2 ORDER BY sort LIMIT 1) AS middle
            WHERE high - low > 1)
        SELECT max(low) FROM span
        """;

    private static readonly NamedSql SumSql = new(
        """
        WITH book AS MATERIALIZED (
            SELECT sort, payload, ((payload->>'placedAt')::timestamptz AT TIME ZONE @zone)::date AS day,
                payload->'total'->>'currency' = @currency AS summed
            FROM grain_row
            WHERE kind = 'order-book' AND key = @store AND sort > @floor AND bucket <> ALL(@fallen)
            AND (payload->>'placedAt')::timestamptz >= @from AND (payload->>'placedAt')::timestamptz < @until),
        sold AS MATERIALIZED (
            SELECT line->>'productId' AS id, max(sort) AS newest, sum((line->>'quantity')::bigint) AS pieces,
                sum((line->>'amount')::bigint) AS amount
            FROM book CROSS JOIN LATERAL jsonb_array_elements(payload->'lines') AS line WHERE summed GROUP BY 1)
        SELECT day, NULL AS id, NULL AS title, count(*) AS pieces,
            coalesce(sum((payload->'total'->>'amount')::bigint - coalesce((payload->>'forCards')::bigint, 0))
                FILTER (WHERE summed), 0)::bigint AS amount,
            coalesce(sum((payload->>'paid')::bigint - (payload->>'refunded')::bigint - coalesce((payload->>'byCard')::bigint, 0)
                + coalesce((payload->>'refundedByCard')::bigint, 0)) FILTER (WHERE summed), 0)::bigint AS paid,
            coalesce(sum(coalesce((payload->>'byCard')::bigint, 0) - coalesce((payload->>'refundedByCard')::bigint, 0))
                FILTER (WHERE summed), 0)::bigint AS by_card
        FROM book GROUP BY day
        UNION ALL
        SELECT NULL, id, (
            SELECT line->>'title' FROM book CROSS JOIN LATERAL jsonb_array_elements(payload->'lines') AS line
            WHERE book.sort = top.newest AND line->>'productId' = top.id LIMIT 1), pieces::bigint, amount::bigint, 0, 0
        FROM (SELECT * FROM sold ORDER BY amount DESC, id LIMIT @most) AS top
        UNION ALL
        SELECT NULL, NULL, NULL, 0, coalesce(sum(amount), 0)::bigint, 0, 0 FROM sold
        """
    );

    private static readonly string[] IsVoid =
    [
        OrderBookRows.Bucket(OrderState.Rejected),
        OrderBookRows.Bucket(OrderState.Cancelled),
        OrderBookRows.Bucket(OrderState.Expired),
    ];

    /// <exception cref="StorageUnavailableException">The database cannot be reached or did not answer in time.</exception>
    public Task<ImmutableArray<OrderSummary>> Find(string storeId, OrderFilter filter, PlacedWithin placed, long? before, int limit) =>
        shards.Fresh(storeId, shard => Find(shard.Database, storeId, filter, placed, before, limit));

    /// <exception cref="StorageUnavailableException">The database cannot be reached or did not answer in time.</exception>
    public Task<TakingsSums> Sum(string storeId, PlacedWithin placed, TimeZoneInfo zone, string currency) =>
        shards.Fresh(storeId, shard => Sum(shard.Database, storeId, placed, zone, currency));

    private async Task<ImmutableArray<OrderSummary>> Find(
        NpgsqlDataSource database,
        string storeId,
        OrderFilter filter,
        PlacedWithin placed,
        long? before,
        int limit
    )
    {
        List<NpgsqlParameter> values = [Text(storeId), Number(await Floor(database, storeId, placed.From))];
        var sql = new StringBuilder("SELECT payload FROM grain_row WHERE kind = 'order-book' AND key = $1 AND sort > $2");
        foreach (var (condition, value) in Conditions(filter, placed, before))
        {
            values.Add(value);
            sql.Append(CultureInfo.InvariantCulture, $" AND {condition.Replace("?", $"${values.Count}", StringComparison.Ordinal)}");
        }

        values.Add(new NpgsqlParameter<int> { TypedValue = limit });
        sql.Append(CultureInfo.InvariantCulture, $" ORDER BY sort DESC LIMIT ${values.Count}");
        await using var command = Command(database, sql.ToString());
        command.Parameters.AddRange(values.ToArray());
        return await Read(storeId, command, reader => JsonSerializer.Deserialize<OrderSummary>(reader.GetString(0), StateJson.Options)!);
    }

    private async Task<TakingsSums> Sum(NpgsqlDataSource database, string storeId, PlacedWithin placed, TimeZoneInfo zone, string currency)
    {
        var from = placed.From ?? DateTimeOffset.UnixEpoch;
        var p = new NamedParameters(SumSql);
        p.Add("store", storeId);
        p.Add("floor", await Floor(database, storeId, from));
        p.Add("from", from);
        p.AddTexts("fallen", IsVoid);
        p.Add("zone", zone.Id);
        p.Add("currency", currency);
        p.Add("until", placed.Until ?? DateTimeOffset.MaxValue);
        p.Add("most", Takings.MaxProducts);
        await using var command = p.FillIn(Command(database));
        var read = await Read(storeId, command, reader =>
            (
                Day: reader.IsDBNull(0) ? (DateOnly?)null : reader.GetFieldValue<DateOnly>(0),
                Product: reader.IsDBNull(1) ? null : reader.GetString(1),
                Title: reader.IsDBNull(2) ? "" : reader.GetString(2),
                Count: reader.GetInt64(3),
                Amount: new Money(reader.GetInt64(4), currency),
                Paid: new Money(reader.GetInt64(5), currency),
                ByCard: new Money(reader.GetInt64(6), currency)
            )
        );
        return new TakingsSums(
            [
                .. read.Where(row => row.Day is not null)
                    .Select(row => new TakingsDay(row.Day!.Value, row.Count, row.Amount, row.Paid) { ByCard = row.ByCard })
                    .OrderBy(day => day.Day),
            ],
            [
                .. read.Where(row => row.Product is not null)
                    .Select(row => new TakingsProduct(row.Product!, row.Title, row.Count, row.Amount))
                    .OrderByDescending(product => product.Sales.Amount)
                    .ThenBy(product => product.ProductId, StringComparer.Ordinal),
            ],
            read.Single(row => row is { Day: null, Product: null }).Amount.Amount
        );
    }

    /// <summary>A number below those of all orders that were placed from then on.</summary>
    private async Task<long> Floor(NpgsqlDataSource database, string storeId, DateTimeOffset? from)
    {
        if (from is not { } begin)
        {
            return -1;
        }

        await using var command = Command(database, FloorSql);
        command.Parameters.Add(Text(storeId));
        command.Parameters.Add(Time(begin - Disorder));
        return (await Read(storeId, command, reader => reader.GetInt64(0))).Single();
    }

    /// <summary>The conditions of a filter, each with the value for its <c>?</c>.</summary>
    private static IEnumerable<(string Condition, NpgsqlParameter Value)> Conditions(OrderFilter filter, PlacedWithin placed, long? before)
    {
        if (before is { } number)
        {
            yield return ("sort < ?", Number(number));
        }

        if (placed.From is { } from)
        {
            yield return ("(payload->>'placedAt')::timestamptz >= ?", Time(from));
        }

        if (placed.Until is { } until)
        {
            yield return ("(payload->>'placedAt')::timestamptz < ?", Time(until));
        }

        if (filter.State is { } state)
        {
            yield return ("bucket = ?", Text(OrderBookRows.Bucket(state)));
        }

        if (filter.Payment is { } payment)
        {
            yield return ("payload->>'payment' = ?", Text(Name(payment)));
        }

        if (filter.Method is { } method)
        {
            yield return ("payload->>'method' = ?", Text(Name(method)));
        }

        if (filter.Text.Length > 0)
        {
            yield return OfText(filter.Text);
        }
    }

    /// <summary>
    /// Digits are the number of an order, or from four digits on a part of a phone number. Other text is a part of the name.
    /// </summary>
    private static (string Condition, NpgsqlParameter Value) OfText(string text)
    {
        var plain = InputNormalizer.Normalize(text);
        if (!plain.All(c => char.IsAsciiDigit(c) || " -+#()./".Contains(c, StringComparison.Ordinal)))
        {
            var pattern = text.Replace(@"\", @"\\", StringComparison.Ordinal)
                .Replace("%", @"\%", StringComparison.Ordinal)
                .Replace("_", @"\_", StringComparison.Ordinal);
            return ("payload->>'customerName' ILIKE ?", Text($"%{pattern}%"));
        }

        // A leading 0 is how a number is dialled at home; E.164 has none, and what was stored before it was read by the numbering plans may
        // have one inside.
        var digits = string.Concat(plain.Where(char.IsAsciiDigit)).TrimStart('0');
        var numbers = new List<string>
        {
            digits,
            string.Concat(plain.Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit)).TrimStart('0'),
        };
        if (Phone.TryParse(plain, null, out var phone))
        {
            numbers.AddRange(StoredPhones.Former(phone).Prepend(phone).Select(each => each.E164[1..]));
        }

        return digits.Length < 4
            ? ("sort::text = ?", Text(digits))
            : (
                "(sort::text = ANY(?) OR EXISTS (SELECT FROM unnest(?) AS part WHERE strpos(payload->>'customerPhone', part) > 0))",
                Texts([.. numbers.Where(each => each.Length >= 4).Distinct()])
            );
    }

    private static NpgsqlParameter<long> Number(long value) => new() { TypedValue = value };

    private static NpgsqlParameter<string[]> Texts(string[] value) =>
        new() { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text };

    private static NpgsqlParameter<string> Text(string value) => new() { TypedValue = value };

    private static async Task<ImmutableArray<T>> Read<T>(string storeId, NpgsqlCommand command, Func<NpgsqlDataReader, T> row)
    {
        try
        {
            await using var reader = await command.ExecuteReaderAsync();
            var rows = ImmutableArray.CreateBuilder<T>();
            while (await reader.ReadAsync())
            {
                rows.Add(row(reader));
            }

            return rows.ToImmutable();
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            throw new StorageUnavailableException($"The order book of {storeId} could not be read: {e.Message}", nothingSaved: true, e);
        }
    }

    private NpgsqlCommand Command(NpgsqlDataSource database, string sql = "")
    {
        var command = database.CreateCommand(sql);
        command.CommandTimeout = (int)Math.Ceiling(options.CommandTimeout.TotalSeconds);
        return command;
    }

    /// <summary>As the payload has it.</summary>
    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static NpgsqlParameter<DateTime> Time(DateTimeOffset at) =>
        new() { TypedValue = at.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz };
}
