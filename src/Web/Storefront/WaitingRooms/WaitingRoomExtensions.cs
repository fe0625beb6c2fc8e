namespace Dukaan.Web.Storefront.WaitingRooms;

/// <summary>Declares what of a shop is behind its waiting room.</summary>
internal static class WaitingRoomExtensions
{
    /// <summary>Whoever comes here waits for their turn while the shop has a waiting room.</summary>
    public static T BehindWaitingRoom<T>(this T routes, bool isCheckout = false)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new BehindWaitingRoom(isCheckout));
}
