using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Dukaan.Bench.OnlineMarketplace;
using Dukaan.Stores;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.OnlineMarketplace;

/// <summary>
/// The contract of the Online Marketplace benchmark, called as its driver does. Each test has sellers and customers of its own.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed class ContractTests(SiteCollection.Running running)
{
    private static int _numbers;

    [Fact]
    public async Task A_checkout_of_several_sellers_is_an_order_in_each_shop_paid_and_then_delivered()
    {
        await using var market = await Market.Open(running.Site, sellers: 2);
        var (first, second) = (market.Sellers[0], market.Sellers[1]);
        await market.Add(first, product: 1, quantity: 3);
        await market.Add(second, product: 1, quantity: 2);

        Assert.Equal(HttpStatusCode.OK, await market.Checkout());

        Assert.Equal((97, 98), (await market.Stock(first, 1), await market.Stock(second, 1)));
        Assert.Equal((1, 3, 46.5m), Sums(await market.Dashboard(first)));
        Assert.Equal((1, 2, 31m), Sums(await market.Dashboard(second)));
        Assert.Equal(0, (await market.Cart()).GetArrayLength());

        Assert.Equal(HttpStatusCode.OK, await market.Send(HttpMethod.Patch, "/shipment/1"));
        Assert.Equal((0, 0, 0m), Sums(await market.Dashboard(first)));
        Assert.Equal((0, 0, 0m), Sums(await market.Dashboard(second)));
    }

    [Fact]
    public async Task A_checkout_takes_the_present_price_and_leaves_out_what_was_replaced_or_is_sold_out()
    {
        await using var market = await Market.Open(running.Site, sellers: 1, products: 3);
        var seller = market.Sellers[0];
        await market.Add(seller, product: 1, quantity: 1);
        await market.Add(seller, product: 2, quantity: 1);
        await market.Add(seller, product: 3, quantity: 101);

        Assert.Equal(HttpStatusCode.OK, await market.Send(HttpMethod.Patch, "/product", Market.Price(seller, 1, 20)));
        Assert.Equal(HttpStatusCode.OK, await market.Send(HttpMethod.Put, "/product", Market.Product(seller, 2, version: "7")));
        Assert.Equal(HttpStatusCode.OK, await market.Checkout());

        Assert.Equal((1, 1, 20m), Sums(await market.Dashboard(seller)));
        Assert.Equal((99, 100, 100), (await market.Stock(seller, 1), await market.Stock(seller, 2), await market.Stock(seller, 3)));

        await market.Add(seller, product: 2, quantity: 1, version: "7"); // the replacement is sold to who saw it
        Assert.Equal(HttpStatusCode.OK, await market.Checkout());
        Assert.Equal((2, 2, 35.5m), Sums(await market.Dashboard(seller)));
    }

    [Fact]
    public async Task A_sealed_basket_is_empty_and_an_empty_one_is_not_ordered()
    {
        await using var market = await Market.Open(running.Site, sellers: 1);
        await market.Add(market.Sellers[0], product: 1, quantity: 1);
        Assert.Equal(HttpStatusCode.OK, await market.Send(HttpMethod.Patch, $"/cart/{market.Customer}/seal"));
        Assert.Equal(HttpStatusCode.InternalServerError, await market.Checkout());
        Assert.Equal(100, await market.Stock(market.Sellers[0], 1));
    }

    [Fact]
    public async Task A_checkout_that_one_shop_interrupts_is_completed_by_its_repeat_and_by_a_restart_without_ordering_twice()
    {
        await using var market = await Market.Open(running.Site, sellers: 2);
        var (first, second) = (market.Sellers[0], market.Sellers[1]);
        foreach (var restart in new[] { false, true })
        {
            var sold = await market.Stock(first, 1) - 1;
            await market.Add(first, product: 1, quantity: 1);
            await market.Add(second, product: 1, quantity: 1);
            await market.SetOpen(second, open: false);
            Assert.Equal(HttpStatusCode.InternalServerError, await market.Checkout());
            Assert.NotEqual(0, (await market.Cart()).GetArrayLength());

            await market.SetOpen(second, open: true);
            if (restart)
            {
                await market.Restart();
            }
            else
            {
                Assert.Equal(HttpStatusCode.OK, await market.Checkout());
            }

            Assert.Equal((sold, sold), (await market.Stock(first, 1), await market.Stock(second, 1)));
            Assert.Equal(0, (await market.Cart()).GetArrayLength());
        }

        Assert.Equal((2, 2, 31m), Sums(await market.Dashboard(first)));
        Assert.Equal((2, 2, 31m), Sums(await market.Dashboard(second)));
    }

    [Fact]
    public async Task A_restarted_adapter_delivers_what_was_ordered_before()
    {
        await using var market = await Market.Open(running.Site, sellers: 1);
        await market.Add(market.Sellers[0], product: 1, quantity: 1);
        Assert.Equal(HttpStatusCode.OK, await market.Checkout());
        await market.Restart();
        await Eventually.Holds(
            async () =>
            {
                Assert.Equal(HttpStatusCode.OK, await market.Send(HttpMethod.Patch, "/shipment/2"));
                return Sums(await market.Dashboard(market.Sellers[0])) == (0, 0, 0m);
            },
            "The order must be delivered."
        );
    }

    private static (int Orders, int Items, decimal Amount) Sums(JsonElement dashboard)
    {
        var (view, entries) = (dashboard.GetProperty("sellerView"), dashboard.GetProperty("orderEntries").EnumerateArray().ToArray());
        var sums = (
            view.GetProperty("count_orders").GetInt32(),
            view.GetProperty("count_items").GetInt32(),
            view.GetProperty("total_amount").GetDecimal()
        );
        Assert.Equal(sums.Item3, entries.Sum(entry => entry.GetProperty("total_amount").GetDecimal()));
        return sums;
    }

    /// <summary>The contract on a free port, with sellers, products and a customer put in as the driver does.</summary>
    private sealed class Market(TestSite site, MarketplaceAdapter adapter, int customer, int[] sellers) : IAsyncDisposable
    {
        private MarketplaceAdapter _adapter = adapter;
        private HttpClient _http = new() { BaseAddress = adapter.Address };

        public int Customer => customer;

        public int[] Sellers => sellers;

        public static async Task<Market> Open(TestSite site, int sellers, int products = 1)
        {
            var numbers = Enumerable.Range(0, sellers + 1).Select(_ => Interlocked.Increment(ref _numbers)).ToArray();
            var market = new Market(site, await MarketplaceAdapter.Start(site.Grains, "http://127.0.0.1:0"), numbers[0], numbers[1..]);
            var person = new
            {
                id = market.Customer,
                first_name = "Asha",
                last_name = "Rao",
            };
            Assert.Equal(HttpStatusCode.OK, await market.Send(HttpMethod.Post, "/customer", person));
            foreach (var id in market.Sellers)
            {
                for (var product = 1; product <= products; product++)
                {
                    // the driver does not wait for a product before it sends its stock
                    var stock = new
                    {
                        seller_id = id,
                        product_id = product,
                        qty_available = 100,
                        qty_reserved = 0,
                        version = "0",
                    };
                    Assert.Equal(HttpStatusCode.OK, await market.Send(HttpMethod.Post, "/stock", stock));
                    Assert.Equal(HttpStatusCode.OK, await market.Send(HttpMethod.Post, "/product", Product(id, product)));
                }

                Assert.Equal(
                    HttpStatusCode.OK,
                    await market.Send(
                        HttpMethod.Post,
                        "/seller",
                        new
                        {
                            id,
                            name = "Asha Rao",
                            company_name = "Rao Sweets",
                        }
                    )
                );
            }

            return market;
        }

        public static object Price(int seller, int product, decimal price) =>
            new
            {
                sellerId = seller,
                productId = product,
                price,
                instanceId = "5",
            };

        public static object Product(int seller, int product, string version = "0") =>
            new
            {
                seller_id = seller,
                product_id = product,
                name = $"Dish {product}",
                sku = "AB12",
                category = "Food",
                description = "A dish",
                price = 15.5,
                freight_value = 1.25,
                version,
                status = "approved",
            };

        public async Task Add(int seller, int product, int quantity, string version = "0") =>
            Assert.Equal(
                HttpStatusCode.OK,
                await Send(
                    HttpMethod.Patch,
                    $"/cart/{customer}/add",
                    new
                    {
                        SellerId = seller,
                        ProductId = product,
                        ProductName = "Dish",
                        UnitPrice = 15.5,
                        FreightValue = 1.25,
                        Quantity = quantity,
                        Voucher = 0.0,
                        Version = version,
                    }
                )
            );

        public Task<HttpStatusCode> Checkout() =>
            Send(
                HttpMethod.Post,
                $"/cart/{customer}/checkout",
                new
                {
                    CustomerId = customer,
                    FirstName = "Asha",
                    LastName = "Rao",
                    Street = "1 Hill Road",
                    Complement = "Suite 2",
                    City = "Mumbai",
                    State = "Utah",
                    ZipCode = "12345",
                    PaymentType = "BOLETO",
                    instanceId = "9",
                }
            );

        public async Task<HttpStatusCode> Send(HttpMethod method, string path, object? body = null)
        {
            using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
            using var response = await _http.SendAsync(request);
            return response.StatusCode;
        }

        /// <summary>Behind the contract, which has no such call.</summary>
        public async Task SetOpen(int seller, bool open)
        {
            var store = MarketKeys.Store(seller);
            Caller.Set(store, Caller.System);
            (await site.Grains.GetGrain<IStoreGrain>(store).Change(new ChangeStore(Ids.Token(), Open: open))).OrThrow();
        }

        public Task<JsonElement> Dashboard(int seller) => Get($"/seller/dashboard/{seller}");

        public Task<JsonElement> Cart() => Get($"/cart/{customer}");

        public async Task<long> Stock(int seller, int product) => (await Get($"/stock/{seller}/{product}")).GetInt64();

        public async Task Restart()
        {
            await DisposeAsync();
            _adapter = await MarketplaceAdapter.Start(site.Grains, "http://127.0.0.1:0");
            _http = new HttpClient { BaseAddress = _adapter.Address };
        }

        public async ValueTask DisposeAsync()
        {
            _http.Dispose();
            await _adapter.DisposeAsync();
        }

        private async Task<JsonElement> Get(string path) => await _http.GetFromJsonAsync<JsonElement>(path);
    }
}
