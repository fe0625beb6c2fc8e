using Dukaan.Carts;
using Dukaan.Couriers;
using Dukaan.Messages;
using Dukaan.Payments;
using Dukaan.Values;
using Orleans.Runtime;

namespace Dukaan.Grains.Tests.Saving;

/// <summary>Whoever names grains at random leaves nothing in memory.</summary>
public sealed class EmptyActivationTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Fact]
    public async Task A_grain_that_was_looked_at_and_has_nothing_ends()
    {
        var shop = await fixture.NewShop();
        var cart = shop.Cart(Ids.Token());
        var gateway = fixture.Grains.GetGrain<IGatewayAccountGrain>(shop.Id);
        var courier = fixture.Grains.GetGrain<ICourierAccountGrain>(shop.Id);
        var rates = fixture.Grains.GetGrain<ICourierRatesGrain>(shop.Id);
        var mailbox = fixture.Grains.GetGrain<IMailboxGrain>(Ids.Token());
        var looks = new (IAddressable Grain, Func<Task> Look)[]
        {
            (cart, () => cart.Get()),
            (gateway, () => gateway.All()),
            (courier, () => courier.All()),
            (rates, () => rates.Ask(new CarriageQuestion("411001", null, false, false))),
            (mailbox, () => mailbox.IsStopped(shop.Id, "guess")),
        };
        foreach (var (grain, look) in looks)
        {
            await look();
            Assert.True(await IsActive(grain), $"{grain} must have been active, or this test shows nothing.");
            await Eventually.Holds(
                async () =>
                {
                    fixture.Time.Advance(TimeSpan.FromSeconds(1));
                    return !await IsActive(grain);
                },
                $"{grain} has nothing saved, so its activation must end."
            );
        }
    }

    [Fact]
    public async Task A_grain_in_which_something_is_saved_meanwhile_stays()
    {
        var shop = await fixture.NewShop();
        var cart = shop.Cart(Ids.Token());
        await cart.Get();
        (await cart.Add(Ids.Token(), shop.Products[0].Id, 1)).OrThrow();
        var other = shop.Cart(Ids.Token());
        await other.Get();
        await Eventually.Holds(
            async () =>
            {
                fixture.Time.Advance(TimeSpan.FromSeconds(1));
                return !await IsActive(other);
            },
            "an empty cart that was looked at later must end"
        );
        Assert.True(await IsActive(cart), "A cart with something in it stays in memory.");
    }

    private async Task<bool> IsActive(IAddressable grain) =>
        await fixture.Grains.GetGrain<IManagementGrain>(0).GetActivationAddress(grain) is not null;
}
