using System.Text.RegularExpressions;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Texts;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>What a shopper types in numbers, on their whole way from the shelf to a return, in the digits of each script.</summary>
public sealed class DigitFieldsTests(SiteCollection.Running running) : AccountTest(running)
{
    public static TheoryData<int> Scripts => [.. Enumerable.Range(0, Digits.Scripts.Count)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_shopper_buys_pays_and_sends_back_with_the_digits_of_their_script(int script)
    {
        var digits = Digits.Scripts[script];
        var shop = await Shop();
        await Settings(shop, new { vpa = "asha@okaxis" });
        (
            await shop.Seller.Post(
                $"{shop.Path}/discounts",
                new
                {
                    title = "Ten",
                    kind = "percent",
                    percent = 10,
                    code = "MELA2026",
                }
            )
        ).Is(201);
        var product = await Product(shop);
        var phone = Site.NewPhone();
        using var browser = await SignedIn(shop, phone, digits);
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", product), ("quantity", digits.In("12")))).Is(303);
        (await browser.Post($"/s/{shop.Slug}/cart/line", ("productId", product), ("quantity", digits.In("10")))).Is(303);
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        var priced = (await Send("price", form)).Is(200);
        var placed = (await Send("", priced)).Is(303).Headers["Location"];

        var order = (await shop.Seller.Get($"{shop.Path}/orders")).Is(200).At("items")[0];
        var id = order.GetProperty("id").GetString()!;
        var whole = (await shop.Seller.Get($"{shop.Path}/orders/{id}")).Is(200);
        Assert.Equal(10, whole.At("lines")[0].GetProperty("quantity").GetInt32());
        Assert.Equal(135_000, whole.At("amounts.total.amount").GetInt64());
        Assert.Equal("+919812345670", whole.Text("customer.phone"));
        Assert.Equal("560041", whole.Text("customer.address.postalCode"));

        var account = $"/s/{shop.Slug}/account";
        (
            await browser.Post(
                $"{account}/addresses",
                ("id", await Address()),
                ("name", "Ravi"),
                ("phone", digits.In("98123 45670")),
                ("line1", "7 FC Road"),
                ("city", "Pune"),
                ("postalCode", digits.In("411 004"))
            )
        ).Is(303);
        Assert.Contains("411 004", (await browser.Get($"{account}/addresses/{await Address()}")).Is(200).Body, StringComparison.Ordinal);

        var page = (await browser.Get(placed)).Is(200);
        (
            await browser.Post(
                $"{placed}/claim-paid",
                ("once", Storefront.Browser.Field(page, "once")),
                ("reference", digits.In("4123 4567 8901"))
            )
        ).Is(303);
        Assert.Contains("412345678901", (await shop.Seller.Get($"{shop.Path}/orders/{id}")).Is(200).Body, StringComparison.Ordinal);

        foreach (var step in (string[])["mark-paid", "confirm", "pack", "ship", "deliver"])
        {
            (await shop.Seller.Post($"{shop.Path}/orders/{id}/{step}", new { })).Is(200);
        }

        page = (await browser.Get(placed)).Is(200);
        using var back = new MultipartFormDataContent
        {
            { new StringContent(Storefront.Browser.Field(page, "once")), "once" },
            { new StringContent("torn"), "why" },
            { new StringContent(digits.In("10")), "pieces-1" },
        };
        (await browser.Send(HttpMethod.Post, $"{placed}/ask-return", back, ("Sec-Fetch-Site", "same-origin"))).Is(303);

        async Task<string> Address() => Regex.Match((await browser.Get(account)).Body, "/account/addresses/([0-9a-z]{26})").Groups[1].Value;

        Task<Answer> Send(string step, Answer from) =>
            browser.Post(
                $"/s/{shop.Slug}/checkout",
                ("cart", Storefront.Browser.Field(from, "cart")),
                ("expectedTotal", Storefront.Browser.Field(from, "expectedTotal")),
                ("step", step),
                ("name", "Asha Rao"),
                ("phone", digits.In("98123 45670")),
                ("line1", "12, 4th Cross"),
                ("city", "Bengaluru"),
                ("postalCode", digits.In("560041")),
                ("discountCode", digits.In("mela2026")),
                ("payment", "upi")
            );
    }

    /// <summary>No field of a shopper's page is of a type that takes Latin digits alone while they are typed.</summary>
    [Fact]
    public async Task No_field_of_a_shop_is_deaf_to_other_digits()
    {
        var shop = await Shop();
        var product = await Product(shop);
        using var browser = await WithCart(shop, product);
        foreach (var path in (string[])["/p/laddu", "/cart", "/checkout", "/account"])
        {
            Assert.DoesNotMatch("<input[^>]*type=\"number\"", (await browser.Get($"/s/{shop.Slug}{path}")).Is(200).Body);
        }
    }

    private async Task<Browser> SignedIn(Shop shop, string phone, Digits digits)
    {
        var browser = Browser();
        (await browser.Post($"/s/{shop.Slug}/account/signin", ("phone", digits.In(phone)))).Is(303);
        (await browser.Post($"/s/{shop.Slug}/account/code", ("code", digits.In(await Code(phone))))).Is(303);
        return browser;
    }
}
