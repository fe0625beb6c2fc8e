namespace Dukaan.Web.GiftCards;

/// <summary>Ends a gift card.</summary>
/// <param name="Reason">For the shop's team, up to 300 characters.</param>
public sealed record GiftCardEndGiven(string? Reason = null);
