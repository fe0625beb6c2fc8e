using Dukaan.Couriers;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Couriers.Sandbox;

namespace Dukaan.Grains.Tests.Couriers;

/// <summary>A shop with an account at the emulated courier, and orders that it has confirmed.</summary>
public sealed class CourierShop(TestShop shop, ShiprocketEmulator courier)
{
    public TestShop Shop => shop;

    public static async Task<CourierShop> Open(ShopFixture fixture, long units = 5)
    {
        var shop = await fixture.NewShop(units: units);
        (await Account(fixture, shop).Set(EmulatedCourier.Account())).OrThrow();
        return new CourierShop(shop, fixture.Courier.Emulator);
    }

    public static ICourierAccountGrain Account(ShopFixture fixture, TestShop shop)
    {
        Caller.Set(shop.Id, "seller:test");
        return fixture.Grains.GetGrain<ICourierAccountGrain>(shop.Id);
    }

    public async Task<OrderView> Confirmed(string key, int quantity = 1)
    {
        (await shop.Place(key, quantity)).OrThrow();
        return (await shop.Take(key, OrderAction.Confirm, $"confirm-{key}")).OrThrow();
    }

    public Task<Result<OrderView>> Book(string key, string operationId = "book", ParcelSize? size = null) =>
        shop.Order(key).BookParcel(new BookParcel(operationId, size));

    public async Task<OrderView> Get(string key) => (await shop.Order(key).Get())!;

    /// <summary>The courier moves the parcel, and its message comes.</summary>
    public async Task<OrderView> Moves(string key, int status, string id = "s1")
    {
        Assert.NotNull(courier.Move(Reference(key, id), status));
        return (await shop.Order(key).CheckParcel()).OrThrow();
    }

    public string Reference(string key, string id = "s1") => ParcelReference.Of(OrderKey.IdFor(shop.Id, key), id);

    /// <summary>The parcels of an order that the courier carries or will fetch.</summary>
    public IReadOnlyList<EmulatedParcel> Live(string key) =>
        [
            .. courier.Parcels.Where(parcel =>
                !parcel.Cancelled && parcel.Reference.StartsWith(OrderKey.IdFor(shop.Id, key), StringComparison.Ordinal)
            ),
        ];
}
