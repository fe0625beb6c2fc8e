using System.Security.Cryptography;
using System.Xml.Linq;
using Dukaan.Silo.Keys;
using Dukaan.TestKit;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Silo.Tests.Keys;

/// <summary>The ring of data-protection keys lies sealed in the database, with keys that are not in it.</summary>
public sealed class KeyRingTests
{
    private const string Key = "<key id=\"1\">secret material</key>";
    private readonly string _first = Convert.ToBase64String(RandomNumberGenerator.GetBytes(MasterKey.Length));
    private readonly string _second = Convert.ToBase64String(RandomNumberGenerator.GetBytes(MasterKey.Length));

    [Fact]
    public async Task What_is_stored_cannot_be_read_without_the_key_and_opens_with_it()
    {
        await using var database = await NewDatabase();
        Ring(database, _first).StoreElement(XElement.Parse(Key), "key-1");

        Assert.DoesNotContain("secret", await Stored(database), StringComparison.Ordinal);
        Assert.Equal(Key, Assert.Single(Ring(database, _first).GetAllElements()).ToString());
    }

    [Fact]
    public async Task What_was_stored_open_goes_on_working_and_is_sealed_when_it_is_read()
    {
        await using var database = await NewDatabase();
        Ring(database).StoreElement(XElement.Parse(Key), "key-1");
        Assert.Contains("secret", await Stored(database), StringComparison.Ordinal);

        Assert.Equal(Key, Assert.Single(Ring(database, _first).GetAllElements()).ToString());
        Assert.DoesNotContain("secret", await Stored(database), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_key_comes_first_and_the_old_one_can_go_once_the_ring_was_read()
    {
        await using var database = await NewDatabase();
        Ring(database, _first).StoreElement(XElement.Parse(Key), "key-1");

        Assert.Equal(Key, Assert.Single(Ring(database, $"# the newest\n{_second}\n{_first}\n").GetAllElements()).ToString());
        Assert.Equal(Key, Assert.Single(Ring(database, _second).GetAllElements()).ToString());
        var lost = Assert.Throws<KeyRingException>(() => Ring(database, _first).GetAllElements());
        Assert.Contains(MasterKey.Read(_second)[0].Id, lost.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_second, lost.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_changed_in_the_database_or_put_under_another_name_is_refused()
    {
        await using var database = await NewDatabase();
        Ring(database, _first).StoreElement(XElement.Parse(Key), "key-1");
        await Run(database, "UPDATE data_protection_key SET name = 'key-2'");
        Assert.Throws<KeyRingException>(() => Ring(database, _first).GetAllElements());
    }

    [Theory]
    [InlineData("not base64!")]
    [InlineData("c2hvcnQ=")]
    public void What_is_no_key_is_named_without_being_told(string text)
    {
        var wrong = Assert.Throws<FormatException>(() =>
            MasterKey.Read($"{Convert.ToBase64String(new byte[32])},{text.Replace(' ', '_')}")
        );
        Assert.Contains("Key 2", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(text, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_silo_seals_its_ring_opens_after_a_restart_what_it_sealed_and_does_not_start_without_the_key()
    {
        var silo = await TestSilo.Start();
        var sealedText = Protector(silo).Protect("a gateway's key");
        var keys = new MasterKeys(MasterKey.Read(_first));
        await using var again = await silo.Restart(options => options with { Keys = keys });

        Assert.Equal("a gateway's key", Protector(again).Unprotect(sealedText));
        Assert.DoesNotContain(
            "masterKey",
            await Stored(again.Services.GetRequiredService<NpgsqlDataSource>()),
            StringComparison.OrdinalIgnoreCase
        );
        await Assert.ThrowsAsync<KeyRingException>(() => again.Restart());
    }

    private static IDataProtector Protector(TestSilo silo) =>
        silo.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    private static PostgresKeyRing Ring(NpgsqlDataSource database, string keys = "") => new(database, MasterKey.Read(keys));

    private static async Task<NpgsqlDataSource> NewDatabase() =>
        NpgsqlDataSource.Create(await (await PostgresCluster.Shared).NewDatabase());

    private static async Task<string> Stored(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand("SELECT string_agg(xml, ' ') FROM data_protection_key");
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static async Task Run(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
