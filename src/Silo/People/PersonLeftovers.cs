using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Dukaan.Carts;
using Dukaan.Saving;
using Dukaan.Silo.Operators;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Scrubbing;
using Dukaan.Silo.Shards;
using Npgsql;

namespace Dukaan.Silo.People;

/// <summary>What no grain owns of a person: deliveries to webhooks, and records whose key is the phone.</summary>
/// <param name="shards">The databases.</param>
/// <param name="plain">The connection string of the database with the one-time codes.</param>
public sealed class PersonLeftovers(StoreShards shards, string plain)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    private const string WaitingSql =
        "SELECT EXISTS (SELECT FROM outbox WHERE partition = $1 AND store_id = $2 AND payload->>'customerPhone' = $3)";

    private const string AnywhereSql = "SELECT EXISTS (SELECT FROM outbox WHERE payload->>'customerPhone' = ANY($1))";

    private const string DeliveriesSql = """
        SELECT id, type, payload::text FROM delivery WHERE kind = 'webhook' AND store_id = $1 AND payload->>'customerPhone' = $2
            AND payload->>'id' = ANY($3) LIMIT 500
        """;

    private const string CardsSql = "SELECT id FROM grain_row WHERE kind = 'gift-cards' AND key = $1 AND payload->>'phone' = $2";

    private const string CartsSql = $"""
        SELECT w.id FROM grain_row w JOIN grain_state c ON c.kind = 'cart' AND c.key = w.id
        WHERE w.kind = '{CartWakes.Kind}' AND c.payload->'contact'->'phone'->>'e164' = ANY($1)
        """;

    private const string CodesSql = "DELETE FROM orleans.orleansstorage WHERE grainidextensionstring = ANY($1)";

    /// <summary>Whether no event with the phone waits to be published. Waits for it a little.</summary>
    public Task<bool> IsPublished(string storeId, string phone) =>
        AreOut(() => shards.Fresh(storeId, shard => shard.Database.Says(WaitingSql, (int)Partitions.Of(storeId), storeId, phone)));

    /// <summary>
    /// The same in all shops of this region: a shop knows a customer once their first event is published.
    /// </summary>
    public Task<bool> ArePublished(string[] spellings) =>
        AreOut(async () =>
        {
            foreach (var shard in shards.All)
            {
                if (await shard.Database.Says(AnywhereSql, [spellings]))
                {
                    return true;
                }
            }

            return false;
        });

    private static async Task<bool> AreOut(Func<Task<bool>> anyWaits)
    {
        for (var began = Stopwatch.GetTimestamp(); ; await Task.Delay(Between))
        {
            var waits = await anyWaits();
            if (!waits || Stopwatch.GetElapsedTime(began) > Patience)
            {
                return !waits;
            }
        }
    }

    /// <summary>Takes the person out of what was and will be sent to webhooks about these orders.</summary>
    public Task RewriteDeliveries(string storeId, string phone, string[] orders) => shards.At(storeId, async shard =>
        {
            while (await Deliveries(shard, storeId, phone, orders) is { Count: > 0 } found)
            {
                foreach (var (id, type, payload) in found)
                {
                    var bare = PersonalData.Erase(DocumentTypes.Event(type), JsonNode.Parse(payload))!.ToJsonString(StateJson.Options);
                    await shard.Database.Changes("UPDATE delivery SET payload = $2::jsonb, response = '' WHERE id = $1", id, bare);
                }
            }
        });

    /// <summary>The carts that the phone's holder left and is not reminded of yet.</summary>
    public async Task<ImmutableArray<string>> Carts(string[] spellings)
    {
        var carts = ImmutableArray.CreateBuilder<string>();
        foreach (var shard in shards.All)
        {
            await using var command = shard.Database.CreateCommand(CartsSql).With([spellings]);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                carts.Add(reader.GetString(0));
            }
        }

        return carts.DrainToImmutable();
    }

    /// <summary>The gift cards of a shop that pay for this phone alone.</summary>
    public Task<List<string>> Cards(string storeId, string phone) => shards.Fresh(storeId, async shard =>
        {
            await using var command = shard.Database.CreateCommand(CardsSql).With(storeId, phone);
            await using var reader = await command.ExecuteReaderAsync();
            var cards = new List<string>();
            while (await reader.ReadAsync())
            {
                cards.Add(reader.GetString(0));
            }

            return cards;
        });

    /// <summary>Deletes the records whose key is a phone.</summary>
    /// <param name="phones">In each spelling.</param>
    /// <param name="account">Whether the sign-in goes too.</param>
    public async Task DeletePhone(ImmutableArray<string> phones, bool account)
    {
        string[] keys = [.. phones];
        string[] kinds = account ? ["phone-contact", "phone-login"] : ["phone-contact"];
        await shards.Main.Database.Changes("DELETE FROM grain_state WHERE kind = ANY($1) AND key = ANY($2)", kinds, keys);
        await using var codes = Database.Open(plain, maxConnections: 1);
        await codes.Changes(CodesSql, [keys]);
    }

    private static async Task<List<(long Id, string Type, string Payload)>> Deliveries(
        Shard shard,
        string storeId,
        string phone,
        string[] orders
    )
    {
        await using var command = shard.Database.CreateCommand(DeliveriesSql).With(storeId, phone, orders);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<(long, string, string)>();
        while (await reader.ReadAsync())
        {
            found.Add((reader.GetInt64(0), reader.GetString(1), reader.GetString(2)));
        }

        return found;
    }
}
