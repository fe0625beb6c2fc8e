using System.Text.Json;
using Dukaan.TestKit.Api;

namespace Dukaan.System.Tests.Browser;

/// <summary>
/// A shop in which everything is as long as it may be: words without a space, prices of nine digits, names of many letters. What the
/// seller writes in Latin letters is no English word, so that any English on its pages is the site's.
/// </summary>
internal sealed class LongWords
{
    /// <summary>A word of 43 letters that people do write.</summary>
    public const string Word = "Donaudampfschifffahrtsgesellschaftskapitaen";

    /// <summary>All other words of the seller and their customers, in Latin letters.</summary>
    private static readonly HashSet<string> Others =
    [
        .. "Laden waren Kaju katli Baumwolle mit deutschen Worten Snacks Samosa Laddu Rings Schmuck Ding Regal Kurta Kleider".Split(' '),
        .. "Weite Geschenke Kasse Kumar Rajasthan stamm gifts cheap ding LANG".Split(' '),
    ];

    private readonly List<string> _pages = [];

    private LongWords(ShopClient shop) => Shop = shop;

    public ShopClient Shop { get; }

    /// <summary>All pages of the shop and of its dashboard.</summary>
    public IReadOnlyList<string> Pages => _pages;

    /// <summary>Whether this is a word of a person or a part of one, which is the same in every language of the site.</summary>
    public static bool IsWritten(string word) =>
        Others.Contains(word) || word.Contains(Word[27..40], StringComparison.Ordinal) || word.Distinct().Count() == 1;

