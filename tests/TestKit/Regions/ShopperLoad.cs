using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Dukaan.TestKit.Regions;

/// <summary>
/// Shoppers of several places who look at a shop's product again and again, each through the router of their place, and order it now and
/// then.
/// </summary>
public sealed partial class ShopperLoad(IReadOnlyDictionary<string, Uri> routers, string slug, string handle, string productId)
{
    /// <summary>How many visits are remembered at most; the totals count all.</summary>
    private const int Remembered = 1_000_000;

    private readonly List<Visit> _visits = [];

    /// <summary>Every how many looks a shopper orders; 0: never.</summary>
    public int OrderEvery { get; init; }

    /// <summary>How long a shopper looks before they ask again.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>All visits so far.</summary>
    public VisitTotals Totals { get; private set; } = new(0, 0, 0, 0);

    /// <summary>Where the product is.</summary>
    public string Page => $"/s/{slug}/p/{handle}";

    /// <summary>What happened since a time of <see cref="Stopwatch"/>, in the order in which it ended.</summary>
    public Visit[] Since(long started = 0)
    {
        lock (_visits)
        {
            var from = _visits.Count;
            while (from > 0 && _visits[from - 1].Ended >= started)
            {
                from--;
            }

            return [.. _visits.Skip(from)];
        }
    }

    /// <summary>Runs so many shoppers of each place until it is told to stop.</summary>
    public Task Run(int shoppers, CancellationToken stop) =>
        Task.WhenAll(routers.SelectMany(place => Enumerable.Range(0, shoppers).Select(n => Shop(place.Key, place.Value, n, stop))));

    /// <summary>The product's price in whole units of its currency, as its page says.</summary>
    public static long PriceOn(string page) =>
        Price().Match(page) is { Success: true } found
            ? long.Parse(found.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
            : 0;

    private async Task Shop(string place, Uri router, int shopper, CancellationToken stop)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false })
        {
            BaseAddress = router,
            Timeout = TimeSpan.FromSeconds(30),
        };
        for (var n = 1; !stop.IsCancellationRequested; n++)
        {
            var orders = OrderEvery > 0 && (n + shopper) % OrderEvery == 0;
            using var request = orders ? Order($"{place}-{shopper}-{n}-{Guid.NewGuid():N}") : new HttpRequestMessage(HttpMethod.Get, Page);
            var visit = await Send(http, request, place, orders);
            Remember(visit);
            // A shopper who is cut off does not come again at once.
            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    private void Remember(Visit visit)
    {
        lock (_visits)
        {
            if (_visits.Count == Remembered)
            {
                _visits.RemoveRange(0, Remembered / 2);
            }

            _visits.Add(visit);
            Totals = Totals.With(visit);
        }
    }

    /// <summary>One request to its end: a load that stops leaves none in the middle.</summary>
    private static async Task<Visit> Send(HttpClient http, HttpRequestMessage request, string place, bool orders)
    {
        var started = Stopwatch.GetTimestamp();
        string? region = null,
            failure = null;
        var later = false;
        try
        {
            using var answer = await http.SendAsync(request);
            var body = await answer.Content.ReadAsStringAsync();
            region = answer.Headers.TryGetValues("X-Edge-Route", out var names) ? names.First() : null;
            later = orders && answer.StatusCode is HttpStatusCode.ServiceUnavailable && answer.Headers.RetryAfter is not null;
            if (!later && (!answer.IsSuccessStatusCode || (!orders && PriceOn(body) == 0)))
            {
                failure = $"{(int)answer.StatusCode} from {region ?? "the router"}";
            }
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            failure = e.Message;
        }

        return new Visit(place, region, orders, Stopwatch.GetTimestamp(), Stopwatch.GetElapsedTime(started), later, failure);
    }

    private HttpRequestMessage Order(string key) =>
        new(HttpMethod.Post, $"/api/storefront/v1/{slug}/checkout")
        {
            Headers = { { "Idempotency-Key", key } },
            Content = JsonContent.Create(
                new
                {
                    lines = new[] { new { productId, quantity = 1 } },
                    customer = new
                    {
                        name = "Far Shopper",
                        phone = "+919800000101",
                        address = new
                        {
                            line1 = "1 Test Road",
                            city = "Pune",
                            postalCode = "411001",
                            country = "IN",
                        },
                    },
                    payment = new { method = "cod" },
                }
            ),
        };

    [GeneratedRegex("₹([0-9,]+)")]
    private static partial Regex Price();
}
