using Dukaan.Catalog;
using Dukaan.Pricing;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Payments;
using Dukaan.Web.Payments.Sandbox;

namespace Dukaan.Web.Demo;

/// <summary>
/// Fills one demonstration shop through the same grains as a seller's dashboard. The shop's description is written last: if it is set, the
/// shop was filled before, and is left alone. After an interruption, only what is missing is added.
/// </summary>
public sealed class DemoSeeding(IGrainFactory grains, DemoSellers sellers, DemoPictures pictures, GatewayAccounts accounts)
{
    /// <summary>The most products that the catalog takes in one change.</summary>
    private const int Batch = 500;

    /// <returns>The number of products added; null if the shop's link belongs to somebody else.</returns>
    /// <exception cref="InvalidOperationException">A grain refused a command; the message says why.</exception>
    internal async Task<int?> Fill(DemoShop shop, CancellationToken cancellation)
    {
        if (await sellers.StoreOf(shop) is not { Profile: var profile })
        {
            return null;
        }

        if (profile.Description.Length > 0)
        {
            return 0;
        }

        Caller.Set(profile.StoreId, "system");
        var drawn = await pictures.Draw(
            profile.StoreId,
            shop.Items.SelectMany(item => item.MorePictures.Prepend(item.Picture)),
            cancellation
        );
        var added = await AddProducts(profile.StoreId, shop, drawn, cancellation);
        await SetTerms(profile.StoreId, shop.Terms);
        await TakeOnlinePayment(profile.StoreId);
        await Furnish(profile.StoreId, shop, drawn.GetValueOrDefault(shop.Items[0].Picture));
        return added;
    }

    private async Task<int> AddProducts(
        string storeId,
        DemoShop shop,
        IReadOnlyDictionary<DemoPicture, string> drawn,
        CancellationToken cancellation
    )
    {
        var catalog = grains.GetGrain<ICatalogGrain>(storeId);
        var there = (await catalog.Snapshot())?.Products.Select(product => product.Title).ToHashSet() ?? [];
        var missing = shop
            .Items.Where(item => !there.Contains(item.Title))
            .Select(item => new AddProduct(
                $"demo-{item.Title}",
                item.Title,
                item.Price,
                item.Description,
                item.Category,
                item.InStock,
                item.Units,
                Pictures: [.. item.MorePictures.Prepend(item.Picture).Where(drawn.ContainsKey).Select(picture => drawn[picture])]
            )
            {
                Options = item.Option is { } option ? [option] : [],
                Variants = item.Variants,
                Details = item.Details,
            });
        var added = 0;
        foreach (var batch in missing.Chunk(Batch))
        {
            cancellation.ThrowIfCancellationRequested();
            (await catalog.AddMany($"demo-after-{there.Count + added}", [.. batch])).OrThrow();
            added += batch.Length;
        }

        return added;
    }

    private async Task SetTerms(string storeId, SaleTerms terms)
    {
        var grain = grains.GetGrain<IPricingGrain>(storeId);
        (await grain.Change(new ChangeTerms("demo-terms", Country: terms.Country, Tax: terms.Tax, Delivery: terms.Delivery))).OrThrow();
        foreach (var discount in terms.Discounts)
        {
            (await grain.PutDiscount($"demo-{discount.Id}", discount)).OrThrow();
        }
    }

    /// <summary>Sets the account at the sandbox, if there is one: all shops share one there.</summary>
    private async Task TakeOnlinePayment(string storeId)
    {
        if (accounts.Gateways.FirstOrDefault() == SandboxGateway.Name)
        {
            (
                await accounts.Set(
                    storeId,
                    "demo-payment",
                    new GatewayAccountGiven(SandboxGateway.KeyId, SandboxGateway.Key, SandboxGateway.WebhookSecret, true)
                )
            ).OrThrow();
        }
    }

    private async Task Furnish(string storeId, DemoShop shop, string? picture) =>
        (
            await grains
                .GetGrain<IStoreGrain>(storeId)
                .Change(
                    new ChangeStore(
                        "demo-furnish",
                        Description: shop.Description,
                        Theme: shop.Theme,
                        Picture: picture,
                        Vpa: shop.Vpa,
                        TimeZone: shop.TimeZone
                    )
                )
        ).OrThrow();
}
