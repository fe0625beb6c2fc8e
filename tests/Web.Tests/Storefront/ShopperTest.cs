using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>A test of what shoppers touch, over HTTP on the shared site.</summary>
public abstract class ShopperTest(SiteCollection.Running running) : ApiTest(running)
{
    protected Browser Browser() => new(Site.Address);

    /// <summary>A new product; answers its id.</summary>
    protected static async Task<string> Product(Shop shop, string title = "Laddu", long price = 15000, object? more = null) =>
        (await shop.AddProduct(title, price, more)).Is(201).Text("id");

    protected static async Task Edit(Shop shop, string product, object change) =>
        (await shop.Seller.Patch($"{shop.Path}/products/{product}", change)).Is(200);

    protected static async Task Settings(Shop shop, object change) => (await shop.Seller.Patch(shop.Path, change)).Is(200);

    /// <summary>What the seller has in their order list.</summary>
    protected static async Task<int> Orders(Shop shop) =>
        (await shop.Seller.Get($"{shop.Path}/orders")).Is(200).At("items").GetArrayLength();

    /// <summary>Puts a product into a new browser's cart.</summary>
    protected async Task<Browser> WithCart(Shop shop, string product, int quantity = 1)
    {
        var browser = Browser();
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", product), ("quantity", $"{quantity}"))).Is(303);
        return browser;
    }

    /// <summary>Fills in the checkout and sends it.</summary>
    protected static Task<Answer> Checkout(
        Browser browser,
        Shop shop,
        Answer form,
        string payment = "cod",
        string note = "",
        string name = "Asha Rao"
    ) =>
        browser.Post(
            $"/s/{shop.Slug}/checkout",
            ("cart", Storefront.Browser.Field(form, "cart")),
            ("expectedTotal", Storefront.Browser.Field(form, "expectedTotal")),
            ("name", name),
            ("phone", "98123 45678"),
            ("line1", "12, 4th Cross"),
            ("city", "Bengaluru"),
            ("postalCode", "560041"),
            ("note", note),
            ("payment", payment)
        );
}
