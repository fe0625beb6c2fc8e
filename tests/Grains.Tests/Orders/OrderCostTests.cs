using System.Collections.Concurrent;
using System.Diagnostics;
using Dukaan.Sellers;
using Dukaan.Storefront;
using Dukaan.Stores;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Grains.Tests.Orders;

/// <summary>What an order costs before it is acknowledged, counted, so that what was won is not lost without anybody noticing.</summary>
public class OrderCostTests(OrderCostTests.CountedSilo fixture) : IClassFixture<OrderCostTests.CountedSilo>
{
    [Fact]
    public async Task An_order_of_a_counted_product_is_one_statement_and_at_most_six_grain_calls()
    {
        var shop = await fixture.NewShop();
        foreach (var warm in (string[])["first", "second", "third", "fourth"])
        {
            (await shop.Enter(warm)).OrThrow();
        }

        // A number is in memory, also where a busy machine took so long that numbers were taken one by one.
        await shop.Numbers.GiveBack(await shop.Numbers.Take(1));

        Assert.Equal(4, (await shop.Book.List(null, null, 10)).Length); // the book has heard of them all
        var (calls, statements) = await fixture.Count(shop.Id, async () => (await shop.Enter("counted")).OrThrow());
        Assert.True(
            statements.Count == 1,
            $"An order is saved with its goods, number, row and event by one statement and reads nothing; it ran {statements.Count}: "
                + string.Join(" | ", statements)
        );
        Assert.True(
            calls.Count <= 6,
            $"An order makes at most six grain calls: admission, quote, number, stock and book. It made {string.Join(", ", calls)}. "
                + "Does a call come twice, or can it wait until after the answer?"
        );
    }

    [Fact]
    public async Task Orders_of_one_product_that_come_at_once_share_their_quotes_numbers_and_statements()
    {
        const int Orders = 60;
        var shop = await fixture.NewShop();
        (await shop.Enter("warm")).OrThrow();
        var (calls, statements) = await fixture.Count(shop.Id, async () =>
        {
            var placed = await Task.WhenAll(Enumerable.Range(0, Orders).Select(n => shop.Enter($"rush-{n}")));
            Assert.Equal(Orders, placed.Select(order => order.OrThrow().Number).Distinct().Count());
        });
        var shared = calls.Count(call =>
            call.EndsWith(".Quote", StringComparison.Ordinal) || call.EndsWith(".Take", StringComparison.Ordinal)
        );
        Assert.True(
            shared <= Orders * 3 / 2,
            $"{Orders} orders that come at once asked {shared} times for quotes and numbers, which orders that wait can share."
        );
        Assert.True(
            statements.Count <= Orders * 3 / 4,
            $"{Orders} orders of one product that come at once ran {statements.Count} statements; those that wait are one write."
        );
    }

    /// <summary>A silo that counts.</summary>
    public sealed class CountedSilo : SiloFixture, IIncomingGrainCallFilter, IDisposable
    {
        private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _calls = new(StringComparer.Ordinal);
        private readonly ConcurrentQueue<string> _statements = [];
        private readonly ActivityListener _listener;
        private volatile string? _database; // while it counts

        public CountedSilo()
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == "Npgsql",
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = Note,
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public async Task<TestShop> NewShop()
        {
            var seller = Grains.GetGrain<ISellerGrain>(Ids.Token());
            await seller.Register(new Phone("+919812345678"));
            var name = $"Shop {Ids.Token()}";
            var store = (await seller.OpenStore(new OpenStore(Ids.Token(), name))).OrThrow();
            var shop = new TestShop(Grains, store.Profile.StoreId);
            shop.Products.Add((await shop.Catalog.Add(TestShop.Sweet(1_000))).OrThrow().Product);
            return shop;
        }

        /// <summary>
        /// The calls to grains of this store, and the statements that read or write states, while something is done. Events that the relay
        /// brings come when they come, and are left out.
        /// </summary>
        public async Task<(List<string> Calls, List<string> Statements)> Count(string storeId, Func<Task> something)
        {
            _calls[storeId] = [];
            _statements.Clear();
            _database = new NpgsqlConnectionStringBuilder(Silo.Options.Postgres).Database;
            await something();
            _database = null;
            return ([.. _calls[storeId].Where(call => !call.EndsWith(".Heard", StringComparison.Ordinal))], [.. _statements]);
        }

        public async Task Invoke(IIncomingGrainCallContext context)
        {
            var store = StoreKey.Store(context.TargetId.Key.ToString()!);
            _calls.GetValueOrDefault(store)?.Enqueue($"{context.InterfaceName}.{context.MethodName}");
            await context.Invoke();
        }

        public void Dispose() => _listener.Dispose();

        protected override void Configure(IServiceCollection services)
        {
            services.AddSingleton<IPageRenderer>(new PlainRenderer());
            services.AddSingleton<IIncomingGrainCallFilter>(this);
        }

        /// <summary>Only of this silo's database: other tests run beside.</summary>
        private void Note(Activity activity)
        {
            var text = (activity.GetTagItem("db.query.text") ?? activity.GetTagItem("db.statement")) as string ?? "";
            if (
                _database is { } database
                && (activity.GetTagItem("db.namespace") ?? activity.GetTagItem("db.name")) as string == database
                && text.Contains("grain_state", StringComparison.Ordinal)
                && !text.Contains("delivery", StringComparison.Ordinal)
            )
            {
                _statements.Enqueue(text);
            }
        }
    }
}
