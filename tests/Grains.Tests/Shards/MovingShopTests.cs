using Dukaan.Orders;
using Dukaan.Sellers;
using Dukaan.Silo.Reconciliation;
using Dukaan.Silo.ShardMigrations;
using Dukaan.Silo.Shards;
using Dukaan.Storefront;
using Dukaan.Stores;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Orleans.Runtime;
using Xunit.Abstractions;

namespace Dukaan.Grains.Tests.Shards;

/// <summary>A shop moves to another database and back, with grains that know nothing of it.</summary>
public sealed class MovingShopTests(ITestOutputHelper output)
{
    private const string Far = "ent1";
    private const string Cart = "cart-of-a-shop-that-moves";
    private const int Shoppers = 12;
    private const int Units = 100_000;

    [Fact]
    public async Task A_shop_that_moves_while_shoppers_order_loses_no_order_no_unit_and_no_cart()
    {
        var cluster = await PostgresCluster.Shared;
        var far = await cluster.NewDatabase();
        await using var silo = await TestSilo.Start(
            adjust: options =>
                options with
                {
                    Shards = new ShardOptions
                    {
                        Databases = new Dictionary<string, string> { [Far] = far },
                        Grace = TimeSpan.FromMilliseconds(100),
                        MaxPause = TimeSpan.FromSeconds(5),
                        Timeout = TimeSpan.FromSeconds(30),
                    },
                    Reconciliation = new ReconciliationOptions { Interval = Timeout.InfiniteTimeSpan, Timeout = TimeSpan.FromSeconds(2) },
                },
            services: services => services.AddSingleton<IPageRenderer, PlainRenderer>()
        );
        var shop = await Open(silo);
        (await shop.Cart(Cart).SetLine(shop.Products[0].Id, 3)).OrThrow();
        var moves = silo.Services.GetRequiredService<StoreMigrations>();

        using var stop = new CancellationTokenSource();
        var placed = 0;
        var shoppers = Enumerable
            .Range(0, Shoppers)
            .Select(n =>
                Task.Run(async () =>
                {
                    for (var i = 0; !stop.IsCancellationRequested; i++)
                    {
                        (await shop.Place($"order-{n}-{i}")).OrThrow();
                        Interlocked.Increment(ref placed);
                    }
                })
            )
            .ToList();
        await More();
        await Move(Far);
        (await shop.Cart(Cart).SetLine(shop.Products[0].Id, 4)).OrThrow();
        Assert.Equal(4L, await Stored(far, shop));
        await More();
        await Move(ShardOptions.Main);
        Assert.Equal(4, (await shop.Cart(Cart).Get()).OrThrow().Count);
        Assert.Equal(4L, await Stored(silo.Options.Postgres, shop));
        await More();
        await stop.CancelAsync();
        await Task.WhenAll(shoppers);

        Assert.Equal(Units - placed, (await shop.Stock().Level()).Available);
        await Eventually.Holds(async () => await Listed(shop) == placed, "the order book should list every order once");
        var round = await silo.Services.GetRequiredService<Reconciler>().Run(CancellationToken.None);
        Assert.True(
            round.Differences == 0,
            "Nothing about an order may disagree after the shop has moved; the table reconciliation_difference says what does."
        );
        output.WriteLine($"{placed} orders.");

        Task More()
        {
            var from = Volatile.Read(ref placed);
            return Eventually.Holds(
                () => Volatile.Read(ref placed) > from + 100,
                "the shop should go on selling",
                TimeSpan.FromSeconds(60)
            );
        }

        async Task Move(string shard)
        {
            (await moves.Ask(shop.Id, shard)).OrThrow();
            TimeSpan? paused = null;
            await Eventually.Holds(
                async () =>
                {
                    var now = await moves.Find(shop.Id);
                    paused ??= now?.Paused;
                    return now is null or { Step: "settled" };
                },
                "the shop should have moved; the note in store_shard says why it has not",
                TimeSpan.FromSeconds(60)
            );
            output.WriteLine($"To {shard}: writes waited {paused?.TotalMilliseconds:0} ms.");
        }
    }

    /// <summary>How many pieces the cart in a database has.</summary>
    private static async Task<long?> Stored(string database, TestShop shop)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(
            "SELECT (payload->'lines'->0->>'quantity')::bigint FROM grain_state WHERE kind = 'cart' AND key = "
                + $"'{StoreKey.Of(shop.Id, Cart)}'"
        );
        return (long?)await command.ExecuteScalarAsync();
    }

    private static async Task<TestShop> Open(TestSilo silo)
    {
        RequestContext.Clear();
        var seller = silo.Grains.GetGrain<ISellerGrain>(Ids.Token());
        await seller.Register(new Phone("+919700000001"));
        var store = (await seller.OpenStore(new OpenStore(Ids.Token(), "Moving shop"))).OrThrow();
        var shop = new TestShop(silo.Grains, store.Profile.StoreId);
        shop.Products.Add((await shop.Catalog.Add(TestShop.Sweet(Units))).OrThrow().Product);
        return shop;
    }

    private static async Task<int> Listed(TestShop shop)
    {
        var listed = 0;
        for (long? before = null; ; )
        {
            var page = await shop.Book.List(null, before, 100);
            listed += page.Length;
            if (page.Length < 100)
            {
                return listed;
            }

            before = page[^1].Number;
        }
    }
}
