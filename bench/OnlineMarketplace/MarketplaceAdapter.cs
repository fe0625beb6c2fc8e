using System.Globalization;
using Dukaan.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans;

namespace Dukaan.Bench.OnlineMarketplace;

/// <summary>
/// Serves the HTTP contract of the Online Marketplace benchmark from the grains of a running site. What it answers with success is
/// committed.
/// </summary>
public sealed class MarketplaceAdapter : IAsyncDisposable
{
    private const int SellersInADelivery = 10;

    private readonly IGrainFactory _grains;
    private readonly MarketShops _shops;
    private readonly OpenPackages _packages = new();
    private readonly WebApplication _app;

    private MarketplaceAdapter(IGrainFactory grains, string url)
    {
        (_grains, _shops) = (grains, new MarketShops(grains));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls(url).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.PropertyNameCaseInsensitive = true);
        _app = builder.Build();
        Map(_app);
    }

    public Uri Address => new(_app.Urls.First());

    private IMarketGrain Market => _grains.GetGrain<IMarketGrain>(MarketKeys.Market);

    /// <summary>Completes what a crash interrupted, then listens.</summary>
    /// <param name="grains">Of the site.</param>
    /// <param name="url">Where to listen; port 0: any.</param>
    public static async Task<MarketplaceAdapter> Start(IGrainFactory grains, string url)
    {
        var adapter = new MarketplaceAdapter(grains, url);
        await adapter.TakeUp();
        await adapter._app.StartAsync();
        return adapter;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private void Map(WebApplication app)
    {
        app.MapPost("/seller", (NewSeller seller) => Answer(() => Add(seller)));
        app.MapPost("/customer", (NewCustomer customer) => Answer(() => Add(customer)));
        app.MapPost("/product", (MarketProduct product) => Answer(() => _shops.Put(product)));
        app.MapPut("/product", (MarketProduct product) => Answer(() => _shops.Put(product)));
        app.MapPatch("/product", (PriceUpdate update) => Answer(() => _shops.SetPrice(update)));
        app.MapPost("/stock", (StockItem item) => Answer(() => _shops.SetStock(item)));
        app.MapGet("/stock/{seller:int}/{product:int}", (int seller, int product) => _shops.Available(seller, product));
        app.MapGet("/seller/dashboard/{seller:int}", (int seller) => _shops.Dashboard(seller));
        app.MapPatch("/cart/{customer:int}/add", (int customer, CartItem item) => Refusable(() => AddItem(customer, item)));
        app.MapPost("/cart/{customer:int}/checkout", (int customer, CustomerCheckout checkout) =>
            Refusable(() => Checkout(customer, checkout))
        );
        app.MapPatch("/cart/{customer:int}/seal", (int customer) => Answer(() => Customer(customer).Seal()));
        app.MapGet("/cart/{customer:int}", async (int customer) => (await Customer(customer).Lines()).ToArray());
        app.MapPatch("/shipment/{tid}", (string tid) => Answer(Deliver));
        app.MapPatch("/reset", () => Results.Ok());
        app.MapPatch("/cleanup", () => Results.Ok());
    }

    private async Task Add(NewSeller seller)
    {
        await Market.Grow(seller.Id, 0);
        await _shops.Register(seller);
    }

    private async Task Add(NewCustomer customer)
    {
        await Market.Grow(0, customer.Id);
        await Customer(customer.Id).Register(customer.Id, $"{customer.First_name} {customer.Last_name}");
    }

    private async Task<Error?> AddItem(int customer, CartItem item)
    {
        var product = await _shops.ProductOf(item.SellerId, item.ProductId);
        return (await Customer(customer).Add(new BasketLine(item.SellerId, product, item.Quantity, item.Version))).Error;
    }

    private async Task<Error?> Checkout(int customer, CustomerCheckout checkout)
    {
        var recipient = new Recipient(
            $"{checkout.FirstName} {checkout.LastName}",
            $"{checkout.Street} {checkout.Complement}",
            checkout.City,
            checkout.State,
            checkout.ZipCode
        );
        var placed = await Customer(customer).Checkout(recipient);
        if (placed.Ok)
        {
            _packages.Add(placed.Value);
        }

        return placed.Error;
    }

    /// <summary>The oldest orders of the ten sellers who wait longest are delivered.</summary>
    private Task Deliver() =>
        Task.WhenAll(
            _packages
                .Take(SellersInADelivery)
                .Select(async part =>
                {
                    try
                    {
                        await _shops.Deliver(part);
                    }
                    catch
                    {
                        _packages.Return(part);
                        throw;
                    }
                })
        );

    /// <summary>Checkouts that are pending are completed; then all that is not delivered is in the order books.</summary>
    private async Task TakeUp()
    {
        var (sellers, customers) = await Market.Size();
        await Parallel.ForEachAsync(Enumerable.Range(1, customers), async (customer, _) => await Customer(customer).Resume());
        var open = new List<(DateTimeOffset At, PlacedPart Part)>();
        for (var seller = 1; seller <= sellers; seller++)
        {
            var number = seller;
            if (await _shops.Exists(seller))
            {
                open.AddRange((await _shops.Open(seller)).Select(order => (order.PlacedAt, new PlacedPart(number, order.Id))));
            }
        }

        _packages.Add(open.OrderBy(each => each.At).Select(each => each.Part));
    }

    private IMarketCustomerGrain Customer(int customer) => _grains.GetGrain<IMarketCustomerGrain>(MarketKeys.Customer(customer));

    private static async Task<IResult> Answer(Func<Task> change)
    {
        await change();
        return Results.Ok();
    }

    private static async Task<IResult> Refusable(Func<Task<Error?>> change) =>
        await change() is { } error
            ? Results.Text(
                string.Create(CultureInfo.InvariantCulture, $"{error.Code}: {error.Message}"),
                statusCode: StatusCodes.Status500InternalServerError
            )
            : Results.Ok();
}
