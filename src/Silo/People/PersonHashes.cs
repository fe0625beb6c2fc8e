using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Dukaan.Silo.Operators;
using Dukaan.Values;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace Dukaan.Silo.People;

/// <summary>
/// The phones that operators asked for, by a keyed hash. Links and logs have the hash and never the phone; whoever is allowed to gets from
/// the hash back to the phone, until its person is erased.
/// </summary>
public sealed partial class PersonHashes(NpgsqlDataSource database, IDataProtectionProvider protection)
{
    private const string ClaimSql = """
        UPDATE person SET erasing_since = $1 WHERE hash = (SELECT hash FROM person
            WHERE erased_at IS NULL AND phone IS NOT NULL AND erasing_since < $2 LIMIT 1 FOR UPDATE SKIP LOCKED)
        RETURNING phone
        """;

    private readonly IDataProtector _seal = protection.CreateProtector("dukaan.people");
    private string? _key;

    /// <summary>The hash of a phone: 64 hexadecimal digits.</summary>
    public async Task<string> Of(Phone phone)
    {
        _key ??= await Key();
        return Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(_key), Encoding.UTF8.GetBytes(phone.E164)));
    }

    /// <summary>Remembers the phone under its hash, which is returned.</summary>
    public async Task<string> Note(Phone phone)
    {
        var hash = await Of(phone);
        await database.Changes(
            "INSERT INTO person (hash, phone) VALUES ($1, $2) ON CONFLICT (hash) DO UPDATE SET phone = EXCLUDED.phone",
            hash,
            _seal.Protect(phone.E164)
        );
        return hash;
    }

    /// <summary>The phone of a hash, or null: nobody asked for it here, or its person was erased.</summary>
    public async Task<Phone?> Find(string hash) =>
        await database.Text("SELECT phone FROM person WHERE hash = $1", hash) is { } phone ? new Phone(_seal.Unprotect(phone)) : null;

    /// <summary>Notes that the person is being erased.</summary>
    public Task Begin(string hash, DateTimeOffset now) =>
        database.Changes("UPDATE person SET erasing_since = $2, erased_at = NULL WHERE hash = $1", hash, now);

    /// <summary>Notes that the person is erased, and forgets the phone.</summary>
    public Task End(string hash, DateTimeOffset now) =>
        database.Changes("UPDATE person SET phone = NULL, erased_at = $2 WHERE hash = $1", hash, now);

    /// <summary>When the person was erased, or null.</summary>
    public async Task<DateTimeOffset?> ErasedAt(string hash)
    {
        await using var command = database.CreateCommand("SELECT erased_at FROM person WHERE hash = $1").With(hash);
        return await command.ExecuteScalarAsync() is DateTime at ? new DateTimeOffset(at, TimeSpan.Zero) : null;
    }

    /// <summary>Takes an erasure that was begun this long ago and has not ended; no other process takes it meanwhile.</summary>
    public async Task<Phone?> Claim(DateTimeOffset now, TimeSpan after) =>
        await database.Text(ClaimSql, now, now - after) is { } phone ? new Phone(_seal.Unprotect(phone)) : null;

    private async Task<string> Key()
    {
        await database.Changes("INSERT INTO person_key DEFAULT VALUES ON CONFLICT DO NOTHING");
        return (await database.Text("SELECT key FROM person_key"))!;
    }

    /// <summary>Whether a text has the form of a hash.</summary>
    public static bool IsHash(string text) => HashForm().IsMatch(text);

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex HashForm();
}
