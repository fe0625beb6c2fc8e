using Dukaan.Pricing;
using Dukaan.Web.Http;

namespace Dukaan.Web.Pricing;

/// <summary>Delivery in India for what the shop's courier asks. A fee is rounded up to whole rupees.</summary>
/// <param name="Percent">Added to the courier's rate, 0 to 500 percent of it; 0 unless given.</param>
/// <param name="Amount">Added besides; nothing unless given.</param>
/// <param name="Fallback">The fee where the courier does not answer; free unless given.</param>
/// <param name="FreeFrom">Delivery is free if the goods cost this much; left out: never.</param>
public sealed record CourierFeeBody(
    int? Percent = null,
    MoneyGiven? Amount = null,
    MoneyGiven? Fallback = null,
    MoneyGiven? FreeFrom = null
)
{
    private const string Field = "delivery.courier";

    internal static CourierFeeBody? Of(CourierFee? fee, ShopCurrency currency) =>
        fee is null
            ? null
            : new CourierFeeBody(
                fee.Percent,
                new MoneyGiven(fee.Amount, currency.Code),
                new MoneyGiven(fee.Fallback, currency.Code),
                fee.FreeFrom is { } from ? new MoneyGiven(from, currency.Code) : null
            );

    internal CourierFee Read(ShopCurrency currency) =>
        new(
            Percent ?? 0,
            currency.Read(Amount, $"{Field}.amount") ?? 0,
            currency.Read(Fallback, $"{Field}.fallback") ?? 0,
            currency.Read(FreeFrom, $"{Field}.freeFrom")
        );
}
