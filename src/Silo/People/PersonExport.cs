using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dukaan.Accounts;
using Dukaan.BackInStock;
using Dukaan.Customers;
using Dukaan.Messages;
using Dukaan.Pricing;
using Dukaan.Saving;
using Dukaan.Silo.Operators;
using Dukaan.Silo.Shards;
using Dukaan.Values;

namespace Dukaan.Silo.People;

/// <summary>
/// Everything of a person in this region's databases, as it is stored, without what would give access: secrets, sessions, hashes.
/// </summary>
public sealed class PersonExport(StoreShards shards, PersonSearch search)
{
    private const string StateSql = "SELECT payload::text FROM grain_state WHERE kind = $1 AND key = $2 AND payload IS NOT NULL";
    private const string RowsSql = "SELECT payload::text FROM grain_row WHERE kind = $1 AND key = $2 AND id = $3";

    private const string InvoicesSql =
        "SELECT payload::text FROM grain_row WHERE kind = 'invoices' AND key = $1 AND (id = $2 OR id LIKE $2 || '/%') ORDER BY sort";

    private const string ReviewsSql =
        "SELECT payload::text FROM grain_row WHERE kind = 'reviews' AND key = $1 AND id LIKE $2 || '-%' ORDER BY sort";

    private const string PastSql =
        $"SELECT payload::text FROM grain_row WHERE kind = '{CustomerRows.Orders}' AND key = $1 AND bucket <> 'order' ORDER BY sort";

    private const string CardsSql =
        "SELECT payload::text FROM grain_row WHERE kind = 'gift-cards' AND key = $1 AND payload->>'phone' = $2 ORDER BY sort";

    private const string WaitsSql =
        $"SELECT payload::text FROM grain_row WHERE kind = '{BackInStockRows.People}' AND key >= $1 || '/' AND key < $1 || '0' "
        + "AND payload->'phone'->>'e164' = $2 ORDER BY sort LIMIT 1000";

    private const string DeliveriesSql = """
        SELECT jsonb_build_object('at', at, 'type', type, 'state', state, 'webhook', target, 'sent', payload)::text FROM delivery
        WHERE kind = 'webhook' AND store_id = $1 AND payload->>'customerPhone' = $2 ORDER BY id LIMIT 1000
        """;

    private static readonly FrozenSet<string> Secret = FrozenSet.ToFrozenSet(
        ["secret", "fingerprint", "operationId", "steps", "sessions", "opened", "opening", "cartId"],
        StringComparer.Ordinal
    );

    public async Task<JsonObject> Make(Phone phone)
    {
        var places = await search.Find(phone);
        var shops = new JsonArray();
        foreach (var customer in places.Customers)
        {
            shops.Add(await shards.Fresh(customer.Shop.Id, shard => Customer(shard, customer)));
        }

        var export = new JsonObject { ["phone"] = phone.E164, ["customerOf"] = shops };
        if (places.SellerId is { } seller)
        {
            export["seller"] = new JsonObject
            {
                ["id"] = seller,
                ["account"] = await One(shards.Main, StateSql, "seller", seller),
                ["mail"] = await Mail(places.Shops, seller),
                ["shops"] = await Teams(places.Shops, each => each?["sellerId"]?.GetValue<string>() == seller, "members"),
            };
        }

        export["invitations"] = await Teams(places.Invited, each => each?["phone"]?.GetValue<string>() == phone.E164, "invitations");
        if (await One(shards.Main, StateSql, "phone-contact", phone.E164) is { } contact)
        {
            contact.AsObject().Remove("key");
            export["accounts"] = await Accounts(phone, contact["accounts"] as JsonArray ?? []);
            export["sharedWithShopsOfOneOwner"] = await Shared(phone, contact["owners"] as JsonArray ?? []);
            export["waitsFor"] = await Waits(phone, contact["waits"] as JsonArray ?? []);
            export["texts"] = contact;
        }

        return export;
    }

    private async Task<JsonArray> Accounts(Phone phone, JsonArray stores)
    {
        var accounts = new JsonArray();
        foreach (var store in stores.Select(each => each!.GetValue<string>()))
        {
            var account = await shards.Fresh(store, shard => One(shard, StateSql, "account", AccountKey.Of(store, phone)));
            accounts.Add(new JsonObject { ["shop"] = store, ["account"] = account });
        }

        return accounts;
    }

    private async Task<JsonArray> Shared(Phone phone, JsonArray owners)
    {
        var shared = new JsonArray();
        foreach (var owner in owners.Select(each => each!.GetValue<string>()))
        {
            var details = await One(shards.Main, StateSql, "owner-account", OwnerAccountKey.Of(owner, phone));
            shared.Add(new JsonObject { ["owner"] = owner, ["details"] = details });
        }

        return shared;
    }

    private async Task<JsonArray> Waits(Phone phone, JsonArray stores)
    {
        var waits = new JsonArray();
        foreach (var store in stores.Select(each => each!.GetValue<string>()))
        {
            var goods = await shards.Fresh(store, shard => Many(shard, WaitsSql, store, phone.E164));
            waits.Add(new JsonObject { ["shop"] = store, ["goods"] = goods });
        }

        return waits;
    }

