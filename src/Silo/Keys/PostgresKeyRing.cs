using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace Dukaan.Silo.Keys;

/// <summary>
/// The ring of data-protection keys in PostgreSQL, so that what one process sealed every process can open, also after a restart. A key is
/// only ever added; the framework rolls them every 90 days and reads the ring once a day. The interface is synchronous.
/// </summary>
public sealed class PostgresKeyRing(NpgsqlDataSource database) : IXmlRepository
{
    /// <summary>One key in 90 days: a ring this long is broken, and reading it stays bounded.</summary>
    private const int Most = 1_000;

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var command = database.CreateCommand("SELECT xml FROM data_protection_key ORDER BY created_at, name LIMIT $1");
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = Most });
        using var reader = command.ExecuteReader();
        var keys = new List<XElement>();
        while (reader.Read())
            keys.Add(XElement.Parse(reader.GetString(0)));
        return keys;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var command = database.CreateCommand("INSERT INTO data_protection_key (name, xml) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = friendlyName });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = element.ToString(SaveOptions.DisableFormatting) });
        command.ExecuteNonQuery();
    }
}
