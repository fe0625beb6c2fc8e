namespace Dukaan.Pricing;

/// <summary>
/// Delivery in India for what the shop's courier asks for the parcel, and more. Amounts are paise; a fee is rounded up to whole rupees.
/// </summary>
/// <param name="Percent">Of the courier's rate, what is added to it: 0 to 500.</param>
/// <param name="Amount">What is added besides.</param>
/// <param name="Fallback">The whole fee where the courier does not answer.</param>
/// <param name="FreeFrom">Delivery is free if the goods cost this much after discounts; null: never.</param>
[GenerateSerializer, Immutable, Alias("courier-fee")]
public sealed record CourierFee(int Percent, long Amount, long Fallback, long? FreeFrom)
{
    public const int MaxPercent = 500;

    /// <summary>In which couriers ask.</summary>
    public const string Currency = "INR";

    private const long Rupee = 100;

    /// <summary>The fee for a parcel, before a discount on it.</summary>
    /// <param name="carriage">What the courier says; one that carries the parcel, or is away.</param>
    /// <param name="goods">What the goods cost after discounts.</param>
    public long Of(Carriage carriage, long goods) =>
        goods >= FreeFrom ? 0
        : carriage.Kind == CarriageKind.Away ? Fallback
        : Up(carriage.Rate + Amount + (((carriage.Rate * Percent) + 99) / 100));

    private static long Up(long amount) => (amount + Rupee - 1) / Rupee * Rupee;
}
