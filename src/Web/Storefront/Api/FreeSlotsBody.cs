using System.Collections.Immutable;

namespace Dukaan.Web.Storefront.Api;

/// <summary>The times from which a shopper chooses now, the next first.</summary>
public sealed record FreeSlotsBody(ImmutableArray<FreeSlotBody> Items);
