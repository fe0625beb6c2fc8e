using Dukaan.Catalog;
using Dukaan.Payments;
using Dukaan.Silo.Messages;
using Dukaan.Silo.Payments;
using Dukaan.Stores;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Demo;
using Dukaan.Web.Payments;
using Dukaan.Web.Pictures;
using Dukaan.Web.Settings;
using Dukaan.Web.Storefront;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Demo;

public sealed class DemoSeedingTests(DemoSeedingTests.Fixture fixture) : IClassFixture<DemoSeedingTests.Fixture>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-demo-").FullName;

    [Fact]
    public async Task A_shop_is_filled_once_and_left_alone_after_that()
    {
        var shop = Shop("barro-e-sal");

        Assert.Equal(shop.Items.Length, await Fill(shop));
        var before = await Snapshot(shop);
        Assert.Equal(0, await Fill(shop));
        var after = await Snapshot(shop);

        Assert.Equal(before.Version, after.Version);
        Assert.Equal(shop.Items.Length, after.Products.Length);
        Assert.Equal(shop.Items.Select(item => item.Category).Distinct(), after.Categories.Select(category => category.Name));
        Assert.Equal(shop.Description, after.Store.Description);
        Assert.Equal("EUR", after.Products[0].Price.Currency);
        Assert.All(after.Products, product =>
            Assert.Equal(6, Directory.GetFiles(Path.Combine(_folder, after.Store.StoreId, Assert.Single(product.Pictures))).Length)
        );
    }

    [Fact]
    public async Task What_an_interrupted_start_left_out_the_next_one_adds()
    {
        var shop = Small("demo-interrupted", "+447700900201");
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Seeding().Fill(shop, stop.Token));

        Assert.Equal(shop.Items.Length, await Fill(shop));

        Assert.Equal(shop.Items.Length, (await Snapshot(shop)).Products.Length);
    }

    [Fact]
    public async Task A_link_that_is_somebody_elses_is_left_to_them()
    {
        var theirs = Small("demo-taken", "+447700900202");
        await Fill(theirs);
        var before = await Snapshot(theirs);

        Assert.Null(await Fill(Small("demo-taken", "+447700900203")));

        Assert.Equal(before.Version, (await Snapshot(theirs)).Version);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static DemoShop Shop(string slug) => DemoContent.Shops.Single(shop => shop.Slug == slug);

    private static DemoShop Small(string slug, string phone) =>
        Shop("kalanjali-handlooms") with
        {
            Slug = slug,
            Seller = new Phone(phone),
            Items = [.. Shop("kalanjali-handlooms").Items.Take(3)],
        };

    private DemoSeeding Seeding()
    {
        var outbox = fixture.Silo.Services.GetRequiredService<DevOutbox>();
        return new DemoSeeding(
            fixture.Grains,
            new DemoSellers(fixture.Grains, outbox),
            new DemoPictures(new FilePictureStore(_folder)),
            new GatewayAccounts(fixture.Grains, new SecretSeal(new EphemeralDataProtectionProvider()), new NoPaymentGateway())
        );
    }

    private Task<int?> Fill(DemoShop shop) => Seeding().Fill(shop, CancellationToken.None);

    private async Task<CatalogSnapshot> Snapshot(DemoShop shop)
    {
        var claim = await fixture.Grains.GetGrain<IStoreNameGrain>(Slug.Skeleton(shop.Slug)).Resolve();
        Caller.Set(claim!.StoreId, "system");
        return (await fixture.Grains.GetGrain<ICatalogGrain>(claim.StoreId).Snapshot())!;
    }

    /// <summary>A silo whose messages stand in the development outbox.</summary>
    public sealed class Fixture : SiloFixture
    {
        protected override void Configure(IServiceCollection services) =>
            services.AddDukaanGrains().AddStorefront().AddMessages(new MessageOptions(null, "", Development: true));
    }
}
