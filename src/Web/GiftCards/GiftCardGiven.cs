using Dukaan.Web.Http;

namespace Dukaan.Web.GiftCards;

/// <summary>A gift card to give out.</summary>
/// <param name="Amount">What it is worth, in the shop's currency.</param>
/// <param name="Phone">The only phone number whose orders it pays, with its country code; if left out: whoever has the code.</param>
/// <param name="Note">For the shop's team, up to 200 characters.</param>
/// <param name="ExpiresAt">From when on it pays for nothing; if left out: it does not expire.</param>
public sealed record GiftCardGiven(MoneyGiven? Amount, string? Phone = null, string? Note = null, DateTimeOffset? ExpiresAt = null);
