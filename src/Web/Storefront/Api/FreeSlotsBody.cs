using System.Collections.Immutable;

namespace Dukaan.Web.Storefront.Api;

/// <summary>The times from which a shopper chooses now, the next first.</summary>
/// <param name="Items">Those of the day that was asked for, or the next 60.</param>
/// <param name="Days">Every day that has times, such as <c>2026-12-25</c>, in the shop's time zone.</param>
public sealed record FreeSlotsBody(ImmutableArray<FreeSlotBody> Items, ImmutableArray<string> Days);
