using System.Collections.Immutable;
using Dukaan.Hours;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Hours;

/// <summary>The times from which shoppers choose.</summary>
/// <param name="DaysAhead">How many days after today can be chosen, 0 to 30; 7 unless given.</param>
/// <param name="Required">Whether a shopper must choose a time.</param>
public sealed record SlotsBody(ImmutableArray<SlotWindowBody>? Windows, int? DaysAhead = null, bool? Required = null)
{
    internal static SlotsBody Of(SlotTerms slots) => new([.. slots.Windows.Select(SlotWindowBody.Of)], slots.DaysAhead, slots.Required);

    /// <exception cref="ErrorException">422: a time is none.</exception>
    internal SlotTerms Read(string storeId, OperationId operation) =>
        new()
        {
            Windows =
            [
                .. (Windows ?? []).Select(
                    (window, i) =>
                        (window ?? new SlotWindowBody(null, null, null)).Read(
                            $"slots.windows[{i}]",
                            Ids.Derive("slot", storeId, operation.Value, $"{i}")
                        )
                ),
            ],
            DaysAhead = DaysAhead ?? SlotTerms.UsualDaysAhead,
            Required = Required ?? false,
        };
}
