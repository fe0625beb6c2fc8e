using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>Numbers, codes and names of states as people type and paste them, at the edges where they come in.</summary>
public sealed class TypedInputTests(SiteCollection.Running running) : ShopperTest(running)
{
    private const string Family = "👨\u200d👩\u200d👧\u200d👦";

    private ApiClient Anybody => new(Site.Client());

    /// <summary>What was typed in an Indian shop's checkout, and what is stored; nothing: refused.</summary>
    [Theory]
    [InlineData("+49 (0)170 1234567", "+491701234567")]
    [InlineData("+31 (0)6 12345678", "+31612345678")]
    [InlineData("+62 0812 3456 789", "+628123456789")]
    [InlineData("+60 (0)12 345 6789", "+60123456789")]
    [InlineData("+46 (0)70 123 45 67", "+46701234567")]
    [InlineData("+353 (0)87 123 4567", "+353871234567")]
    [InlineData("+39 06 698 12345", "+390669812345")]
    [InlineData("\u202a+91 98123 45678\u202c", "+919812345678")]
    [InlineData("\u200e+919812345678", "+919812345678")]
    [InlineData("+91 98123\u201145678", "+919812345678")]
    [InlineData("+91\u202f98123\u202f45678", "+919812345678")]
    [InlineData("९८१२३४५६७८", "+919812345678")]
    [InlineData("٩٨١٢٣٤٥٦٧٨", "+919812345678")]
    [InlineData("９８１２３４５６７８", "+919812345678")]
    [InlineData("919812345678", "+919812345678")]
    [InlineData("+81 3-1234-5678", "+81312345678")]
    [InlineData("+49 89 123456", "+4989123456")]
    [InlineData("+66 2 123 4567", "+6621234567")]
    [InlineData("112", null)]
    [InlineData("1-800-FLOWERS", null)]
    [InlineData("+91 98123 45678 ext 5", null)]
    public async Task A_phone_is_stored_in_one_form_whatever_is_typed(string typed, string? stored)
    {
        var shop = await Shop();
        var answer = await Anybody.Post($"/api/storefront/v1/{shop.Slug}/checkout", Order(await Product(shop), typed, "411001", "", "IN"));
        if (stored is null)
        {
            answer.IsProblem(422, "invalid-checkout", "customer.phone");
            return;
        }

        answer.Is(201);
        var order = (await shop.Seller.Get($"{shop.Path}/orders/{answer.Text("orderId")}")).Is(200);
        Assert.Equal(stored, order.Text("customer.phone"));
        var found = (await shop.Seller.Get($"{shop.Path}/orders?q={Uri.EscapeDataString(typed)}")).Is(200);
        Assert.Equal(1, found.At("items").GetArrayLength());
    }

    [Fact]
    public async Task A_number_without_a_country_code_may_be_of_the_country_the_order_goes_to()
    {
        var shop = await Shop();
        var answer = (
            await Anybody.Post($"/api/storefront/v1/{shop.Slug}/checkout", Order(await Product(shop), "0170 7654321", "10115", "", "DE"))
        ).Is(201);
        Assert.Equal(
            "+491707654321",
            (await shop.Seller.Get($"{shop.Path}/orders/{answer.Text("orderId")}")).Is(200).Text("customer.phone")
        );
    }

    [Theory]
    [InlineData("E1 0AA", "E1")]
    [InlineData("e10aa", "E1")]
    [InlineData("E10 1AA", "E10")]
    [InlineData("E101AA", "E10")]
    [InlineData("E11 1AA", null)]
    public async Task A_postal_code_has_the_fee_of_its_own_district(string postalCode, string? zone)
    {
        var shop = await Shop();
        (
            await shop.Seller.Patch(
                $"{shop.Path}/terms",
                new
                {
                    country = "GB",
                    delivery = new
                    {
                        zones = new[]
                        {
                            new
                            {
                                name = "E1",
                                countries = new[] { "GB" },
                                postalCodes = new[] { "E1" },
                                fee = new { amount = Inr(100) },
                            },
                            new
                            {
                                name = "E10",
                                countries = new[] { "GB" },
                                postalCodes = new[] { "E10" },
                                fee = new { amount = Inr(900) },
                            },
                        },
                    },
                }
            )
        ).Is(200);
        var quote = (
            await Anybody.Post($"/api/storefront/v1/{shop.Slug}/quote", Order(await Product(shop), "+919812345678", postalCode, "", "GB"))
        ).Is(200);
        if (zone is null)
        {
            Assert.Equal("not-delivered-there", quote.At("problems")[0].GetProperty("code").GetString());
        }
        else
        {
            Assert.Equal(zone == "E1" ? 100 : 900, quote.Number("amounts.delivery.charge.amount"));
        }
    }

    [Fact]
    public async Task Zones_are_refused_by_name_where_no_code_of_the_country_begins_so()
    {
        var shop = await Shop();
        var refused = await shop.Seller.Patch(
            $"{shop.Path}/terms",
            new
            {
                delivery = new
                {
                    zones = new[]
                    {
                        new
                        {
                            name = "Delhi",
                            countries = new[] { "IN" },
                            postalCodes = new[] { "SW1" },
                            fee = new { amount = Inr(100) },
                        },
                    },
                },
            }
        );
        refused.IsProblem(422, "postal-code", "delivery.zones[0].postalCodes");
    }

