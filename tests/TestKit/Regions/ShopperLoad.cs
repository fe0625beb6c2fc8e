using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Dukaan.TestKit.Regions;

/// <summary>
/// Shoppers near several regions who request a shop's product repeatedly, each through the router of their region, and order now and then.
/// </summary>
public sealed partial class ShopperLoad(IReadOnlyDictionary<string, Uri> routers, string slug, string handle, string productId)
{
    /// <summary>The most visits that are recorded; the totals count all.</summary>
    private const int Remembered = 1_000_000;

    private readonly List<Visit> _visits = [];

    /// <summary>The number of page views per order; 0: no orders.</summary>
    public int OrderEvery { get; init; }

    /// <summary>The pause between two requests of a shopper.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>All visits so far.</summary>
    public VisitTotals Totals { get; private set; } = new(0, 0, 0, 0);

    /// <summary>The address of the product.</summary>
    public string Page => $"/s/{slug}/p/{handle}";

    /// <summary>The visits since a time of <see cref="Stopwatch"/>, in the order in which they ended.</summary>
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

    /// <summary>Runs this many shoppers near each region until stopped.</summary>
    public Task Run(int shoppers, CancellationToken stop) =>
        Task.WhenAll(routers.SelectMany(place => Enumerable.Range(0, shoppers).Select(n => Shop(place.Key, place.Value, n, stop))));

    /// <summary>The price on the product's page, in whole units of its currency.</summary>
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
            // A shopper who was disconnected pauses first.
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

    /// <summary>One complete request: stopping the load interrupts none.</summary>
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
