using System.Diagnostics.CodeAnalysis;
using Dukaan.Hours;
using Dukaan.Web.Http;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Hours;

/// <summary>A time at which an order is delivered or fetched.</summary>
/// <param name="Id">Its name, for <c>delivery.slot</c> of a checkout.</param>
/// <param name="Day">Such as <c>2026-12-25</c>.</param>
/// <param name="From">Such as <c>09:30</c>, in the shop's time zone.</param>
/// <param name="Until">Likewise.</param>
public sealed record SlotBody(string Id, string Day, string From, string Until)
{
    [return: NotNullIfNotNull(nameof(slot))]
    internal static SlotBody? Of(ChosenSlot? slot) =>
        slot is null ? null : new SlotBody(slot.Id, Days.Write(slot.Day), DayTimes.Write(slot.From), DayTimes.Write(slot.Until));
}