    [Theory]
    [InlineData("Jammu & Kashmir", "Jammu and Kashmir")]
    [InlineData("Andaman & Nicobar Islands", "Andaman and Nicobar Islands")]
    [InlineData("Dadra & Nagar Haveli and Daman & Diu", "Dadra and Nagar Haveli and Daman and Diu")]
    [InlineData("Tamilnadu", "Tamil Nadu")]
    [InlineData("Uttaranchal", "Uttarakhand")]
    [InlineData("Chattisgarh", "Chhattisgarh")]
    [InlineData("NCT of Delhi", "Delhi")]
    [InlineData("IN-MH", "Maharashtra")]
    public async Task A_state_is_taken_however_it_is_written_in_settings_and_orders(string typed, string name)
    {
        var shop = await Shop();
        (
            await shop.Seller.Patch(
                $"{shop.Path}/terms",
                new
                {
                    tax = new
                    {
                        scheme = "india-gst",
                        rate = 18,
                        included = true,
                        state = typed,
                    },
                }
            )
        ).Is(200);
        var answer = (
            await Anybody.Post(
                $"/api/storefront/v1/{shop.Slug}/checkout",
                Order(await Product(shop), "+919812345678", "411001", typed, "IN")
            )
        ).Is(201);
        var order = (await shop.Seller.Get($"{shop.Path}/orders/{answer.Text("orderId")}")).Is(200);
        Assert.Equal(name, order.Text("customer.address.state"));
        Assert.Equal(2, order.At("amounts").GetProperty("taxes").GetArrayLength()); // within the state: the state's half and the Union's
    }

    [Fact]
    public async Task A_state_that_does_not_exist_is_refused_by_its_field()
    {
        var shop = await Shop();
        (
            await Anybody.Post(
                $"/api/storefront/v1/{shop.Slug}/checkout",
                Order(await Product(shop), "+919812345678", "411001", "Nowhere", "IN")
            )
        ).IsProblem(422, "state", "customer.address.state");
    }

    [Fact]
    public async Task A_pasted_code_and_quantity_in_another_script_are_read()
    {
        var phone = Site.NewPhone();
        var asked = (await Anybody.Post("/api/v1/auth/codes", new { phone = "\u202a" + phone.Insert(3, "\u00a0") + "\u202c" })).Is(202);
        var code = (await Anybody.Get("/dev/messages.json"))
            .Is(200)
            .Json.EnumerateArray()
            .First(message => message.GetProperty("to").GetString() == phone && message.TryGetProperty("code", out _))
            .GetProperty("code")
            .GetString()!;
        var typed = "\u2068" + string.Concat(code.Select(c => (char)(c - '0' + '०'))).Insert(3, " ") + "\u2069";
        (await Anybody.Post("/api/v1/auth/sessions", new { challengeId = asked.Text("challengeId"), code = typed })).Is(201);

        var shop = await Shop();
        var product = await Product(shop);
        var browser = Browser();
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", product), ("quantity", "\u200e३"))).Is(303);
        Assert.Contains("value=\"3\"", (await browser.Get($"/s/{shop.Slug}/cart")).Is(200).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_longer_than_is_looked_at_is_cut_between_characters()
    {
        var shop = await Shop();
        await Place(shop);
        foreach (var text in new[] { "a" + Repeat("😀", 60), Repeat(Family, 20), Repeat("कि", 60) })
        {
            (await shop.Seller.Get($"{shop.Path}/orders?q={Uri.EscapeDataString(text)}")).Is(200);
            var page = (await Browser().Get($"/s/{shop.Slug}/search?q={Uri.EscapeDataString(text)}")).Is(200).Body;
            Assert.DoesNotContain('\ufffd', page);
        }
    }

    [Fact]
    public async Task A_link_preview_ends_with_a_whole_character()
    {
        var shop = await Shop();
        foreach (
            var (text, last) in new[]
            {
                (Repeat("😀", 120), "😀"),
                ("x" + Repeat("😀", 120), "😀"),
                (Repeat(Family, 40), Family),
                (Repeat("🇮🇳", 90), "🇮🇳"),
            }
        )
        {
            var added = (
                await shop.AddProduct(
                    "T",
                    100,
                    new
                    {
                        title = "Sweet",
                        price = Inr(15000),
                        description = text,
                    }
                )
            ).Is(201);
            var page = (await Browser().Get($"/s/{shop.Slug}/p/{added.Text("handle")}")).Is(200).Body;
            Assert.DoesNotContain('\ufffd', page);
            Assert.Contains($"{last}…\"", page, StringComparison.Ordinal);
        }
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static object Inr(long amount) => new { amount, currency = "INR" };

    private static object Order(string product, string phone, string postalCode, string state, string country) =>
        new
        {
            lines = new[] { new { productId = product, quantity = 1 } },
            payment = new { method = "cod" },
            customer = new
            {
                name = "Asha",
                phone,
                address = new
                {
                    line1 = "1",
                    city = "City",
                    postalCode,
                    state,
                    country,
                },
            },
        };
}
