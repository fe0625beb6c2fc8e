using Dukaan.Orders;
using Dukaan.Saving;
using Dukaan.Silo.Hosting;
using Dukaan.Silo.Scrubbing;
using Dukaan.Silo.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Silo.Tests.Scrubbing;

/// <summary>A scrubbed copy has the size and the references of the original, and nobody's data.</summary>
public sealed class ScrubTests : IAsyncLifetime
{
    private string _postgres = "";
    private NpgsqlDataSource _database = null!;

    public async Task InitializeAsync()
    {
        _postgres = await EarlierDatabase.Make();
        _database = NpgsqlDataSource.Create(_postgres);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task A_canary_in_every_text_is_nowhere_afterwards_and_every_reference_is_right()
    {
        var codec = Codec();
        var canaries = new Canaries(_database, codec);
        await canaries.Plant();
        var phones = await Values("SELECT DISTINCT payload->>'customerPhone' FROM grain_row WHERE kind = 'order-book'");
        var (counts, sellers) = (await Counts(), await Values("SELECT key FROM grain_state WHERE kind = 'phone-login'"));
        Assert.True(canaries.Planted.Count >= 50, $"Too few fields had a text: {string.Join(' ', canaries.Planted)}");
        Assert.NotEmpty(phones);

        await Scrub("a secret of the test");

        foreach (var word in phones.Concat(sellers).Select(phone => phone[4..]).Append(Canaries.Word))
        {
            Assert.Empty(await Found(word));
        }

        Assert.Equal(counts, await Counts());
        Assert.Empty(
            await Values(
                "SELECT r.id FROM grain_row r JOIN grain_state s ON s.kind = 'order' AND s.key = r.key || '/' || r.id WHERE r.kind = "
                    + "'order-book' AND (r.payload->>'customerPhone' <> s.payload->'placed'->'customer'->'phone'->>'e164' OR "
                    + "r.payload->>'customerName' <> s.payload->'placed'->'customer'->>'name')"
            )
        );
        Assert.Empty(
            await Values(
                "SELECT l.key FROM grain_state l LEFT JOIN grain_state s ON s.kind = 'seller' AND s.key = l.payload->>'sellerId' "
                    + "WHERE l.kind = 'phone-login' AND s.payload::text NOT LIKE '%' || l.key || '%'"
            )
        );
        Assert.Empty(
            await Values(
                "SELECT payload->'store'->>'slug' FROM grain_state c WHERE kind = 'catalog' AND NOT EXISTS (SELECT FROM grain_state n "
                    + "WHERE n.kind = 'store-name' AND n.payload->>'slug' = c.payload->'store'->>'slug' AND n.payload->>'storeId' = c.key)"
            )
        );
        foreach (var order in await Values("SELECT payload::text FROM grain_state WHERE kind = 'order'"))
        {
            Assert.NotNull(codec.Read<SavedOrder>(SavedOrder.Kind, "a scrubbed one", StateCodec.SchemaOf<SavedOrder>(), order).Placed);
        }
    }

    [Fact]
    public async Task A_field_or_a_column_that_nobody_classified_stops_it()
    {
        await Run("ALTER TABLE audit ADD COLUMN remark text");
        var column = await Assert.ThrowsAsync<ScrubException>(() => Scrub(null));
        Assert.Contains("audit.remark", column.Message, StringComparison.Ordinal);

        await Run("ALTER TABLE audit DROP COLUMN remark");
        await Run("UPDATE grain_state SET payload = payload || '{\"nickname\": \"Asha\"}' WHERE kind = 'store'");
        var field = await Assert.ThrowsAsync<ScrubException>(() => Scrub(null));
        Assert.Contains("'nickname' is not a field of SavedStore", field.Message, StringComparison.Ordinal);
    }

    private static StateCodec Codec()
    {
        var services = new ServiceCollection();
        services.AddDukaanGrains();
        using var provider = services.BuildServiceProvider();
        return new StateCodec(provider.GetServices<IUpcast>());
    }

    private Task Scrub(string? secret) => ScrubTool.Run(new DukaanSiloOptions { Postgres = _postgres }, secret, TextWriter.Null);

    /// <summary>The tables that have a text somewhere.</summary>
    private async Task<List<string>> Found(string text)
    {
        var found = new List<string>();
        foreach (var table in await Tables())
        {
            found.AddRange(
                (await Values($"SELECT t::text FROM {table} t WHERE t::text ILIKE '%{text}%' LIMIT 3")).Select(row => $"{table}: {row}")
            );
        }

        return found;
    }

    private Task<List<string>> Tables() =>
        Values(
            "SELECT table_schema || '.' || table_name FROM information_schema.tables WHERE table_schema IN ('public', 'orleans') AND "
                + "table_type = 'BASE TABLE' ORDER BY 1"
        );

    private Task<List<string>> Counts() =>
        Values(
            "SELECT kind || ' ' || count(*) FROM (SELECT kind FROM grain_state UNION ALL SELECT kind FROM grain_row) k "
                + "GROUP BY kind ORDER BY 1"
        );

    private async Task<List<string>> Values(string sql)
    {
        await using var command = _database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    private async Task Run(string sql)
    {
        await using var command = _database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
