using System.Buffers.Binary;
using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Dukaan.RuntimeSettings;
using Dukaan.TestKit;
using Dukaan.WaitingRooms;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Storefront;
using Microsoft.Extensions.DependencyInjection;
using Orleans;

namespace Dukaan.Web.Tests.WaitingRooms;

/// <summary>A shop with a waiting room lets people in in their order, each once, and other shops notice nothing.</summary>
public sealed partial class WaitingRoomTests : IAsyncLifetime
{
    private const string Header = "X-Dukaan-Line";
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    private TestSite _site = null!;
    private ApiClient _seller = null!;

    public async Task InitializeAsync()
    {
        _site = await TestSite.Start();
        _seller = new ApiClient(await _site.Seller());
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Of_a_thousand_who_come_at_once_each_has_one_place_and_nobody_comes_in_before_who_came_earlier()
    {
        var shop = await Open();
        await Set("waiting-room", "1", shop);
        using var client = _site.Client();
        (await Ask(client, shop, null)).Is(200); // the first one comes in, and the next must wait for a minute
        for (var earlier = 0; earlier < 10; earlier++)
        {
            Assert.Equal(earlier, Ahead(await Ask(client, shop, null)));
        }

        var tokens = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 1_000), new ParallelOptions { MaxDegreeOfParallelism = 50 }, async (_, _) =>
            tokens.Add((await Ask(client, shop, null)).Is(429).Headers[Header])
        );
        var line = tokens.OrderBy(Number).ToList();
        Assert.Equal(1_000, line.Select(Number).Distinct().Count());
        Assert.Equal(line.Select(Number), Enumerable.Range(0, 1_000).Select(each => Number(line[0]) + each));

