using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace Dukaan.Silo.Keys;

/// <summary>
/// The ring of data-protection keys in PostgreSQL, so that every process can decrypt what one has encrypted, also after a restart. The
/// framework adds a key every 90 days and reads the ring once a day. Each key is encrypted with the first of the master keys, which are not
/// in the database. Keys encrypted with another master key, or stored before there was one, are encrypted again when they are read. The
/// interface is synchronous.
/// </summary>
/// <param name="database">Where it is.</param>
/// <param name="masters">The first one encrypts, all decrypt. None: keys are stored in plain text.</param>
public sealed class PostgresKeyRing(NpgsqlDataSource database, ImmutableArray<MasterKey> masters) : IXmlRepository
{
    /// <summary>One key in 90 days: a ring this long is broken, and reading it stays bounded.</summary>
    private const int Max = 1_000;

    private const string Sealed = "sealed";
    private const string By = "by";

    /// <exception cref="KeyRingException">One is sealed with a key that is not among the masters, or was changed.</exception>
    public IReadOnlyCollection<XElement> GetAllElements() => [.. Rows().Select(row => Open(row.Name, row.Xml))];

    public void StoreElement(XElement element, string friendlyName)
    {
        using var command = database.CreateCommand(
            "INSERT INTO data_protection_key (name, xml) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING"
        );
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = friendlyName });
        command.Parameters.Add(
            new NpgsqlParameter<string> { TypedValue = Seal(friendlyName, element.ToString(SaveOptions.DisableFormatting)) }
        );
        command.ExecuteNonQuery();
    }

    private List<(string Name, string Xml)> Rows()
    {
        using var command = database.CreateCommand("SELECT name, xml FROM data_protection_key ORDER BY created_at, name LIMIT $1");
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = Max });
        using var reader = command.ExecuteReader();
        var rows = new List<(string, string)>();
        while (reader.Read())
        {
            rows.Add((reader.GetString(0), reader.GetString(1)));
        }

        return rows;
    }

    private XElement Open(string name, string stored)
    {
        var element = XElement.Parse(stored);
        if (element.Name != Sealed)
        {
            SealAnew(name, stored, stored);
            return element;
        }

        var id = element.Attribute(By)?.Value ?? "";
        if (masters.FirstOrDefault(master => master.Id == id) is not { } key)
        {
            throw new KeyRingException(
                $"The key ring has an entry that is sealed with the key {id}, which DUKAAN_KEYS_FILE and DUKAAN_KEYS_SECRET do not "
                    + "have. Give that key too, after the one that is to seal."
            );
        }

        try
        {
            var xml = key.Open(element.Value, name);
            if (key != masters[0])
            {
                SealAnew(name, stored, xml);
            }

            return XElement.Parse(xml);
        }
        catch (Exception e) when (e is CryptographicException or FormatException or XmlException)
        {
            throw new KeyRingException($"An entry of the key ring cannot be opened with the key {id}: it was changed in the database.", e);
        }
    }

    private string Seal(string name, string xml) =>
        masters.IsEmpty
            ? xml
            : new XElement(Sealed, new XAttribute(By, masters[0].Id), masters[0].Seal(xml, name)).ToString(SaveOptions.DisableFormatting);

    /// <summary>Unless another process did meanwhile.</summary>
    private void SealAnew(string name, string stored, string xml)
    {
        if (masters.IsEmpty)
        {
            return;
        }

        using var command = database.CreateCommand("UPDATE data_protection_key SET xml = $3 WHERE name = $1 AND xml = $2");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = stored });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Seal(name, xml) });
        command.ExecuteNonQuery();
    }
}
