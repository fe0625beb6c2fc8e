using Dukaan.Orders;
using Dukaan.Payments;
using Dukaan.Stock;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Payments;

/// <summary>A shop that takes online payment, and what its shoppers and its gateway do.</summary>
public sealed class OnlineShop(TestShop shop, FakeGateway gateway)
{
    public TestShop Shop => shop;

    public string IdOf(string key) => OrderKey.IdFor(shop.Id, key);

    /// <param name="at">The gateway: one without a protocol, or the adapter of a provider.</param>
    public static async Task<OnlineShop> Open(ShopFixture fixture, long units = 5, string at = FakeGateway.Plain)
    {
        var shop = await fixture.NewShop(units: units);
        (await shop.Account.Set(FakeGateway.Account(at))).OrThrow();
        return new OnlineShop(shop, fixture.Gateway);
    }

    public Task<Result<OrderView>> Place(string key, int quantity = 1) =>
        shop.Order(key).Place(shop.Wish(quantity) with { Payment = PaymentMethod.Online });

    /// <summary>The shopper pays on the gateway's page, and its message comes.</summary>
    public async Task<OrderView> Pay(string key, string id = "p1")
    {
        (await Tell(key, gateway.Authorize(IdOf(key), id))).OrThrow();
        return await Get(key);
    }

    /// <summary>The gateway's message about a payment comes.</summary>
    public async Task<Result<Done>> Tell(string key, GatewayPayment payment) =>
        gateway.Of(payment.Key[..Ids.Length], payment.Key[(Ids.Length + 1)..]) is null
            ? await shop.Order(key).Notice(new GatewayNotice(Ids.Token(), payment, null))
        : await gateway.Message(await shop.Account.All(), payment) is { } notice ? await shop.Order(key).Notice(notice)
        : new Done();

    public async Task<OrderView> Get(string key) => (await shop.Order(key).Get())!;

    public Task Becomes(string key, Func<OrderView, bool> condition, string otherwise) =>
        Eventually.Holds(async () => condition(await Get(key)), otherwise, TimeSpan.FromSeconds(60));

    public Task Level(long onHand, long held) =>
        Eventually.Holds(
            async () => await shop.Stock().Level() == new StockLevel(onHand, held),
            $"{onHand} must be on hand, {held} of them held",
            TimeSpan.FromSeconds(60)
        );
}
