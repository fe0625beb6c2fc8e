using System.Diagnostics;
using Npgsql;

namespace Dukaan.Bench.Search;

/// <summary>The same search as shops commonly have it: PostgreSQL's full text, and trigrams where that finds nothing.</summary>
internal sealed class SqlSearch : IAsyncDisposable
{
    private const string Find = """
        with full_text as (
            select id, title, description, price, category, ts_rank_cd(words, query) as rank
            from search_bench, websearch_to_tsquery('english', $1) query
            where words @@ query
            order by rank desc, id
            limit 10
        )
        select id, title, description, price, category, rank from full_text
        union all
        (
            select id, title, description, price, category, similarity(title, $1) as rank
            from search_bench
            where title % $1 and not exists (select from full_text)
            order by rank desc, id
            limit 10
        )
        """;

    private readonly NpgsqlDataSource _database;

    private SqlSearch(NpgsqlDataSource database) => _database = database;

    public static async Task<SqlSearch> Make(string connection, SearchGoods goods)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection)
        {
            MaxPoolSize = 64,
            MaxAutoPrepare = 10,
            AutoPrepareMinUsages = 1,
        };
        var search = new SqlSearch(NpgsqlDataSource.Create(settings.ConnectionString));
        await search.Do(
            """
            create extension if not exists pg_trgm;
            create table search_bench (id serial primary key, title text, description text, category text, price bigint,
                words tsvector generated always as (
                    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', category), 'B')
                    || setweight(to_tsvector('english', description), 'C')) stored);
            """
        );
        await using (var open = await search._database.OpenConnectionAsync())
        await using (
            var copy = await open.BeginBinaryImportAsync("copy search_bench (title, description, category, price) from stdin binary")
        )
        {
            foreach (var (title, category, description, price) in goods.Products)
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(title);
                await copy.WriteAsync(description);
                await copy.WriteAsync(category);
                await copy.WriteAsync(price);
            }

            await copy.CompleteAsync();
        }

        await search.Do("create index on search_bench using gin (words); create index on search_bench using gin (title gin_trgm_ops);");
        await search.Do("vacuum analyze search_bench");
        return search;
    }

    public async Task<(double PerSecond, double P50, double P99)> Run(List<string> queries, int connections, int seconds)
    {
        var (next, began) = (-1, Stopwatch.GetTimestamp());
        var times = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(Ask)));
        var passed = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var all = times.SelectMany(each => each).ToArray();
        return (all.Length / passed, Stats.Median(all), Stats.Percentile(all, 0.99));

        async Task<List<double>> Ask()
        {
            var own = new List<double>();
            while (Stopwatch.GetElapsedTime(began).TotalSeconds < seconds)
            {
                var asked = Stopwatch.GetTimestamp();
                await using var command = _database.CreateCommand(Find);
                command.Parameters.Add(new NpgsqlParameter { Value = queries[Interlocked.Increment(ref next) % queries.Count] });
                await using var rows = await command.ExecuteReaderAsync();
                while (await rows.ReadAsync()) { }

                own.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }

            return own;
        }
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private async Task Do(string sql)
    {
        await using var command = _database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
