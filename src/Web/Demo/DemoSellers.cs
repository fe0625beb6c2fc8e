using Dukaan.Sellers;
using Dukaan.Silo.Messages;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Web.Demo;

/// <summary>The demonstration shops' owners. They sign in like anybody: with a code, which is read from the outbox here.</summary>
public sealed class DemoSellers(IGrainFactory grains, DevOutbox outbox)
{
    /// <summary>The shop's store, opened if necessary; null if somebody else has its link, whose shop is then left alone.</summary>
    /// <exception cref="InvalidOperationException">The seller could not sign in, or the store could not be opened; the message says
    /// why.</exception>
    internal async Task<StoreView?> StoreOf(DemoShop shop)
    {
        var claim = await grains.GetGrain<IStoreNameGrain>(Slug.Skeleton(shop.Slug)).Resolve();
        if (claim is not null && await StoreOf(claim.StoreId) is { } store)
        {
            var owner = await grains.GetGrain<ISellerGrain>(store.Owner).Get();
            return owner?.Phone == shop.Seller ? store : null;
        }

        // The link is free, or ours after an interruption: the same operation id continues.
        var sellerId = await SignIn(shop.Seller);
        var opened = await grains
            .GetGrain<ISellerGrain>(sellerId)
            .OpenStore(new OpenStore($"demo-{shop.Slug}", shop.Name, shop.Slug, shop.Currency, shop.Language));
        return opened.Error?.Code == "slug-taken" ? null : opened.OrThrow();
    }

    private async Task<StoreView?> StoreOf(string storeId)
    {
        Caller.Set(storeId, "system");
        return await grains.GetGrain<IStoreGrain>(storeId).Get();
    }

    private async Task<string> SignIn(Phone phone)
    {
        var login = grains.GetGrain<IPhoneLoginGrain>(phone.E164);
        var challenge = (await login.RequestCode()).OrThrow();
        var code = outbox.Messages.FirstOrDefault(message => message.To == phone.E164)?.Code
            ?? throw new InvalidOperationException(
                "No code came into the outbox: demonstration shops need DUKAAN_ENVIRONMENT=Development."
            );
        return (await login.Verify(challenge.Id, code)).OrThrow();
    }
}
