using Dukaan.GiftCards;
using Dukaan.Values;
using Orleans.Metadata;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>
/// Whether every silo of the cluster knows gift cards. One of the release before would place an order without what cards pay of it, and
/// read one that a card paid as if nothing were paid, so no card pays until the last of them has stopped.
/// </summary>
/// <param name="cluster">Which grains each silo has.</param>
/// <param name="types">Names them.</param>
internal sealed class GiftCardRelease(IClusterManifestProvider cluster, GrainInterfaceTypeResolver types)
{
    private readonly GrainInterfaceType _card = types.GetGrainInterfaceType(typeof(IGiftCardGrain));

    /// <summary>Why no card can pay now, or null.</summary>
    public Error? WhyNot() =>
        cluster.Current.Silos.Values.All(silo => silo.Interfaces.ContainsKey(_card))
            ? null
            : new Error(
                ErrorKind.Unavailable,
                "gift-cards-later",
                "Gift cards cannot pay at the moment. Try again in a few minutes.",
                GiftCardErrors.Field,
                RetryAfter: TimeSpan.FromMinutes(1)
            );
}
