using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Dukaan.TestKit;
using Dukaan.Web.Settings;
using Dukaan.Web.Tests.Api;
using Npgsql;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>
/// P5: once its store is active, a page costs no SQL. Counted where Npgsql says what it sends, and tried with a database that answers
/// nobody.
/// </summary>
public sealed class PagesWithoutSqlTests(SiteCollection.Running running) : ShopperTest(running)
{
    private const int Rounds = 300;

    /// <summary>What work in the background may send meanwhile, and each second more: far less than one for each page.</summary>
    private const int Background = Rounds / 10;

    private const int BackgroundPerSecond = 2;

    /// <summary>Parts of the statements that poll for work whether anybody comes or not; no page has to do with what they read.</summary>
    private static readonly string[] Queues = ["outbox", "delivery", "payment_notice", "-wake'"];

    [Fact]
    public async Task Pages_of_an_open_shop_send_the_database_no_statements()
    {
        var shop = await Shop();
        await Product(
            shop,
            more: new
            {
                title = "Laddu",
                price = new { amount = 15000, currency = "INR" },
                category = "Sweets",
            }
        );
        (await shop.Seller.Post($"{shop.Path}/collections", Gifts)).Is(201);
        using var client = Site.Client();
        var paths = Paths(shop.Slug);
        foreach (var path in paths)
        {
            await IsServed(client, path);
        }

        using var statements = new SentStatements(Site.Options.Postgres);
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < Rounds; i++)
        {
            foreach (var path in paths)
            {
                await IsServed(client, path);
            }
        }

        Assert.True(
            statements.Count <= Background + (BackgroundPerSecond * Stopwatch.GetElapsedTime(began).TotalSeconds),
            $"{Rounds * paths.Length} pages sent {statements.Count} statements; a page must come from memory. Among them: "
                + $"{string.Join("; ", statements.Some)}"
        );
    }

    [Fact]
    public async Task The_count_sees_the_statement_that_stores_a_cart()
    {
        var shop = await Shop();
        var product = await Product(shop);
        using var statements = new SentStatements(Site.Options.Postgres);
        using var browser = await WithCart(shop, product);
        Assert.True(statements.Count > 0, "A cart is stored, so a statement must have been counted; mend SentStatements.");
    }

    [Fact]
    public async Task An_open_shop_is_served_while_its_database_answers_nobody()
    {
        await using var postgres = await PostgresCluster.Start();
        await using var site = await TestSite.Start(await WithDatabase(postgres));
        var shop = await ShopOf(new ApiClient(await site.Seller()));
        using var client = site.Client();
        var paths = Paths(shop);
        foreach (var path in paths)
        {
            await IsServed(client, path);
        }

        await using (await postgres.Pause())
        {
            for (var second = 0; second < 5; second++)
            {
                foreach (var path in paths)
                {
                    await IsServed(client, path);
                }

                // Whether what is held is still new is asked of grains, now and then; they must not ask the database either.
                site.Time.Advance(TimeSpan.FromSeconds(1));
            }
        }
    }

    /// <summary>A collection by rule, whose products are found anew at each version.</summary>
    private static object Gifts { get; } = new
    {
        title = "Gifts",
        rule = new
        {
            conditions = new[]
            {
                new
                {
                    field = "price",
                    comparison = "at-most",
                    value = "20000",
                },
            },
        },
    };

    private static string[] Paths(string slug) =>
        [
            $"/s/{slug}",
            $"/s/{slug}/p/laddu",
            $"/s/{slug}/c/sweets",
            $"/s/{slug}/collections",
            $"/s/{slug}/collections/gifts",
            $"/api/storefront/v1/{slug}/collections/gifts/products",
            $"/api/storefront/v1/{slug}/products",
            $"/api/storefront/v1/{slug}/products/laddu",
        ];

    private static async Task IsServed(HttpClient client, string path)
    {
        // So many in a row are a surge where the machine has much else to do; who is turned away comes again.
        for (var attempt = 1; ; attempt++)
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable || attempt == 200)
            {
                Assert.True(answer.IsSuccessStatusCode, $"{path} was answered {(int)answer.StatusCode}.");
                return;
            }
        }
    }

    private static async Task<Func<DukaanOptions, DukaanOptions>> WithDatabase(PostgresCluster postgres)
    {
        var database = await postgres.NewDatabase();
        return options => options with { Postgres = database };
    }

    private static async Task<string> ShopOf(ApiClient seller)
    {
        var opened = (await seller.Post("/api/v1/stores", new { name = $"Still {Guid.NewGuid():N}"[..20] })).Is(201);
        (
            await seller.Post(
                $"/api/v1/stores/{opened.Text("id")}/products",
                new
                {
                    title = "Laddu",
                    price = new { amount = 15000, currency = "INR" },
                    category = "Sweets",
                    handle = "laddu",
                }
            )
        ).Is(201);
        (await seller.Post($"/api/v1/stores/{opened.Text("id")}/collections", Gifts)).Is(201);
        return opened.Text("slug");
    }

    /// <summary>
    /// Counts the statements that this process sends to one database, but for those of queues, as Npgsql's activity source tells of each.
    /// </summary>
    private sealed class SentStatements : IDisposable
    {
        private readonly ActivityListener _listener;
        private readonly string _database;
        private int _count;

        public SentStatements(string connectionString)
        {
            _database = new NpgsqlConnectionStringBuilder(connectionString).Database!;
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == "Npgsql",
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
                ActivityStopped = Note,
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public int Count => _count;

        public ConcurrentQueue<string> Some { get; } = [];

        public void Dispose() => _listener.Dispose();

        private static bool IsOfQueue(string text) =>
            !text.Contains("grain_state", StringComparison.Ordinal)
            && Array.Exists(Queues, queue => text.Contains(queue, StringComparison.Ordinal));

        private void Note(Activity statement)
        {
            var text = $"{statement.GetTagItem("db.query.text") ?? statement.GetTagItem("db.statement")}";
            if (
                statement.TagObjects.Any(tag => tag.Key is "db.namespace" or "db.name" && (string?)tag.Value == _database)
                && !IsOfQueue(text)
                && Interlocked.Increment(ref _count) <= 5
            )
            {
                Some.Enqueue($"{statement.DisplayName} {text}");
            }
        }
    }
}