    /// <summary>Opens it and fills it, over the public API.</summary>
    public static async Task<LongWords> Open(SellerClient seller, string phone)
    {
        var words = new LongWords(await seller.OpenShop($"{Word} Laden"));
        var (shop, store) = (words.Shop, $"/api/v1/stores/{words.Shop.Id}");
        await seller.Patch(
            store,
            new
            {
                description = $"{new string('x', 60)} {Word}",
                phone,
                vpa = "asha@okaxis",
                address = $"{Word}{Word}\n{Word}",
                returnPolicy = Word + Word,
                showLeft = 20,
                languages = new[] { "ta", "te", "ar", "pt-PT" },
                announcement = Word + Word,
            }
        );
        var dear = await shop.AddProduct(
            $"Kaju katli {Word}{Word}",
            11_900_099,
            $"{Word}waren",
            12,
            string.Concat(Enumerable.Repeat(Word, 3))
        );
        await shop.AddProduct(string.Concat(Enumerable.Repeat("😀👨‍👩‍👧‍👦", 14)), 54_000, "🎁🎉", 2);
        await shop.AddProduct("قميص قطني أبيض طويل الأكمام (XL) 100% Baumwolle", 54_000, "ملابس", 2, "نص عربي mit deutschen Worten");
        await shop.AddProduct(new string('W', 200), 54_000, "Snacks", 2, new string('W', 400));
        await shop.AddProduct("Samosa", 2_000, "Snacks", 0);
        await shop.AddProduct("Laddu", 54_000, "Snacks", 2);
        var rings = await shop.AddProduct("Rings", 1_234_567_890, "Schmuck");
        for (var i = 0; i < 8; i++)
        {
            await shop.AddProduct($"Ding {i}", 10_000, $"Regal {i}");
        }

        var kurta = await seller.Post(
            $"{store}/products",
            new
            {
                title = "Kurta",
                price = new { amount = 89_900, currency = "INR" },
                category = "Kleider",
                options = new[] { new { name = "Weite", values = new[] { "S", "M", new string('X', 40) } } },
            }
        );
        var gifts = await seller.Post(
            $"{store}/collections",
            new
            {
                title = $"Geschenke {Word}",
                description = Word,
                handle = "gifts",
                products = new[] { Id(dear), Id(rings) },
            }
        );
        var cheap = await seller.Post(
            $"{store}/collections",
            new
            {
                title = Word,
                handle = "cheap",
                rule = new
                {
                    conditions = new[]
                    {
                        new
                        {
                            field = "price",
                            comparison = "at-most",
                            value = "50000",
                        },
                    },
                },
            }
        );
        await seller.Post($"{store}/api-keys", new { name = $"Kasse {Word}" });
        await seller.Post(
            $"{store}/team/invitations",
            new
            {
                name = Word,
                phone = "+919800000399",
                role = "read-only",
            }
        );
        await seller.Put($"{store}/pages/about", new { title = Word, text = $"## {Word}{Word}\n\n{Word}" });
        var card = await seller.Post(
            $"{store}/gift-cards",
            new { amount = new { amount = 999_999_900, currency = "INR" }, note = Word + Word }
        );
        var hook = await seller.Post(
            $"{store}/webhooks",
            new { url = $"https://example.com/{new string('a', 80)}", topics = new[] { "orders" } }
        );
        var discount = await seller.Post(
            $"{store}/discounts",
            new
            {
                title = Word,
                kind = "percent",
                percent = 12.5,
                code = "LANG",
            }
        );
        var terms = await seller.Patch(
            $"{store}/terms",
            new
            {
                country = "IN",
                delivery = new
                {
                    offered = true,
                    pickup = true,
                    pickupPlace = Word,
                    zones = new[]
                    {
                        new
                        {
                            name = Word,
                            countries = new[] { "IN" },
                            fee = new { kind = "flat", amount = new { amount = 4_000, currency = "INR" } },
                        },
                    },
                },
            }
        );
        var orders = new List<JsonElement>();
        foreach (var method in (string[])["cod", "upi"])
        {
            orders.Add(
                await seller.Post(
                    $"/api/storefront/v1/{shop.Slug}/checkout",
                    new
                    {
                        lines = new[] { new { productId = Id(dear), quantity = 2 }, new { productId = Id(rings), quantity = 3 } },
                        customer = new
                        {
                            name = $"{Word} Kumar",
                            phone = "+919812345678",
                            address = new
                            {
                                line1 = Word + Word,
                                city = Word,
                                postalCode = "302001",
                                country = "IN",
                                state = "Rajasthan",
                            },
                            note = Word + Word,
                        },
                        payment = new { method },
                    }
                )
            );
        }

        await SendBack(seller, store, shop.Slug, orders[1]);
        words._pages.AddRange(
            ((string[])[$"collections/{Id(gifts)}", $"collections/{Id(gifts)}/products", $"collections/{Id(cheap)}"]).Select(path =>
                $"/dashboard/{shop.Id}/{path}"
            )
        );
        words._pages.AddRange([
            $"/dashboard/{shop.Id}/discounts/{Id(discount)}",
            $"/dashboard/{shop.Id}/delivery/zones/{Id(terms.GetProperty("delivery").GetProperty("zones")[0])}",
        ]);
        words.Add(dear, kurta, hook, card, orders);
        return words;
    }

    /// <summary>The order is delivered, some of it is to be returned, and one thing is reviewed.</summary>
    private static async Task SendBack(SellerClient seller, string store, string slug, JsonElement order)
    {
        foreach (var step in (string[])["confirm", "mark-paid", "pack", "ship", "deliver"])
        {
            await seller.Post($"{store}/orders/{Text(order, "orderId")}/{step}", new { });
        }

        var shopper = $"/api/storefront/v1/{slug}/orders/{new Uri(Text(order, "statusUrl")).Segments[^1]}";
        var lines = new[] { new { line = 1, quantity = 1 } };
        await seller.Post(
            $"{shopper}/review",
            new
            {
                lines,
                stars = 4,
                reason = Word + Word,
            }
        );
        await seller.Post($"{shopper}/ask-return", new { lines, reason = Word + Word });
        await seller.Patch($"{store}/reviews/{Text(order, "orderId")}-1", new { state = "shown", answer = Word + Word });
        var note = new { note = Word + Word, tags = new[] { Word[..40], "stamm" } };
        await seller.Patch($"{store}/customers/{Uri.EscapeDataString("+919812345678")}", note);
    }

