using System.Collections.Concurrent;
using Dukaan.Catalog;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;
using Orleans;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>What a checkout of a cart asks of the catalog, counted, so that what was won is not lost without anybody noticing.</summary>
public sealed class CheckoutCostTests
{
    [Fact]
    public async Task A_checkout_of_a_cart_asks_the_catalog_for_one_quote_on_the_page_and_in_the_api()
    {
        var quotes = new CountedQuotes();
        await using var site = await TestSite.Start(services: services => services.AddSingleton<IIncomingGrainCallFilter>(quotes));
        var seller = new ApiClient(await site.Seller());
        var shop = (await seller.Post("/api/v1/stores", new { name = $"Counted {Guid.NewGuid():N}"[..20] })).Is(201);
        var product = (
            await seller.Post(
                $"/api/v1/stores/{shop.Text("id")}/products",
                new { title = "Laddu", price = new { amount = 15000, currency = "INR" } }
            )
        ).Is(201);
        var (slug, productId) = (shop.Text("slug"), product.Text("id"));

        using var browser = new Browser(site.Address);
        (await browser.Post($"/s/{slug}/cart/add", ("productId", productId))).Is(303);
        var form = (await browser.Get($"/s/{slug}/checkout")).Is(200);
        var onThePage = await quotes.During(async () =>
            (
                await browser.Post(
                    $"/s/{slug}/checkout",
                    ("cart", Browser.Field(form, "cart")),
                    ("expectedTotal", Browser.Field(form, "expectedTotal")),
                    ("name", "Asha Rao"),
                    ("phone", "98123 45678"),
                    ("line1", "12, 4th Cross"),
                    ("city", "Bengaluru"),
                    ("postalCode", "560041"),
                    ("payment", "cod")
                )
            ).Is(303)
        );

        var api = new ApiClient(site.Client());
        var cart = (await api.Post($"/api/storefront/v1/{slug}/carts", new { })).Is(201).Text("id");
        (await api.Put($"/api/storefront/v1/{slug}/carts/{cart}/lines/{productId}", new { quantity = 2 })).Is(200);
        var inTheApi = await quotes.During(async () =>
            (
                await api.Post(
                    $"/api/storefront/v1/{slug}/checkout",
                    new
                    {
                        cartId = cart,
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
                    }
                )
            ).Is(201)
        );

        Assert.True(
            (onThePage, inTheApi) == (1, 1),
            $"A checkout asked the catalog {onThePage} times on the page and {inTheApi} times in the API. The cart's quote goes with the "
                + "order (PlaceOrder.Quote), so that nobody asks again."
        );
    }

    private sealed class CountedQuotes : IIncomingGrainCallFilter
    {
        private readonly ConcurrentQueue<string> _calls = [];

        /// <summary>How many quotes were asked for while something was done.</summary>
        public async Task<int> During(Func<Task> something)
        {
            _calls.Clear();
            await something();
            return _calls.Count;
        }

        public Task Invoke(IIncomingGrainCallContext context)
        {
            if (context.Grain is ICatalogGrain && context.MethodName == nameof(ICatalogGrain.Quote))
            {
                _calls.Enqueue(context.MethodName);
            }

            return context.Invoke();
        }
    }
}
