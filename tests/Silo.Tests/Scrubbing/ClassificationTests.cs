using Dukaan.Silo.Scrubbing;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Silo.Tests.Scrubbing;

/// <summary>Of every text that is stored somebody said whether it may be in a copy for staging.</summary>
public sealed class ClassificationTests
{
    [Fact]
    public void Every_text_of_a_stored_document_is_classified()
    {
        var missing = Fields().Except(FieldKinds.Names).ToList();
        Assert.True(missing.Count == 0, $"Say in FieldKinds what these are (words, if in doubt): {string.Join(' ', missing)}");
    }

    [Fact]
    public void Nothing_is_classified_that_is_not_stored()
    {
        var left = FieldKinds.Names.Except(Fields()).ToList();
        Assert.True(left.Count == 0, $"Take these out of FieldKinds, or correct their names: {string.Join(' ', left)}");
    }

    [Fact]
    public async Task Every_text_column_is_classified()
    {
        await using var database = NpgsqlDataSource.Create(await (await PostgresCluster.Shared).NewDatabase());
        await using var command = database.CreateCommand(ScrubbedTables.ColumnsSql);
        await using var reader = await command.ExecuteReaderAsync();
        var missing = new List<string>();
        while (await reader.ReadAsync())
        {
            if (!ScrubbedTables.Knows(reader.GetString(0), reader.GetString(1)))
            {
                missing.Add($"{reader.GetString(0)}.{reader.GetString(1)}");
            }
        }

        Assert.True(missing.Count == 0, $"Say in ScrubbedTables what becomes of these columns: {string.Join(' ', missing)}");
    }

    private static SortedSet<string> Fields()
    {
        var (fields, seen) = (new SortedSet<string>(StringComparer.Ordinal), new HashSet<Type>());
        foreach (var type in DocumentTypes.All)
        {
            DocumentScrub.Collect(type, fields, seen);
        }

        return fields;
    }
}