    private void Add(JsonElement dear, JsonElement kurta, JsonElement hook, JsonElement card, List<JsonElement> orders)
    {
        var (shop, seller) = ($"/s/{Shop.Slug}", $"/dashboard/{Shop.Id}");
        _pages.AddRange([
            "/",
            "/nothing",
            "/s/no-such-shop-here",
            "/o/nothing",
            "/dashboard/shops",
            "/dashboard/new",
            "/dashboard/join/none",
        ]);
        _pages.AddRange(
            (
                (string[])
                    [
                        "",
                        "/c/snacks",
                        "/collections",
                        "/collections/gifts",
                        "/collections/cheap",
                        $"/p/{Text(dear, "handle")}",
                        $"/p/{Text(kurta, "handle")}",
                        "/p/samosa",
                        "/search?q=ding",
                        $"/search?q={Word}",
                        "/cart",
                        "/checkout",
                        "/info",
                        "/pages/about",
                        "/account",
                        "/account/wishes",
                        "/offline",
                        "/back-in-stock",
                        "/nothing",
                    ]
            ).Select(path => shop + path)
        );
        _pages.AddRange(orders.Select(order => new Uri(Text(order, "statusUrl")).AbsolutePath));
        _pages.AddRange(
            (
                (string[])
                    [
                        "",
                        "/customers",
                        "/customers/+919812345678",
                        "/customers/blocked",
                        "/customers/blocked/addresses",
                        "/reviews?state=all",
                        "/welcome",
                        "/takings",
                        "/orders",
                        "/orders/new",
                        "/orders/print",
                        "/products",
                        "/products?arrange=1",
                        "/products?q=kaju",
                        "/products/table",
                        "/products?low=1",
                        "/products/new",
                        $"/products/{Id(dear)}",
                        $"/products/{Id(dear)}/related",
                        $"/products/{Id(dear)}/variants",
                        $"/products/{Id(dear)}/counts",
                        $"/products/{Id(dear)}/bundle",
                        $"/products/{Id(kurta)}",
                        $"/products/{Id(kurta)}/variants",
                        $"/products/{Id(kurta)}/variants/{Id(kurta.GetProperty("variants")[0])}",
                        "/products/import",
                        "/products/import/none",
                        $"/products/{Id(dear)}/words",
                        $"/products/{Id(kurta)}/words",
                        "/categories",
                        "/collections",
                        "/collections/new",
                        "/collections/new?by=rule",
                        "/front",
                        "/front/menu/new",
                        $"/categories/{Text(dear, "categoryId")}",
                        "/settings",
                        "/search",
                        "/search/report",
                        "/visits",
                        "/gift-cards",
                        "/gift-cards/new",
                        $"/gift-cards/{Id(card)}",
                        "/hours",
                        "/slots",
                        "/slots/new",
                        "/messages",
                        "/messages/you",
                        "/messages/you/confirm",
                        "/courier",
                        "/domains",
                        "/payouts",
                        "/pages",
                        "/pages/about",
                        "/pages/new",
                        $"/search/queries/new?query={Word}",
                        "/payments",
                        "/delivery",
                        "/delivery/courier",
                        "/delivery/zones/new",
                        "/locations",
                        "/support",
                        "/taxes",
                        "/discounts",
                        "/discounts/new",
                        "/api-keys",
                        "/team",
                        "/team/activity",
                        "/invoices",
                        "/webhooks",
                        $"/webhooks/{Id(hook)}",
                        "/share",
                        .. orders.SelectMany(order =>
                            ((string[])["", "/add", "/packing-slip"]).Select(page => $"/orders/{Text(order, "orderId")}{page}")
                        ),
                    ]
            ).Select(path => seller + path)
        );
    }

    private static string Id(JsonElement body) => Text(body, "id");

    private static string Text(JsonElement body, string name) => body.GetProperty(name).GetString()!;
}
