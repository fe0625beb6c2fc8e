using System.Text.Json;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>Gift cards in the seller's and the shopper's API.</summary>
public sealed class GiftCardApiTests(SiteCollection.Running running) : ShopperApiTest(running)
{
    private static async Task<(string Id, string Code)> Card(Shop shop, long amount, object? more = null)
    {
        var body = JsonSerializer.SerializeToNode(more ?? new { })!.AsObject();
        body["amount"] = JsonSerializer.SerializeToNode(new { amount, currency = "INR" });
        var issued = (await shop.Seller.Post($"{shop.Path}/gift-cards", body)).Is(201);
        return (issued.Text("id"), issued.Text("secret"));
    }

    private static object Paying(string product, object? due, params string[] giftCards) =>
        new
        {
            lines = new[] { new { productId = product, quantity = 1 } },
            customer = new
            {
                name = "Asha Rao",
                phone = "+919812345678",
                address = new
                {
                    line1 = "12, 4th Cross",
                    city = "Bengaluru",
                    postalCode = "560041",
                    country = "IN",
                },
            },
            payment = new { method = "cod" },
            giftCards,
            expectedDue = due,
        };

    private static long Amount(JsonElement money) => money.GetProperty("amount").GetInt64();

    [Fact]
    public async Task A_card_pays_what_the_quote_said_and_the_rest_is_due_everywhere()
    {
        var shop = await Shop();
        var product = await Product(shop);
        var (id, code) = await Card(shop, 10_000, new { note = "For Asha" });
        var typed = code.ToLowerInvariant().Replace('-', ' ');

        var quote = (await Anybody.Post($"{Api(shop)}/quote", Paying(product, null, typed))).Is(200);
        Assert.Equal((15_000L, 5_000L), (Amount(quote.At("total")), Amount(quote.At("due"))));
        Assert.Equal(
            (code[^4..], 10_000L),
            (quote.At("giftCards")[0].GetProperty("ending").GetString(), Amount(quote.At("giftCards")[0].GetProperty("amount")))
        );

        var wrong = (await Anybody.Post($"{Api(shop)}/checkout", Paying(product, new { amount = 4_999, currency = "INR" }, typed))).Is(409);
        Assert.Equal("gift-card-changed", wrong.Text("code"));
        var placed = (await Anybody.Post($"{Api(shop)}/checkout", Paying(product, new { amount = 5_000, currency = "INR" }, typed))).Is(
            201
        );
        Assert.Equal((15_000L, 5_000L), (Amount(placed.At("total")), Amount(placed.At("payment").GetProperty("due"))));

        var order = (await shop.Seller.Get($"{shop.Path}/orders/{placed.Text("orderId")}")).Is(200);
        var payment = order.At("payment");
        Assert.Equal(
            ("awaited", 10_000L, 5_000L),
            (payment.GetProperty("state").GetString(), Amount(payment.GetProperty("paid")), Amount(payment.GetProperty("due")))
        );
        Assert.Equal(id, payment.GetProperty("giftCards")[0].GetProperty("id").GetString());
        Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), order.Body, StringComparison.Ordinal);
        var card = (await shop.Seller.Get($"{shop.Path}/gift-cards/{id}")).Is(200);
        Assert.Equal(("empty", 2), (card.At("card").GetProperty("state").GetString(), card.At("entries").GetArrayLength()));
        Assert.Equal(1, (await shop.Seller.Get($"{shop.Path}/gift-cards?state=empty")).Is(200).At("items").GetArrayLength());
    }

    [Fact]
    public async Task Whatever_a_code_lacks_the_answer_is_the_same()
    {
        var (shop, other) = (await Shop(), await Shop());
        var product = await Product(shop);
        var (ended, code) = await Card(shop, 10_000);
        (await shop.Seller.Post($"{shop.Path}/gift-cards/{ended}/disable", new { reason = "lost" })).Is(200);
        var foreign = (await Card(other, 10_000)).Code;
        var bound = (await Card(shop, 10_000, new { phone = "+919800000001" })).Code;
        var answers = new List<string>();
        foreach (var wrong in (string[])[code, foreign, bound, "0000-0000-0000-0000", "guess", "", new string('A', 400)])
        {
            var refused = await Anybody.Post($"{Api(shop)}/checkout", Paying(product, null, wrong));
            var body = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(refused.IsProblem(409, "gift-card-unusable").Body)!;
            body.Remove("traceId");
            answers.Add(JsonSerializer.Serialize(body));
        }

        Assert.Single(answers.Distinct());
        Assert.Equal(0, await Orders(shop));
    }

    [Fact]
    public async Task A_refund_as_store_credit_shows_its_code_to_the_shopper_alone()
    {
        var shop = await Shop();
        var product = await Product(shop);
        var placed = (await Anybody.Post($"{Api(shop)}/checkout", Paying(product, null))).Is(201);
        var path = $"{shop.Path}/orders/{placed.Text("orderId")}";
        (await shop.Seller.Post($"{path}/mark-paid", new { })).Is(200);
        var refunded = (
            await shop.Seller.Post(
                $"{path}/refund",
                new
                {
                    reason = "A seam was open",
                    amount = 4_000,
                    toCredit = true,
                }
            )
        ).Is(200);
        var seen = (await Anybody.Get($"{Api(shop)}/orders/{placed.Text("statusToken")}")).Is(200);
        var credit = seen.At("storeCredit")[0];
        var code = credit.GetProperty("code").GetString()!;
        Assert.Equal(4_000L, Amount(credit.GetProperty("amount")));
        Assert.DoesNotContain(code, refunded.Body, StringComparison.Ordinal);
        var next = (await Anybody.Post($"{Api(shop)}/checkout", Paying(product, null, code))).Is(201);
        Assert.Equal(11_000L, Amount(next.At("payment").GetProperty("due")));
    }
}
