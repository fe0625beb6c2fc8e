using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.System.Tests.Regions;

/// <summary>A shopper with a cart, as a program by the API and as a browser with cookies, who may come to another region.</summary>
internal sealed class CartShopper(DukaanProcess region, ShopClient shop) : IDisposable
{
    private readonly Dictionary<string, string> _kept = new(StringComparer.Ordinal);
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = TimeSpan.FromSeconds(40),
    };

    private Uri _at = region.Url;

    private string Api => $"/api/storefront/v1/{shop.Slug}";

    /// <summary>From now on the requests go to another region, with the same cookies: all regions have one address.</summary>
    public void GoTo(DukaanProcess other) => _at = other.Url;

    public async Task<string> NewCart() => (await Json(HttpMethod.Post, "/carts")).GetProperty("id").GetString()!;

    public Task<JsonElement> SetLine(string cart, string product, int quantity) =>
        Json(HttpMethod.Put, $"/carts/{cart}/lines/{product}", new { quantity });

    public Task<JsonElement> Cart(string cart) => Json(HttpMethod.Get, $"/carts/{cart}");

    public Task<JsonElement> Quote(string cart) =>
        Json(HttpMethod.Post, "/quote", new { cartId = cart, customer = new { address = Address } });

    public Task<HttpResponseMessage> Checkout(string cart) =>
        _http.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, new Uri(_at, $"{Api}/checkout"))
            {
                Content = JsonContent.Create(
                    new
                    {
                        cartId = cart,
                        customer = new
                        {
                            name = "Asha",
                            phone = "+919812345600",
                            address = Address,
                        },
                        payment = new { method = "cod" },
                    }
                ),
            }
        );

    /// <summary>Presses the button of a product.</summary>
    public Task<HttpStatusCode> Add(string product, int quantity) =>
        Post("cart/add", ("productId", product), ("quantity", quantity.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Fills in the checkout and presses its button.</summary>
    public async Task<HttpStatusCode> Order()
    {
        using var page = await Send(new HttpRequestMessage(HttpMethod.Get, new Uri(_at, $"/s/{shop.Slug}/checkout")));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var html = await page.Content.ReadAsStringAsync();
        return await Post(
            "checkout",
            ("cart", Between(html, "name=\"cart\"")),
            ("expectedTotal", Between(html, "name=\"expectedTotal\"")),
            ("name", "Ravi"),
            ("phone", "+919812345601"),
            ("line1", "2 Test Road"),
            ("city", "Pune"),
            ("postalCode", "411001"),
            ("payment", "cod")
        );
    }

    /// <summary>The page of the browser's cart.</summary>
    public async Task<string> Page()
    {
        using var page = await Send(new HttpRequestMessage(HttpMethod.Get, new Uri(_at, $"/s/{shop.Slug}/cart")));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        return await page.Content.ReadAsStringAsync();
    }

    public void Dispose() => _http.Dispose();

    private static object Address { get; } = new
    {
        line1 = "1 Test Road",
        city = "Pune",
        postalCode = "411001",
        country = "IN",
    };

    private static string Between(string html, string name)
    {
        var at = html.IndexOf(name, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The page should have a field {name}.");
        var from = html.IndexOf("value=\"", at, StringComparison.Ordinal) + "value=\"".Length;
        return html[from..html.IndexOf('"', from)];
    }

    private async Task<HttpStatusCode> Post(string path, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_at, $"/s/{shop.Slug}/{path}"))
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var response = await Send(request);
        return response.StatusCode;
    }

    private async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        if (_kept.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", _kept.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        var response = await _http.SendAsync(request);
        foreach (var line in response.Headers.TryGetValues("Set-Cookie", out var lines) ? lines : [])
        {
            var (name, value) = line.Split(';')[0].Split('=', 2) is [var left, var right] ? (left, right) : ("", "");
            if (value.Length == 0)
            {
                _kept.Remove(name);
            }
            else
            {
                _kept[name] = value;
            }
        }

        return response;
    }

    private async Task<JsonElement> Json(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(_at, $"{Api}{path}"));
        request.Content = body is null ? null : JsonContent.Create(body);
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement.Clone();
    }
}