    /// <summary>What is known of the e-mail address of an order, without the secret of its links.</summary>
    private async Task<JsonNode?> Mailbox(JsonNode? order)
    {
        var email = order?["placed"]?["customer"]?["email"]?.GetValue<string>();
        var known = EmailAddress.TryParse(email, out var address) ? await One(shards.Main, StateSql, "mailbox", address.Key) : null;
        known?.AsObject().Remove("key");
        return known;
    }

    private async Task<JsonObject> Customer(Shard shard, PersonAsCustomer customer)
    {
        var (store, orders) = (customer.Shop.Id, new JsonArray());
        foreach (var order in customer.Orders)
        {
            var saved = await One(shard, StateSql, "order", StoreKey.Of(store, order.Id));
            orders.Add(
                new JsonObject
                {
                    ["number"] = order.Number,
                    ["order"] = saved,
                    ["mailbox"] = await Mailbox(saved),
                    ["addressBlocked"] = await AddressBlocked(shard, store, saved),
                    ["invoices"] = await Many(shard, InvoicesSql, store, order.Id),
                    ["reviews"] = await Many(shard, ReviewsSql, store, order.Id),
                }
            );
        }

        return new JsonObject
        {
            ["shop"] = Shop(customer.Shop),
            ["customer"] = await One(shard, RowsSql, CustomerRows.Sums, store, customer.Phone),
            ["note"] = await One(shard, RowsSql, CustomerRows.Notes, store, customer.Phone),
            ["orders"] = orders,
            ["ordersOfAFormerShop"] = await Many(shard, PastSql, StoreKey.Of(store, customer.Phone)),
            ["giftCards"] = await Many(shard, CardsSql, store, customer.Phone),
            ["webhooks"] = await Many(shard, DeliveriesSql, store, customer.Phone),
        };
    }

    /// <summary>What the shop's block list says of the address of an order.</summary>
    private static async Task<JsonNode?> AddressBlocked(Shard shard, string store, JsonNode? order)
    {
        var address = order?["placed"]?["customer"]?["address"];
        string Text(string name) => address?[name]?.GetValue<string>() ?? "";
        return AddressMark.Of(store, new Address(Text("line1"), "", Text("postalCode"), "")) is { } mark
            ? await One(shard, RowsSql, CustomerRows.Notes, store, CustomerRows.KeyOfAddress(mark))
            : null;
    }

    /// <summary>The mailboxes that a seller gave for their shops.</summary>
    private async Task<JsonArray> Mail(ImmutableArray<NamedShop> shops, string seller)
    {
        var mail = new JsonArray();
        foreach (var shop in shops)
        {
            var given = await shards.Fresh(shop.Id, shard => One(shard, StateSql, "seller-mail", shop.Id));
            if (given?["sellerId"]?.GetValue<string>() == seller)
            {
                mail.Add(new JsonObject { ["shop"] = Shop(shop), ["mail"] = given });
            }
        }

        return mail;
    }

    private async Task<JsonArray> Teams(ImmutableArray<NamedShop> shops, Func<JsonNode?, bool> isTheirs, string list)
    {
        var teams = new JsonArray();
        foreach (var shop in shops)
        {
            var team = await shards.Fresh(shop.Id, shard => One(shard, StateSql, "team", shop.Id));
            var theirs = (team?[list] as JsonArray ?? []).Where(isTheirs).Select(each => each!.DeepClone()).ToArray();
            teams.Add(new JsonObject { ["shop"] = Shop(shop), [list] = new JsonArray(theirs) });
        }

        return teams;
    }

    private static JsonObject Shop(NamedShop shop) => new() { ["id"] = shop.Id, ["name"] = shop.Name };

    private static async Task<JsonNode?> One(Shard shard, string sql, params object?[] values) =>
        await shard.Database.Text(sql, values) is { } json ? Without(JsonNode.Parse(json)) : null;

    private static async Task<JsonArray> Many(Shard shard, string sql, params object?[] values)
    {
        await using var command = shard.Database.CreateCommand(sql).With(values);
        await using var reader = await command.ExecuteReaderAsync();
        var many = new JsonArray();
        while (await reader.ReadAsync())
        {
            many.Add(Without(JsonNode.Parse(reader.GetString(0))));
        }

        return many;
    }

    /// <summary>Without what would give access, or is of use to the program alone.</summary>
    private static JsonNode? Without(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var name in members.Select(each => each.Key).ToList())
                {
                    if (Secret.Contains(name))
                    {
                        members.Remove(name);
                    }
                    else
                    {
                        Without(members[name]);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Without(item);
                }

                break;
            default:
                break;
        }

        return node;
    }

    /// <summary>As a file for the person.</summary>
    public static string Write(JsonNode export) => export.ToJsonString(Indented);

    private static readonly JsonSerializerOptions Indented = new(StateJson.Options)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
