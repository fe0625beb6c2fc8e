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
