using System.Buffers.Binary;
using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Net;
using Dukaan.System.Tests.Browser;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.System.Tests.Crashes;

/// <summary>The waiting room of the real process: on a phone, and when the process is killed.</summary>
public sealed class WaitingRoomTests : IAsyncLifetime
{
    private const string Header = "X-Dukaan-Line";
    private const string Password = "a word nobody guesses";
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private DukaanProcess _dukaan = null!;
    private ShopClient _shop = null!;
    private SellerClient _seller = null!;
    private HttpClient _http = null!;

    public async Task InitializeAsync()
    {
        _dukaan = await DukaanProcess.Start(
            await (await PostgresCluster.Shared).NewDatabase(),
            new Dictionary<string, string> { ["DUKAAN_OPS_PASSWORD"] = Password }
        );
        _seller = await SellerClient.SignIn(_dukaan.Url, "+919800000177");
        _shop = await _seller.OpenShop("Rush sweets");
        await _shop.Fill(products: 1, categories: 1);
        _http = new HttpClient { BaseAddress = _dukaan.Url };
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        _seller.Dispose();
        await _dukaan.DisposeAsync();
    }

    [Fact]
    public async Task Killed_while_people_come_it_gives_no_place_twice_and_everybody_still_comes_in_in_their_order()
    {
        await Set("waiting-room", "1");
        await Eventually.Holds(async () => (await Ask(null)).Token is not null, "Somebody should have to wait.", Long);
        var tokens = new ConcurrentBag<string>();
        for (var kill = 0; kill < 2; kill++)
        {
            var wanted = tokens.Count + 150;
            using var stop = new CancellationTokenSource();
            var coming = Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Come(tokens, stop.Token)));
            await Eventually.Holds(() => tokens.Count >= wanted, "People should get places.", Long);
            await _dukaan.Kill();
            await stop.CancelAsync();
            await coming;
            await _dukaan.StartAgain();
        }

        await Come(tokens, CancellationToken.None, people: 50);
        var line = tokens.OrderBy(Number).ToList();
        Assert.Equal(line.Count, line.Select(Number).Distinct().Count());

        await Set("waiting-room", "6000");
        var waiting = line;
        await Eventually.Holds(
            async () =>
            {
                var (still, isIn) = (new List<string>(), false);
                foreach (var token in waiting.AsEnumerable().Reverse())
                {
                    var (status, other) = await Ask(token);
                    Assert.True(status is HttpStatusCode.OK || other is null, "Somebody lost their place.");
                    Assert.False(isIn && status != HttpStatusCode.OK, "Somebody came in before who came earlier.");
                    isIn |= status == HttpStatusCode.OK;
                    if (status != HttpStatusCode.OK)
                    {
                        still.Insert(0, token);
                    }
                }

                waiting = still;
                return waiting.Count == 0;
            },
            "All should have come in.",
            TimeSpan.FromMinutes(2)
        );
    }

    [Fact]
    public async Task A_phone_waits_on_a_page_that_anybody_can_read_and_comes_in_by_itself()
    {
        await Set("waiting-room", "1");
        await Eventually.Holds(async () => (await Ask(null)).Token is not null, "Somebody should have to wait.", Long);
        await using var phone = await Phone.Open("waiting-room", _dukaan.Url);
        await Axe.Load(phone.Page);
        var answer = await phone.Go($"/s/{_shop.Slug}");
        Assert.Equal(429, answer!.Status);
        Assert.Empty(await Axe.Violations(phone.Page));
        await phone.Shot("line");
        var place = await phone.Page.GetByRole(Microsoft.Playwright.AriaRole.Status).TextContentAsync();
        Assert.Contains("ahead of you", place, StringComparison.Ordinal);
        await phone.Page.ReloadAsync();
        Assert.Equal(place, await phone.Page.GetByRole(Microsoft.Playwright.AriaRole.Status).TextContentAsync());

        await using var plain = await Phone.Open("waiting-room-plain", _dukaan.Url, javaScript: false);
        await plain.Go($"/s/{_shop.Slug}");
        await Set("waiting-room", "6000");
        foreach (var each in new[] { phone, plain })
        {
            await each.Page.GetByText("Paneer dish number 0").First.WaitForAsync(new() { Timeout = 90_000 });
            each.AssertNothingBroke();
        }
    }

    /// <summary>People come one after the other, and keep what they were told.</summary>
    private async Task Come(ConcurrentBag<string> tokens, CancellationToken until, int people = int.MaxValue)
    {
        for (var person = 0; person < people && !until.IsCancellationRequested; person++)
        {
            try
            {
                if ((await Ask(null)).Token is { } token)
                {
                    tokens.Add(token);
                }
            }
            catch (HttpRequestException)
            {
                // The process was just killed.
            }
        }
    }

    private async Task<(HttpStatusCode Status, string? Token)> Ask(string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/storefront/v1/{_shop.Slug}");
        if (token is not null)
        {
            request.Headers.Add(Header, token);
        }

        using var answer = await _http.SendAsync(request);
        return (
            answer.StatusCode,
            answer.StatusCode == HttpStatusCode.TooManyRequests && answer.Headers.TryGetValues(Header, out var given)
                ? given.Single()
                : null
        );
    }

    private static long Number(string token) => BinaryPrimitives.ReadInt64BigEndian(Base64Url.DecodeFromChars(token).AsSpan(5));

    private async Task Set(string setting, string value)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = _dukaan.Url };
        http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        await Post(http, "/ops/signin", ("password", Password));
        await Post(
            http,
            "/ops/settings",
            ("who", "Asha"),
            ("why", "a sale"),
            ("setting", setting),
            ("value", value),
            ("scope", "Shop"),
            ("target", _shop.Id)
        );
    }

    private static async Task Post(HttpClient http, string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), form);
        Assert.True(
            answer.StatusCode == HttpStatusCode.SeeOther,
            $"{path} answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}"
        );
    }
}
