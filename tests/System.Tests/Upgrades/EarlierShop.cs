using System.Net.Http.Json;
using System.Text.Json;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.System.Tests.Upgrades;

/// <summary>
/// A shop with something of everything, made over the API of an earlier release: it may use nothing that this release did not have.
/// </summary>
internal sealed partial class EarlierShop(Uri site, NameServer names, Receiver receiver)
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private SellerClient _seller = null!;
    private ShopClient _shop = null!;

    private string At => $"/api/v1/stores/{_shop.Id}";

    public async Task<EarlierRelease> Fill()
    {
        _seller = await SellerClient.SignIn(site, EarlierRelease.Phone);
        _shop = await _seller.OpenShop("Asha Sweets", "asha-sweets");
        await Settings();
        await Products();
        await Discounts();
        var secret = await Webhook();
        var key = await _seller.Post($"{At}/api-keys", new { name = "Till" });
        await Orders();
        await Cart();
        await ProveDomain();
        await SecondShop();
        return new EarlierRelease
        {
            At = DateTimeOffset.UtcNow,
            Session = _seller.Http.DefaultRequestHeaders.Authorization!.ToString(),
            ApiKey = $"Bearer {Text(key, "token")}",
            WebhookSecret = secret,
            StoreId = _shop.Id,
            Slug = _shop.Slug,
            Ids = _ids,
            Answers = [],
        };
    }

    /// <summary>Who may read what of it.</summary>
    public IEnumerable<(string? Who, string Path)> Readings(EarlierRelease made)
    {
        var shopper = $"/api/storefront/v1/{made.Slug}";
        IEnumerable<string> seller =
        [
            "/api/v1/stores",
            At,
            $"{At}/terms",
            $"{At}/products",
            .. Of("product").Select(id => $"{At}/products/{id}"),
            $"{At}/products/{_ids["product-laddu"]}/stock-adjustments",
            $"{At}/categories",
            $"{At}/discounts",
            $"{At}/payment-account",
            $"{At}/webhooks",
            $"{At}/webhooks/{_ids["webhook"]}/deliveries",
            $"{At}/domains",
            $"{At}/api-keys",
            $"{At}/orders",
            .. Of("order").Select(id => $"{At}/orders/{id}"),
            $"{At}/takings/days?from={made.At:yyyy-MM-dd}&to={made.At:yyyy-MM-dd}",
            $"{At}/invoices",
            $"{At}/orders/{_ids["order-delivered"]}/invoice.pdf",
            $"{At}/orders.csv",
            $"{At}/products.csv",
            $"/api/v1/stores/{_ids["other-store"]}",
            $"/api/v1/stores/{_ids["other-store"]}/products",
        ];
        IEnumerable<string> anyone =
        [
            shopper,
            $"{shopper}/products",
            $"{shopper}/products/{_ids["handle-kurta"]}",
            $"{shopper}/carts/{_ids["cart"]}",
            .. Of("token").Select(token => $"{shopper}/orders/{token}"),
            $"/s/{made.Slug}",
            $"/s/{made.Slug}/p/{_ids["handle-kurta"]}",
            .. Of("token").Select(token => $"/o/{token}"),
        ];
        return
        [
            .. seller.Select(path => ((string?)made.Session, path)),
            (made.ApiKey, $"{At}/orders"),
            .. anyone.Select(path => ((string?)null, path)),
        ];
    }

    private IEnumerable<string> Of(string kind) =>
        _ids.Where(id => id.Key.StartsWith($"{kind}-", StringComparison.Ordinal)).Select(id => id.Value);

    private static object Money(long amount) => new { amount, currency = "INR" };

    private async Task Settings()
    {
        await _seller.Patch(
            At,
            new
            {
                description = "Sweets since 1962.",
                vpa = "asha@bank",
                cashOnDelivery = true,
                timeZone = "Asia/Kolkata",
                address = "12 MG Road, Pune",
                returnPolicy = "Within 7 days.",
                showLeft = 3,
                theme = new { accent = "#8a1c4a", background = "#fff8f2" },
            }
        );
        await _seller.Patch(
            $"{At}/terms",
            new
            {
                country = "IN",
                tax = new
                {
                    scheme = "india-gst",
                    rate = 18,
                    included = false,
                    state = "MH",
                    number = "27AAPFU0939F1ZV",
                    classes = new[]
                    {
                        new
                        {
                            id = "food",
                            name = "Food",
                            rate = 5,
                        },
                    },
                },
                delivery = new
                {
                    offered = true,
                    pickup = true,
                    pickupPlace = "12 MG Road, 10 to 18 h",
                    zones = new object[]
                    {
                        new
                        {
                            name = "Pune",
                            countries = new[] { "IN" },
                            postalCodes = new[] { "411" },
                            fee = new { kind = "flat", amount = Money(4000) },
                            note = "2 days",
                        },
                        new
                        {
                            name = "India",
                            countries = new[] { "IN" },
                            fee = new
                            {
                                kind = "by-weight",
                                bands = new object[] { new { upTo = 500, fee = Money(6000) }, new { fee = Money(9000) } },
                                freeFrom = Money(200_000),
                            },
                        },
                    },
                },
                reservationMinutes = 15,
                confirmationHours = 48,
            }
        );
        await Put(
            $"{At}/payment-account",
            new
            {
                keyId = "sandbox",
                key = "sandbox-key",
                webhookSecret = "sandbox-secret",
                offered = true,
            }
        );
    }

    private async Task Products()
    {
        var laddu = await _seller.Post(
            $"{At}/products",
            new
            {
                title = "Besan laddu",
                price = Money(25_000),
                description = "Gram flour, ghee and cardamom.",
                category = "Sweets",
                stock = 40,
                taxClass = "food",
                hsn = "1704",
                lowStock = 5,
                sku = "LADDU",
            }
        );
        var kurta = await _seller.Post(
            $"{At}/products",
            new
            {
                title = "Cotton kurta",
                price = Money(149_900),
                compareAt = Money(179_900),
                category = "Clothes",
                weight = 350,
                options = new[] { new { name = "Size", values = new[] { "S", "M" } } },
                variants = new object[]
                {
                    new
                    {
                        values = new[] { "S" },
                        stock = 5,
                        sku = "KURTA-S",
                    },
                    new
                    {
                        values = new[] { "M" },
                        stock = 1,
                        sku = "KURTA-M",
                        price = Money(154_900),
                    },
                },
            }
        );
        var hidden = await _seller.Post(
            $"{At}/products",
            new
            {
                title = "Diwali box",
                price = Money(99_000),
                category = "Sweets",
                visible = false,
            }
        );
        await _seller.Post(
            $"{At}/products/{Text(laddu, "id")}/stock-adjustments",
            new
            {
                reason = "received",
                quantity = 12,
                note = "From the kitchen",
            }
        );
        (_ids["product-laddu"], _ids["product-kurta"], _ids["product-hidden"]) = (Text(laddu, "id"), Text(kurta, "id"), Text(hidden, "id"));
        (_ids["handle-laddu"], _ids["handle-kurta"]) = (Text(laddu, "handle"), Text(kurta, "handle"));
        (_ids["variant-s"], _ids["variant-m"]) = (
            Text(kurta.GetProperty("variants")[0], "id"),
            Text(kurta.GetProperty("variants")[1], "id")
        );
    }

    private async Task Discounts()
    {
        await _seller.Post(
            $"{At}/discounts",
            new
            {
                title = "Welcome",
                code = "WELCOME10",
                kind = "percent",
                percent = 10,
                limit = 100,
                limitPerPhone = 1,
            }
        );
        await _seller.Post(
            $"{At}/discounts",
            new
            {
                title = "Free delivery",
                kind = "free-delivery",
                minimum = Money(300_000),
            }
        );
    }

    private async Task<string> Webhook()
    {
        var webhook = await _seller.Post($"{At}/webhooks", new { url = receiver.Url, topics = new[] { "orders" } });
        _ids["webhook"] = Text(webhook, "id");
        return Text(webhook, "secret");
    }

    private async Task Cart()
    {
        var carts = $"/api/storefront/v1/{_shop.Slug}/carts";
        _ids["cart"] = Text(await _seller.Post(carts, new { }), "id");
        await Put($"{carts}/{_ids["cart"]}/lines/{_ids["product-kurta"]}", new { quantity = 1, variantId = _ids["variant-m"] });
    }

    private async Task ProveDomain()
    {
        var added = await _seller.Post($"{At}/domains", new { name = EarlierRelease.Domain });
        names.A(FakeNames.Platform, FakeNames.Address);
        names.Cname(EarlierRelease.Domain, FakeNames.Platform);
        foreach (var record in added.GetProperty("records").EnumerateArray().Where(record => Text(record, "type") == "TXT"))
        {
            names.Txt(Text(record, "name"), Text(record, "value"));
        }

        var found = await _seller.Post($"{At}/domains/{EarlierRelease.Domain}/check", new { });
        Assert.Equal("verified", Text(found, "state"));
    }

    private async Task SecondShop()
    {
        var other = await _seller.OpenShop("Asha Books", "asha-books");
        _ids["other-store"] = other.Id;
        await other.AddProduct("Malgudi Days", 39_900, "Books", stock: 3);
    }

    private async Task Put(string path, object body)
    {
        using var answer = await _seller.Http.PutAsJsonAsync(path, body);
        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
