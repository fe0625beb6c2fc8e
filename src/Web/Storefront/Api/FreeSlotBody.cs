using Dukaan.Hours;
using Dukaan.Web.Http;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Api;

/// <summary>A time that a shopper can choose.</summary>
/// <param name="Id">Its name, for <c>delivery.slot</c> of a checkout.</param>
/// <param name="Day">Such as <c>2026-12-25</c>, in the shop's time zone.</param>
/// <param name="From">Such as <c>09:30</c>.</param>
/// <param name="Until">Likewise.</param>
/// <param name="Available">Whether it takes an order more.</param>
public sealed record FreeSlotBody(string Id, string Day, string From, string Until, bool Available)
{
    internal static FreeSlotBody Of(ChosenSlot slot, long? left) =>
        new(slot.Id, Days.Write(slot.Day), DayTimes.Write(slot.From), DayTimes.Write(slot.Until), left != 0);
}
