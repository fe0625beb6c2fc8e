using System.Globalization;
using System.Text.Json.Nodes;
using Dukaan.Saving;
using Dukaan.Silo.Scrubbing;
using Dukaan.Silo.Storage;
using Npgsql;

namespace Dukaan.Silo.Tests.Scrubbing;

/// <summary>Puts a word that is nowhere else into every text of every document and column, which tell where they were put.</summary>
internal sealed class Canaries(NpgsqlDataSource database, StateCodec codec)
{
    public const string Word = "canarybird";

    /// <summary>The fields that had a text.</summary>
    public SortedSet<string> Planted { get; } = new(StringComparer.Ordinal);

    public async Task Plant()
    {
        await Documents("grain_state", "payload", "kind, key, schema", row =>
            Sung(DocumentTypes.State(row[0]), codec.Lifted(DocumentTypes.State(row[0]), row[0], row[1], Schema(row[2]), row[3]).Document)
        );
        await Documents("grain_row", "payload", "kind, bucket, id", row =>
            Sung(DocumentTypes.Row(row[0], row[1]), JsonNode.Parse(row[3])!)
        );
        await Documents("outbox", "payload", "type, topic, topic", row => Sung(DocumentTypes.Event(row[0]), JsonNode.Parse(row[3])!));
        await Documents("delivery", "payload", "type, topic, topic", row => Sung(DocumentTypes.Event(row[0]), JsonNode.Parse(row[3])!));
        await Documents("payment_notice", "notice", "id, id, id", row => Sung(DocumentTypes.Notice, JsonNode.Parse(row[3])!));
        foreach (
            var column in (string[])
                [
                    "audit.detail",
                    "audit.subject",
                    "delivery.note",
                    "delivery.response",
                    "delivery_pause.reason",
                    "payment_notice.reason",
                    "reconciliation_difference.detail",
                    "store_shard.note",
                ]
        )
        {
            var (table, name) = (column.Split('.')[0], column.Split('.')[1]);
            await using var command = database.CreateCommand($"UPDATE {table} SET {name} = {name} || ' {Word}'");
            if (await command.ExecuteNonQueryAsync() > 0)
            {
                Planted.Add(column);
            }
        }
    }

    private static int Schema(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private JsonNode Sung(Type type, JsonNode document) => new DocumentScrub(Sing).Scrub(type, document, "a test")!;

    private string Sing(FieldKind kind, string field, string text)
    {
        if (kind is FieldKind.Kept or FieldKind.Phone or FieldKind.State)
        {
            return text;
        }

        Planted.Add(field);
        var isLink = kind is not FieldKind.Words || field.EndsWith("Slug", StringComparison.Ordinal);
        return kind is FieldKind.Url ? $"{text}/{Word}" : $"{text}{(isLink ? '-' : ' ')}{Word}"; // the same text has the same one
    }

    private async Task Documents(string table, string column, string names, Func<string[], JsonNode> plant)
    {
        await using var command = database.CreateCommand(
            $"SELECT ctid::text, {names}, {column}::text FROM {table} WHERE {column} IS NOT NULL"
        );
        var changes = new List<(string Row, string Json)>();
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                var row = Enumerable.Range(1, 4).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)!).ToArray();
                changes.Add((reader.GetString(0), plant(row).ToJsonString(StateJson.Options)));
            }
        }

        foreach (var (row, json) in changes)
        {
            await using var update = database.CreateCommand($"UPDATE {table} SET {column} = $1::jsonb WHERE ctid = $2::tid");
            update.Parameters.AddWithValue(json);
            update.Parameters.AddWithValue(row);
            Assert.Equal(1, await update.ExecuteNonQueryAsync());
        }
    }
}
