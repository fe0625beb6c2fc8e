using Dukaan.Catalog;
using Dukaan.Sellers;
using Dukaan.Stores;
using Dukaan.TestKit;
using Dukaan.Values;

namespace Dukaan.Silo.Tests.Clusters;

/// <summary>A shop in a cluster, with one product.</summary>
internal sealed record ClusterShop(string Id, string Product)
{
    public static async Task<ClusterShop> Open(TestSilo through)
    {
        RequestContext.Clear(); // a seller who opens a shop is in none
        var seller = through.Grains.GetGrain<ISellerGrain>(Ids.Token());
        await seller.Register(new Phone("+919812345678"));
        var id = (await seller.OpenStore(new OpenStore(Ids.Token(), $"Shop {Ids.Token()}"))).OrThrow().Profile.StoreId;
        Caller.Set(id, "seller:test");
        var added = await through.Grains.GetGrain<ICatalogGrain>(id).Add(new AddProduct(Ids.Token(), "Ladoo", new Money(15_000, "INR")));
        return new ClusterShop(id, added.OrThrow().Product.Id);
    }

    /// <summary>Its catalog, for calls made in this shop.</summary>
    public ICatalogGrain Catalog(TestSilo through)
    {
        Caller.Set(Id, "seller:test");
        return through.Grains.GetGrain<ICatalogGrain>(Id);
    }

    public async Task Rename(TestSilo through, string title) =>
        (await Catalog(through).Edit(new EditProduct(Ids.Token(), Product, Title: title))).OrThrow();
}
