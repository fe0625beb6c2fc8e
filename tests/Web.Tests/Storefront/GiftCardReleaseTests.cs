using System.Collections.Immutable;
using System.Net;
using Dukaan.GiftCards;
using Dukaan.Web.Storefront.Checkout;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Metadata;
using Orleans.Runtime;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>Gift cards while two releases run.</summary>
public sealed class GiftCardReleaseTests(SiteCollection.Running running) : ShopperTest(running)
{
    [Fact]
    public void While_a_silo_does_not_know_gift_cards_none_pays()
    {
        var types = Site.Services.GetRequiredService<GrainInterfaceTypeResolver>();
        var known = Site.Services.GetRequiredService<IClusterManifestProvider>().Current.Silos.Values.First();
        var card = types.GetGrainInterfaceType(typeof(IGiftCardGrain));
        Assert.True(known.Interfaces.ContainsKey(card), $"A silo names the interface of gift cards otherwise than {card}.");
        var old = new GrainManifest(known.Grains, known.Interfaces.Remove(card));
        Assert.Null(new GiftCardRelease(new Cluster(known, known), types).WhyNot());
        Assert.Equal("gift-cards-later", new GiftCardRelease(new Cluster(known, old), types).WhyNot()?.Code);
    }

    private sealed class Cluster(params GrainManifest[] silos) : IClusterManifestProvider
    {
        public ClusterManifest Current { get; } =
            new(
                new MajorMinorVersion(1, 0),
                silos
                    .Select((silo, i) => (silo, i))
                    .ToImmutableDictionary(
                        each => SiloAddress.New(new IPEndPoint(IPAddress.Loopback, 1_000 + each.i), 1),
                        each => each.silo
                    )
            );

        public IAsyncEnumerable<ClusterManifest> Updates => throw new NotSupportedException();

        public GrainManifest LocalGrainManifest => silos[0];
    }
}
