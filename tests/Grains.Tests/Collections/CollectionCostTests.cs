using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Grains.Tests.Orders;
using Dukaan.Values;
using Npgsql;

namespace Dukaan.Grains.Tests.Collections;

/// <summary>What a change of a collection costs, however large it is.</summary>
public class CollectionCostTests(OrderCostTests.CountedSilo fixture) : IClassFixture<OrderCostTests.CountedSilo>
{
    [Fact]
    public async Task One_product_more_in_a_collection_of_five_thousand_is_one_row_and_one_statement()
    {
        var shop = await fixture.NewShop();
        var ids = new List<string> { shop.Products[0].Id };
        for (var batch = 0; batch < 10; batch++)
        {
            var count = batch == 9 ? 499 : 500;
            var added = await shop.Catalog.AddMany(Ids.Token(), [.. Enumerable.Repeat(TestShop.Sweet(), count)]);
            ids.AddRange(added.OrThrow().Select(one => one.Product.Id));
        }

        var collection = (await shop.Catalog.AddCollection(new AddCollection(Ids.Token(), "All"))).OrThrow().Collection;
        for (var batch = 0; batch < 10; batch++)
        {
            var some = ids.Skip(batch * 500).Take(batch == 9 ? 499 : 500);
            (await shop.Catalog.AddToCollection(Ids.Token(), collection.Id, [.. some])).OrThrow();
        }

        var before = await Rows(shop.Id);
        var (_, statements) = await fixture.Count(shop.Id, async () =>
            (await shop.Catalog.AddToCollection(Ids.Token(), collection.Id, [ids[^1]])).OrThrow()
        );
        var written = (await Rows(shop.Id)).Except(before).Select(row => row.Bucket).ToList();

        Assert.True(
            statements.Count == 1,
            $"A change of the catalog is one statement, whatever it holds. It ran {statements.Count}: {string.Join(" | ", statements)}"
        );
        Assert.True(
            written.Count(bucket => bucket == SavedCatalog.ItemRows) == 1
                && written.Count(bucket => bucket != SavedCatalog.OperationRows) == 1,
            "Adding a product to a collection writes its place in it, and no other row but that of the operation. Written were: "
                + string.Join(", ", written)
        );
        Assert.Equal(5_000, (await shop.Catalog.Snapshot())!.Items.Length);
    }

    /// <summary>The rows of the shop's catalog, each with the transaction that wrote it last.</summary>
    private async Task<List<(string Id, string Bucket, string Writer)>> Rows(string storeId)
    {
        await using var database = NpgsqlDataSource.Create(fixture.Silo.Options.Postgres);
        await using var command = database.CreateCommand(
            "select id, bucket, xmin::text from grain_row where kind = 'catalog' and key = $1"
        );
        command.Parameters.AddWithValue(storeId);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(string, string, string)>();
        while (await reader.ReadAsync())
        {
            rows.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        }

        return rows;
    }
}
