using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dukaan.Customers;
using Dukaan.Saving;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Rows;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Values;
using Npgsql;

namespace Dukaan.Silo.Customers;

/// <summary>
/// Reads customers with their notes. A page without a filter is read from an index; a search looks at all customers of the store.
/// </summary>
internal sealed class PostgresCustomerReader(StoreShards shards, StorageOptions options) : ICustomerReader
{
    private const int MinDigits = 3;

    private const string From = $"""
        SELECT c.payload, n.payload FROM grain_row c
        LEFT JOIN grain_row n ON n.kind = '{CustomerRows.Notes}' AND n.key = c.key AND n.id = c.id
        WHERE c.kind = '{CustomerRows.Sums}' AND c.key = $1
        """;

    public Task<ImmutableArray<CustomerSummary>> List(string storeId, CustomerFilter filter, long? before, int limit) =>
        shards.Fresh(storeId, shard => List(shard.Database, storeId, filter, before, limit));

    public async Task<CustomerSummary?> Find(string storeId, string phone) => (await shards.Fresh(storeId, async shard =>
            {
                await using var command = Command(shard.Database, $"{From} AND c.id = $2", storeId, phone);
                return await Read(storeId, command);
            })).FirstOrDefault();

    public Task<IReadOnlyDictionary<(string Key, string Id), string>> Fingerprints(
        string storeId,
        IReadOnlyList<(string Key, string Id)> rows
    ) => shards.Fresh(storeId, async shard =>
        {
            await using var command = Command(
                shard.Database,
                $"""
                SELECT a.key, a.id, r.payload->>'fingerprint' FROM unnest($2, $3) AS a(key, id)
                JOIN grain_row r ON r.kind = '{CustomerRows.Orders}' AND r.key = $1 || '/' || a.key AND r.id = a.id
                WHERE r.payload ? 'fingerprint'
                """,
                storeId,
                rows.Select(row => row.Key).ToArray(),
                rows.Select(row => row.Id).ToArray()
            );
            var found = new Dictionary<(string, string), string>();
            await Each(storeId, command, row => found[(row.GetString(0), row.GetString(1))] = row.GetString(2));
            return (IReadOnlyDictionary<(string Key, string Id), string>)found;
        });

    public Task<ImmutableDictionary<string, string>> KeysOf(string storeId, IReadOnlyList<string> emails) =>
        shards.Fresh(storeId, async shard =>
        {
            // Of customers with one address, the one who ordered last.
            await using var command = Command(
                shard.Database,
                $"""
                SELECT c.payload->>'email', c.id FROM grain_row c
                WHERE c.kind = '{CustomerRows.Sums}' AND c.key = $1 AND c.payload->>'email' = ANY($2) ORDER BY c.sort
                """,
                storeId,
                emails.ToArray()
            );
            var found = ImmutableDictionary.CreateBuilder<string, string>();
            await Each(storeId, command, row => found[row.GetString(0)] = row.GetString(1));
            return found.ToImmutable();
        });

    public Task Sum(string storeId, IReadOnlyList<string> keys) => shards.Fresh(storeId, async shard =>
        {
            try
            {
                await using var connection = await shard.Database.OpenConnectionAsync();
                await CustomerSums.Make(connection, [.. keys.Distinct().Select(key => (storeId, key))], options.CommandTimeout, default);
                return true;
            }
            catch (Exception e) when (e is NpgsqlException or TimeoutException)
            {
                throw new StorageUnavailableException($"The sums of {storeId} could not be made: {e.Message}", nothingSaved: true, e);
            }
        });

    private async Task<ImmutableArray<CustomerSummary>> List(
        NpgsqlDataSource database,
        string storeId,
        CustomerFilter filter,
        long? before,
        int limit
    )
    {
        List<object> values = [storeId];
        var sql = new StringBuilder(From).Append(" AND c.").Append(RowIndexes.InOrder);
        void And(string condition, object value)
        {
            values.Add(value);
            sql.Append(CultureInfo.InvariantCulture, $" AND {condition.Replace("?", $"${values.Count}", StringComparison.Ordinal)}");
        }

        if (before is { } number)
        {
            And("c.sort < ?", number);
        }

        if (filter.Text.Length > 0)
        {
            var digits = Digits(filter.Text);
            And(
                digits.Length >= MinDigits ? "strpos(c.id, ?) > 0" : "(c.payload->>'name' ILIKE ? OR c.payload->>'email' ILIKE ?)",
                digits.Length >= MinDigits ? digits : $"%{Escaped(filter.Text)}%"
            );
        }

        if (filter.Tag.Length > 0)
        {
            And("EXISTS (SELECT FROM jsonb_array_elements_text(n.payload->'tags') AS tag WHERE tag ILIKE ?)", Escaped(filter.Tag));
        }

        values.Add(limit);
        sql.Append(CultureInfo.InvariantCulture, $" ORDER BY c.sort DESC LIMIT ${values.Count}");
        await using var command = Command(database, sql.ToString(), [.. values]);
        return await Read(storeId, command);
    }

    /// <summary>The digits of a part of a phone number; empty: it is something else. A leading 0 is how it is dialled at home.</summary>
    private static string Digits(string text)
    {
        var plain = InputNormalizer.Normalize(text);
        return plain.All(c => char.IsAsciiDigit(c) || " -+()./".Contains(c, StringComparison.Ordinal))
            ? string.Concat(plain.Where(char.IsAsciiDigit)).TrimStart('0')
            : "";
    }

    private static string Escaped(string text) =>
        text.Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("%", @"\%", StringComparison.Ordinal)
            .Replace("_", @"\_", StringComparison.Ordinal);

    private static async Task<ImmutableArray<CustomerSummary>> Read(string storeId, NpgsqlCommand command)
    {
        var found = ImmutableArray.CreateBuilder<CustomerSummary>();
        await Each(storeId, command, row =>
        {
            var customer = JsonSerializer.Deserialize<CustomerSummary>(row.GetString(0), StateJson.Options)!;
            var note = row.IsDBNull(1) ? CustomerNote.None : JsonSerializer.Deserialize<CustomerNote>(row.GetString(1), StateJson.Options)!;
            found.Add(customer with { Note = note.Note, Tags = note.Tags.IsDefault ? [] : note.Tags, Block = note.Block });
        });
        return found.ToImmutable();
    }

    private static async Task Each(string storeId, NpgsqlCommand command, Action<NpgsqlDataReader> row)
    {
        try
        {
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                row(reader);
            }
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            throw new StorageUnavailableException($"The customers of {storeId} could not be read: {e.Message}", nothingSaved: true, e);
        }
    }

    private NpgsqlCommand Command(NpgsqlDataSource database, string sql, params ReadOnlySpan<object> values)
    {
        var command = database.CreateCommand(sql);
        command.CommandTimeout = (int)Math.Ceiling(options.CommandTimeout.TotalSeconds);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
