using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>Tests of what a shopper's program does with the storefront's API.</summary>
public abstract class ShopperApiTest(SiteCollection.Running running) : ShopperTest(running)
{
    protected ApiClient Anybody => new(Site.Client());

    protected static string Api(Shop shop) => $"/api/storefront/v1/{shop.Slug}";

    protected static object Order(
        object? expectedTotal,
        string? cartId = null,
        (string Product, int Quantity)[]? lines = null,
        string method = "cod",
        string name = "Asha Rao"
    ) =>
        new
        {
            cartId,
            lines = lines?.Select(line => new { productId = line.Product, quantity = line.Quantity }),
            customer = new
            {
                name,
                phone = "+919812345678",
                address = new
                {
                    line1 = "12, 4th Cross",
                    city = "Bengaluru",
                    postalCode = "560041",
                    country = "IN",
                },
            },
            payment = new { method },
            expectedTotal,
        };
}
