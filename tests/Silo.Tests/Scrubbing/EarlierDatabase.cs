using System.IO.Compression;
using Dukaan.Silo.Hosting;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Silo.Tests.Scrubbing;

/// <summary>The database of a shop that an earlier release served, with most of what a shop can have, brought up to date.</summary>
internal static class EarlierDatabase
{
    public static async Task<string> Make()
    {
        var database = await (await PostgresCluster.Shared).NewEmptyDatabase();
        var file = Path.Combine(RepositoryRoot.Path, "tests", "System.Tests", "Upgrades", "database.sql.gz");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        await using (var connection = new NpgsqlConnection(database + ";Pooling=false")) // the dump sets things for its connection
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(await reader.ReadToEndAsync(), connection);
            await command.ExecuteNonQueryAsync();
        }

        await DatabaseUpdate.Run(new DukaanSiloOptions { Postgres = database }, _ => { });
        return database;
    }
}
