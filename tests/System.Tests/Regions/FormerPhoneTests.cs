using System.Security.Cryptography;
using System.Text;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Dukaan.TestKit.Regions;
using Npgsql;

namespace Dukaan.System.Tests.Regions;

/// <summary>
/// Sellers who signed in before numbers were read by the numbering plans: their home and the keeper of phones know them by a spelling that
/// nobody can type any more.
/// </summary>
[Collection(nameof(RegionProcesses))]
public sealed class FormerPhoneTests(RegionProcesses regions)
{
    private const string KnownAt = "SELECT region FROM phone_home WHERE phone = $1";

    [Theory]
    [InlineData("fra1", "bom1", "+491707654321", "+4901707654321")]
    [InlineData("bom1", "fra1", "+491707654322", "+4901707654322")]
    public async Task A_seller_whose_number_was_stored_wrong_signs_in_away_from_home_and_finds_their_shops(
        string home,
        string away,
        string phone,
        string former
    )
    {
        string id;
        using (var before = await SellerClient.SignIn(Region(home).Url, phone))
        {
            id = (await before.OpenShop($"Blumen {home}")).Id;
        }

        await Region(home).Stop();
        await StoreAs(former, phone, home);
        await Region(home).StartAgain();

        // Once away from home, once more there, and once at home: the first time mends it, for all regions.
        foreach (var region in new[] { away, away, home })
        {
            using var seller = await SellerClient.SignIn(Region(region).Url, phone, Region(home).Url);
            var shop = Assert.Single((await seller.Get("/api/v1/stores")).GetProperty("items").EnumerateArray());
            Assert.Equal(id, shop.GetProperty("id").GetString());
            Assert.Equal(home, await Ask(regions.BomDatabase, KnownAt, Hash(phone)));
        }

        Assert.Equal(
            phone,
            await Ask(Database(home), "SELECT payload->>'phone' FROM grain_state WHERE kind = 'seller' AND payload->'stores' ? $1", id)
        );
    }

    /// <summary>Has everybody know a seller by the number as it was read formerly, and by no other.</summary>
    private async Task StoreAs(string former, string phone, string home)
    {
        await One(
            Database(home),
            "UPDATE grain_state SET key = $1, payload = payload - 'formerSought' WHERE kind = 'phone-login' AND key = $2",
            former,
            phone
        );
        await One(
            Database(home),
            "UPDATE grain_state SET payload = jsonb_set(payload, '{phone}', to_jsonb($1)) WHERE kind = 'seller' AND payload->>'phone' = $2",
            former,
            phone
        );
        foreach (var database in new[] { Database(home), regions.BomDatabase }.Distinct())
        {
            await One(database, "DELETE FROM phone_home WHERE phone = $1", Hash(phone));
            await One(
                database,
                "INSERT INTO phone_home VALUES ($1, $2) ON CONFLICT (phone) DO UPDATE SET region = EXCLUDED.region",
                Hash(former),
                home
            );
        }
    }

    /// <summary>Changes exactly one row.</summary>
    private static async Task One(string database, string sql, params string[] parameters)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = Command(source, sql, parameters);
        Assert.True(await command.ExecuteNonQueryAsync() == 1, $"One row should be changed by: {sql}");
    }

    private static async Task<string?> Ask(string database, string sql, string parameter)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = Command(source, sql, parameter);
        return (string?)await command.ExecuteScalarAsync();
    }

    private static NpgsqlCommand Command(NpgsqlDataSource source, string sql, params string[] parameters)
    {
        var command = source.CreateCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = parameter });
        }

        return command;
    }

    private static string Hash(string phone) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(RegionSet.Secret), Encoding.UTF8.GetBytes(phone)));

    private DukaanProcess Region(string name) => name == "bom1" ? regions.Bom : regions.Fra;

    private string Database(string name) => name == "bom1" ? regions.BomDatabase : regions.FraDatabase;
}
