using System.Collections.Immutable;
using System.Net;
using Dukaan.Catalog;
using Dukaan.Features;
using Dukaan.GiftCards;
using Dukaan.Grains.Tests.Orders;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Metadata;
using Orleans.Runtime;

namespace Dukaan.Grains.Tests;

/// <summary>Features that are new while two releases run.</summary>
public sealed class FeatureGateTests(FeatureGateTests.Upgraded fixture) : IClassFixture<FeatureGateTests.Upgraded>
{
    private static readonly string[] All =
    [
        Feature.BlockList,
        Feature.Bundles,
        Feature.CourierFees,
        Feature.DeliveryAreas,
        Feature.EdgeCarts,
        Feature.Experiments,
        Feature.FetchedReturns,
        Feature.GiftCards,
        Feature.LargerOrders,
        Feature.Locations,
        Feature.SharedAccounts,
        Feature.Slots,
        Feature.SoldCards,
        Feature.UpiCodes,
    ];

    [Fact]
    public void A_silo_of_this_release_names_every_feature()
    {
        var here = fixture.Silo.Services.GetRequiredService<IClusterManifestProvider>().Current.Silos.Values.First();
        var properties = here.Grains.Values.SelectMany(grain => grain.Properties.Keys).ToHashSet(StringComparer.Ordinal);
        Assert.All(All, feature => Assert.Contains(UnderstandsAttribute.Prefix + feature, properties));
        Assert.True(new FeatureGate(new Cluster(here, here)).IsOpen);
    }

    [Fact]
    public void While_a_silo_does_not_know_a_feature_nobody_begins_to_use_it()
    {
        var cluster = new Cluster(Of(All), Of(Feature.Bundles));
        var gate = new FeatureGate(cluster);

        Assert.False(gate.IsOpen);
        Assert.Null(gate.WhyNot(Feature.Bundles, "parts"));
        var later = gate.WhyNot(Feature.GiftCards, GiftCardErrors.Field);
        Assert.Equal((ErrorKind.Unavailable, "gift-cards-later", "giftCards"), (later!.Kind, later.Code, later.Field));

        cluster.Become(Of(All), Of(All));
        Assert.True(gate.IsOpen);
        Assert.Null(gate.WhyNot(Feature.GiftCards, GiftCardErrors.Field));
        cluster.Become(Of(All), Of());
        Assert.NotNull(gate.WhyNot(Feature.Bundles, "parts"));
    }

    [Fact]
    public async Task An_order_of_a_bundle_for_a_time_or_by_a_card_waits_until_every_silo_knows_them_and_other_orders_do_not()
    {
        var shop = await fixture.NewShop(units: 10);
        var bundle = (
            await shop.Catalog.Add(
                new AddProduct(Ids.Token(), "Gift box", new Money(25_000, "INR")) { Parts = [new BundlePart(shop.Products[0].Id, null, 2)] }
            )
        ).OrThrow();
        var wish = Sales.Of(new QuoteLine(bundle.Product.Id, 1));
        fixture.Silo.Services.GetRequiredService<FeatureGate>();

        fixture.Seen.Become(Of(All), Of());
        try
        {
            Assert.Equal("bundles-later", await Refused("bundle", wish));
            Assert.Equal("bundles-later", await Refused("online", wish with { Payment = PaymentMethod.Online }));
            Assert.Equal("slots-later", await Refused("slot", shop.Wish() with { Slot = "2026-12-25.w" }));
            Assert.Equal("gift-cards-later", await Refused("card", shop.Wish() with { Cards = [Ids.Token()] }));
            Assert.Null(await Refused("plain", shop.Wish()));
        }
        finally
        {
            fixture.Seen.Become();
        }

        Assert.Null(await Refused("bundle", wish));

        async Task<string?> Refused(string key, PlaceOrder order) =>
            (await shop.Admission.Place(OrderKey.IdFor(shop.Id, key), order)).Error?.Code;
    }

    private static GrainManifest Of(params string[] features) =>
        new(
            ImmutableDictionary<GrainType, GrainProperties>.Empty.Add(
                GrainType.Create("order"),
                new GrainProperties(
                    features.ToImmutableDictionary(feature => UnderstandsAttribute.Prefix + feature, _ => "true", StringComparer.Ordinal)
                )
            ),
            ImmutableDictionary<GrainInterfaceType, GrainInterfaceProperties>.Empty
        );

    /// <summary>A cluster of such silos; of none: what is really there.</summary>
    public sealed class Cluster(params GrainManifest[] silos) : IClusterManifestProvider
    {
        private ClusterManifest? _supposed = Manifest(silos);

        public IClusterManifestProvider? Real { get; init; }

        public ClusterManifest Current => _supposed ?? Real!.Current;

        public IAsyncEnumerable<ClusterManifest> Updates => throw new NotSupportedException();

        public GrainManifest LocalGrainManifest => throw new NotSupportedException();

        public void Become(params GrainManifest[] others) => _supposed = Manifest(others);

        private static ClusterManifest? Manifest(GrainManifest[] silos) =>
            silos.Length == 0
                ? null
                : new(
                    new MajorMinorVersion(1, 0),
                    silos
                        .Select((silo, i) => (silo, i))
                        .ToImmutableDictionary(
                            each => SiloAddress.New(new IPEndPoint(IPAddress.Loopback, 1_000 + each.i), 1),
                            each => each.silo
                        )
                );
    }

    /// <summary>A silo that can be told what other silos there are.</summary>
    public sealed class Upgraded : ShopFixture
    {
        public Cluster Seen { get; private set; } = null!;

        private protected override Task<ShopSilo> Take() =>
            ShopSilo.Start(services =>
                services.AddSingleton(its =>
                {
                    Seen = new Cluster { Real = its.GetRequiredService<IClusterManifestProvider>() };
                    return new FeatureGate(Seen);
                })
            );

        private protected override Task GiveBack(ShopSilo silo) => silo.DisposeAsync();
    }
}
