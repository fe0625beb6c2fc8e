namespace Dukaan.Web.Storefront.WaitingRooms;

/// <summary>Declares that a route of a shop is behind its waiting room while there is one.</summary>
/// <param name="IsCheckout">Whether who comes here is in the middle of a checkout, and stays in for longer.</param>
internal sealed record BehindWaitingRoom(bool IsCheckout);
