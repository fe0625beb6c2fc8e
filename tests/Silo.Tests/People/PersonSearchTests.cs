using Dukaan.Silo.People;
using Dukaan.Silo.Postgres;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Silo.Tests.People;

public sealed class PersonSearchTests
{
    private static readonly object[] Phones = [(string[])["+919812345678"]];

    public static TheoryData<string, object[]> Statements =>
        new()
        {
            { PersonSearch.SellerSql, Phones },
            { PersonSearch.ShopsSql, ["01k"] },
            { PersonSearch.InvitedSql, ["""[{"phone":"+919812345678"}]"""] },
            { PersonSearch.CustomersSql, Phones },
            { PersonSearch.OrdersSql, [(string[])["01k/+919812345678"]] },
            { PersonSearch.NumberSql, ["01k", 1042L] },
        };

    [Theory]
    [MemberData(nameof(Statements))]
    public async Task A_search_reads_from_an_index_however_many_shops_there_are(string sql, object[] values)
    {
        await using var database = Database.Open(await (await PostgresCluster.Shared).NewDatabase());
        await using var connection = await database.OpenConnectionAsync();
        await using (var without = new NpgsqlCommand("SET enable_seqscan = off", connection))
        {
            await without.ExecuteNonQueryAsync(); // small tables are read whole, whatever indexes they have
        }

        await using var command = new NpgsqlCommand($"EXPLAIN {sql}", connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        await using var reader = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await reader.ReadAsync())
        {
            plan.Add(reader.GetString(0));
        }

        Assert.DoesNotContain(plan, line => line.Contains("Seq Scan", StringComparison.Ordinal));
        Assert.Contains(plan, line => line.Contains("Index", StringComparison.Ordinal));
    }
}
