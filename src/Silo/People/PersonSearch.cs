using System.Collections.Immutable;
using System.Text.Json;
using Dukaan.Customers;
using Dukaan.Silo.Operators;
using Dukaan.Silo.Rows;
using Dukaan.Silo.Shards;
using Dukaan.Values;
using Npgsql;

namespace Dukaan.Silo.People;

/// <summary>
/// Finds a phone, and an order by its number, in all databases of this region. Every statement is answered from an index, however many
/// shops there are.
/// </summary>
public sealed class PersonSearch(StoreShards shards)
{
    /// <summary>More shops than anybody is a customer of.</summary>
    internal const int MaxShops = 1_000;

    internal const string SellerSql =
        "SELECT payload->>'sellerId' FROM grain_state WHERE kind = 'phone-login' AND key = ANY($1) AND payload->>'sellerId' IS NOT NULL";

    internal const string ShopsSql = """
        SELECT shop, coalesce(s.payload->'profile'->>'name', '') FROM grain_state p
        CROSS JOIN jsonb_array_elements_text(p.payload->'stores') AS shop
        LEFT JOIN grain_state s ON s.kind = 'store' AND s.key = shop
        WHERE p.kind = 'seller' AND p.key = $1
        """;

    internal const string InvitedSql = """
        SELECT t.key, coalesce(s.payload->'profile'->>'name', '') FROM grain_state t
        LEFT JOIN grain_state s ON s.kind = 'store' AND s.key = t.key
        WHERE t.kind = 'team' AND t.payload->'invitations' @> $1::jsonb LIMIT 1000
        """;

    internal const string CustomersSql = $"""
        SELECT c.key, coalesce(s.payload->'profile'->>'name', ''), c.id FROM grain_row c
        LEFT JOIN grain_state s ON s.kind = 'store' AND s.key = c.key
        WHERE c.kind = '{CustomerRows.Sums}' AND c.id = ANY($1) LIMIT 1000
        """;

    internal const string OrdersSql = $"""
        SELECT key, id, sort FROM grain_row WHERE kind = '{CustomerRows.Orders}' AND key = ANY($1) AND bucket = 'order' ORDER BY sort DESC
        """;

    internal const string NumberSql =
        $"SELECT id FROM grain_row WHERE kind = 'order-book' AND key = $1 AND sort = $2 AND {RowIndexes.InOrder} LIMIT 1";

    /// <summary>Everything of a phone, under each spelling that it was ever stored in.</summary>
    public async Task<PersonPlaces> Find(Phone phone)
    {
        string[] spellings = [phone.E164, .. StoredPhones.Former(phone).Select(each => each.E164)];
        var seller = (await Read(shards.Main, SellerSql, row => row.GetString(0), spellings)).FirstOrDefault();
        var shops = seller is null ? [] : await Read(shards.Main, ShopsSql, Shop, seller);
        var (invited, customers) = (new List<NamedShop>(), new List<PersonAsCustomer>());
        foreach (var shard in shards.All)
        {
            foreach (var spelling in spellings)
            {
                var invitation = JsonSerializer.Serialize(new[] { new { phone = spelling } });
                invited.AddRange(Living(await Read(shard, InvitedSql, Shop, invitation), shard));
            }

            customers.AddRange(await Customers(shard, spellings));
        }

        return new PersonPlaces(seller, [.. await Named(shops)], [.. invited], [.. customers]);
    }

    /// <summary>The phone of a seller, or null: there is none of this id.</summary>
    public async Task<Phone?> PhoneOf(string sellerId) =>
        await shards.Main.Database.Text("SELECT payload->>'phone' FROM grain_state WHERE kind = 'seller' AND key = $1", sellerId)
            is { } phone
            ? StoredPhones.Mended(new Phone(phone))
            : null;

    /// <summary>The order of a number in a shop, or null.</summary>
    public Task<string?> Order(string storeId, long number) =>
        shards.Fresh(storeId, shard => shard.Database.Text(NumberSql, storeId, number));

    private async Task<IEnumerable<PersonAsCustomer>> Customers(Shard shard, string[] spellings)
    {
        var found = (await Read(shard, CustomersSql, row => (Shop: Shop(row), Phone: row.GetString(2)), spellings))
            .Where(each => shards.Lives(each.Shop.Id, shard))
            .ToList();
        if (found.Count == 0)
        {
            return [];
        }

        var keys = found.Select(each => StoreKey.Of(each.Shop.Id, each.Phone)).ToArray();
        var orders = (
            await Read(shard, OrdersSql, row => (Key: row.GetString(0), Order: new NumberedOrder(row.GetString(1), row.GetInt64(2))), keys)
        ).ToLookup(each => each.Key, each => each.Order);
        return found.Select(each => new PersonAsCustomer(each.Shop, each.Phone, [.. orders[StoreKey.Of(each.Shop.Id, each.Phone)]]));
    }

    /// <summary>Shops that moved out of the main database have their names elsewhere.</summary>
    private async Task<List<NamedShop>> Named(List<NamedShop> shops)
    {
        for (var i = 0; i < shops.Count; i++)
        {
            if (shops[i].Name.Length == 0)
            {
                var id = shops[i].Id;
                var name = await shards.Fresh(id, shard =>
                    shard.Database.Text("SELECT payload->'profile'->>'name' FROM grain_state WHERE kind = 'store' AND key = $1", id)
                );
                shops[i] = new NamedShop(id, name ?? "");
            }
        }

        return shops;
    }

    private IEnumerable<NamedShop> Living(IEnumerable<NamedShop> shops, Shard shard) => shops.Where(each => shards.Lives(each.Id, shard));

    private static NamedShop Shop(NpgsqlDataReader row) => new(row.GetString(0), row.GetString(1));

    private static async Task<List<T>> Read<T>(Shard shard, string sql, Func<NpgsqlDataReader, T> row, object value)
    {
        await using var command = shard.Database.CreateCommand(sql).With([value]);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(row(reader));
        }

        return rows;
    }
}