        await Set("waiting-room", "20000", shop);
        var waiting = line;
        await Eventually.Holds(
            async () =>
            {
                var (still, isIn) = (new List<string>(), false);
                for (var i = waiting.Count - 1; i >= 0; i--)
                {
                    var answer = await Ask(client, shop, waiting[i]);
                    Assert.False(isIn && answer.Status != 200, "Somebody came in before who came earlier.");
                    Assert.True(answer.Status is 200 or 429, answer.Body);
                    isIn |= answer.Status == 200;
                    if (answer.Status != 200)
                    {
                        still.Insert(0, waiting[i]);
                    }
                }

                waiting = still;
                return waiting.Count == 0;
            },
            "All should have come in.",
            Long
        );
    }

    [Fact]
    public async Task Reloading_keeps_the_place_and_the_page_says_it_in_the_language_of_the_shop_without_script()
    {
        var shop = await Open("hi");
        await Set("waiting-room", "1", shop);
        using var first = new Browser(_site.Address);
        using var second = new Browser(_site.Address);
        using var third = new Browser(_site.Address);
        (await first.Get($"/s/{shop.Slug}")).Is(200);
        var page = (await second.Get($"/s/{shop.Slug}?page=1")).Is(429);
        Assert.Contains("अगली बारी आपकी है।", page.Body, StringComparison.Ordinal);
        Assert.Contains("role=\"status\" aria-live=\"polite\"", page.Body, StringComparison.Ordinal);
        Assert.Contains(
            $"http-equiv=\"refresh\" content=\"{page.Headers["Retry-After"]};url=/s/{shop.Slug}?page=1\"",
            page.Body,
            StringComparison.Ordinal
        );
        Assert.Contains("no-store", page.Headers["Cache-Control"], StringComparison.Ordinal);
        for (var reload = 0; reload < 3; reload++)
        {
            Assert.Contains("आपसे आगे 1 ", (await third.Get($"/s/{shop.Slug}")).Is(429).Body, StringComparison.Ordinal);
        }

        (await first.Get($"/s/{shop.Slug}/cart")).Is(200); // who is in stays in
        (await first.Post($"/s/{shop.Slug}/cart/add", ("productId", shop.Product))).Is(303);
        (await second.Post($"/s/{shop.Slug}/cart/add", ("productId", shop.Product))).Is(429);
        await Set("waiting-room", "0", shop);
        (await second.Get($"/s/{shop.Slug}")).Is(200);
    }

    [Fact]
    public async Task A_place_that_is_shared_comes_in_once_and_a_forged_one_or_another_shops_is_a_new_place_at_the_end()
    {
        var (shop, other) = (await Open(), await Open());
        await Set("waiting-room", "1", shop);
        using var client = _site.Client();
        (await Ask(client, shop, null)).Is(200);
        var token = (await Ask(client, shop, null)).Is(429).Headers[Header];
        var later = (await Ask(client, shop, null)).Is(429).Headers[Header];

        var forged = Base64Url.DecodeFromChars(later);
        BinaryPrimitives.WriteInt64BigEndian(forged.AsSpan(5), Number(token) - 1);
        Assert.Equal(2, Ahead(await Ask(client, shop, Base64Url.EncodeToString(forged))));
        forged = Base64Url.DecodeFromChars(later);
        forged[0] = 2;
        Assert.Equal(3, Ahead(await Ask(client, shop, Base64Url.EncodeToString(forged))));
        await Set("waiting-room", "1", other);
        (await Ask(client, other, null)).Is(200);
        Assert.Equal(0, Ahead(await Ask(client, other, token)));

        await Set("waiting-room", "600", shop);
        await Eventually.Becomes(() => Ask(client, shop, token), answer => answer.Status == 200, "It should be their turn.", Long);
        await Set("waiting-room", "1", shop);
        (await Ask(client, shop, token)).Is(200); // a repeat of a lost answer
        using var friend = _site.Client();
        friend.DefaultRequestHeaders.UserAgent.ParseAdd("Another/1.0");
        var shared = await Ask(friend, shop, token);
        Assert.True(Number(shared.Headers[Header]) > Number(later), "Who shows another's place should get a new one at the end.");
    }

    [Fact]
    public async Task Whoever_changes_networks_while_coming_in_keeps_the_place_and_many_do_not_come_in_by_one()
    {
        var shop = await Open();
        await Set("waiting-room", "1", shop);
        using var at = From("127.0.0.31");
        (await Ask(at, shop, null)).Is(200);
        var token = (await Ask(at, shop, null)).Is(429).Headers[Header];
        var later = (await Ask(at, shop, null)).Is(429).Headers[Header];
        await Set("waiting-room", "600", shop);
        await Eventually.Becomes(() => Ask(at, shop, token), answer => answer.Status == 200, "It should be their turn.", Long);
        await Set("waiting-room", "1", shop);

        foreach (var network in new[] { "127.0.0.32", "127.0.0.33", "127.0.0.34" })
        {
            using var moved = From(network);
            (await Ask(moved, shop, token)).Is(200); // the answer with the pass was lost on the way
        }

        using var bot = From("127.0.0.35");
        var shared = await Ask(bot, shop, token);
        Assert.True(Number(shared.Headers[Header]) > Number(later), "Whoever shows what many show gets a new place at the end.");
    }

    [Fact]
    public async Task A_pass_lets_in_for_a_while_and_is_renewed_and_does_not_pass_from_hand_to_hand()
    {
        var shop = await Open();
        await Set("waiting-room", "1", shop);
        using var client = _site.Client();
        var pass = (await Ask(client, shop, null)).Is(200).Headers[Header];
        (await Ask(client, shop, null)).Is(429);
        Assert.False((await Ask(client, shop, pass)).Is(200).Headers.ContainsKey(Header), "A new pass is no sooner than it is needed.");
        _site.Time.Advance(TimeSpan.FromMinutes(6));
        var renewed = (await Ask(client, shop, pass)).Is(200).Headers[Header];
        for (var each = 0; each < 3; each++)
        {
            using var friend = _site.Client();
            friend.DefaultRequestHeaders.UserAgent.ParseAdd($"Another/{each}");
            (await Ask(friend, shop, renewed)).Is(200);
        }

        using var stranger = _site.Client();
        stranger.DefaultRequestHeaders.UserAgent.ParseAdd("Stranger/1");
        (await Ask(stranger, shop, renewed)).Is(429);
        _site.Time.Advance(TimeSpan.FromMinutes(11));
        (await Ask(client, shop, pass)).Is(429);
        (await Ask(client, shop, renewed)).Is(200);
    }

    [Fact]
    public async Task Who_is_in_a_checkout_when_the_line_begins_finishes_it_and_orders_stay_open_to_see()
    {
        var shop = await Open();
        using var shopper = new Browser(_site.Address);
        (await shopper.Post($"/s/{shop.Slug}/cart/add", ("productId", shop.Product))).Is(303);
        var form = (await shopper.Get($"/s/{shop.Slug}/checkout")).Is(200);
        await Set("waiting-room", "1", shop);
        using var client = _site.Client();
        (await Ask(client, shop, null)).Is(200);
        (await Ask(client, shop, null)).Is(429);

        (await shopper.Get($"/s/{shop.Slug}/checkout")).Is(200);
        var placed = await shopper.Post(
            $"/s/{shop.Slug}/checkout",
            ("cart", Browser.Field(form, "cart")),
            ("name", "Asha Rao"),
            ("phone", "9812345678"),
            ("line1", "12, 4th Cross"),
            ("city", "Bengaluru"),
            ("postalCode", "560041"),
            ("unknown", Browser.Field(form, "unknown")),
            ("payment", "cod"),
            ("expectedTotal", Browser.Field(form, "expectedTotal"))
        );
        Assert.Contains("/o/", placed.Is(303).Headers["Location"], StringComparison.Ordinal);
        (await shopper.Follow(placed)).Is(200);
        (await shopper.Get($"/s/{shop.Slug}")).Is(429);
        using var stranger = new Browser(_site.Address);
        (await stranger.Get($"/s/{shop.Slug}/checkout")).Is(429);
    }

    [Fact]
    public async Task Before_a_sale_all_wait_and_then_places_are_drawn_among_them_and_later_ones_come_behind()
    {
        var shop = await Open();
        var opens = _site.Time.GetUtcNow().AddMinutes(5);
        await Set("waiting-room-opens", opens.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture), shop);
        await Set("waiting-room", "1", shop);
        using var client = _site.Client();
        using var browser = new Browser(_site.Address);
        Assert.Contains(
            "The sale begins in about 5 minutes.",
            (await browser.Get($"/s/{shop.Slug}")).Is(429).Body,
            StringComparison.Ordinal
        );
        var early = new List<string>();
        for (var each = 0; each < 40; each++)
        {
            early.Add((await Ask(client, shop, null)).Is(429).Headers[Header]);
        }

        _site.Time.Advance(TimeSpan.FromMinutes(5));
        await Eventually.Holds(
            async () =>
                await Ask(client, shop, early[^1]) is var answer && (answer.Status == 200 || answer.Headers.ContainsKey($"{Header}-Ahead")),
            "The sale should begin.",
            Long
        );
        Assert.True(Ahead(await Ask(client, shop, null)) >= 39, "Who comes after the beginning should be behind all who were there.");
        await Set("waiting-room", "20000", shop);
        await Eventually.Holds(
            async () =>
            {
                var all = true;
                foreach (var token in early)
                {
                    all &= (await Ask(client, shop, token)).Status == 200;
                }

                return all;
            },
            "All should come in.",
            Long
        );
    }

    /// <summary>A client whose requests come from this address.</summary>
    private HttpClient From(string address) =>
        new(
            new SocketsHttpHandler
            {
                UseCookies = false,
                ConnectCallback = async (_, stop) =>
                {
                    var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                    socket.Bind(new IPEndPoint(IPAddress.Parse(address), 0));
                    await socket.ConnectAsync(_site.Address.Host, _site.Address.Port, stop);
                    return new NetworkStream(socket, ownsSocket: true);
                },
            }
        )
        {
            BaseAddress = _site.Address,
        };

    private static string Token(Browser browser, Uri site, Opened shop) =>
        browser.Cookies.GetCookies(new Uri(site, $"/s/{shop.Slug}"))["dukaan-line"]?.Value ?? "";

    private static Task<Answer> Ask(HttpClient client, Opened shop, string? token) =>
        new ApiClient(client).Send(HttpMethod.Get, $"/api/storefront/v1/{shop.Slug}", null, token is null ? [] : [(Header, token)]);

    private static long Ahead(Answer answer) => long.Parse(answer.Is(429).Headers[$"{Header}-Ahead"], CultureInfo.InvariantCulture);

    private static long Number(string token) => BinaryPrimitives.ReadInt64BigEndian(Base64Url.DecodeFromChars(token).AsSpan(5));

    private static EffectiveSettings Now(TestSite site) => site.Services.GetRequiredService<IRuntimeSettings>().Now;

    private Task Set(string setting, string value, Opened shop) => Set(_site, setting, value, shop);

    private static async Task Set(TestSite site, string setting, string value, Opened shop)
    {
        var command = new ChangeSettings([new SettingRule(setting, SettingScope.Shop, shop.Id, value)], [], "Asha", "a sale");
        var changed = await site.Grains.GetGrain<IRuntimeSettingsGrain>(IRuntimeSettingsGrain.Key).Change(command);
        Assert.True(changed.Ok, changed.Error?.Message);
        await Eventually.Holds(() => Now(site).Version == changed.Value.Version, "The setting should be known here.");
    }

    private Task<Opened> Open(string language = "en") => Open(_seller, language);

    private static async Task<Opened> Open(ApiClient seller, string language = "en")
    {
        var shop = (await seller.Post("/api/v1/stores", new { name = $"Rush {Guid.NewGuid():N}"[..20], language })).Is(201);
        var product = (
            await seller.Post(
                $"/api/v1/stores/{shop.Text("id")}/products",
                new { title = "Laddu", price = new { amount = 15000, currency = "INR" } }
            )
        ).Is(201);
        return new Opened(shop.Text("id"), shop.Text("slug"), product.Text("id"));
    }

    private sealed record Opened(string Id, string Slug, string Product);
}
