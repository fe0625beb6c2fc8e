using System.Text.Json.Serialization;

namespace Dukaan.Pricing;

/// <summary>On what terms a shop sells. Amounts are minor units of the shop's currency.</summary>
/// <param name="Country">Where the shop is, ISO 3166-1 alpha-2: the country of an address that names none. Empty: not said.</param>
/// <param name="ReservationMinutes">How long an order that is paid online holds its goods while it waits to be paid, 1 to 10,080.</param>
/// <param name="Revision">How often they changed.</param>
[GenerateSerializer, Immutable, Alias("sale-terms")]
public sealed record SaleTerms(
    string Country,
    TaxTerms Tax,
    DeliveryTerms Delivery,
    ImmutableArray<Discount> Discounts,
    int ReservationMinutes,
    long Revision
)
{
    public const int UsualReservationMinutes = 15;

    public const int UsualConfirmationHours = 48;

    /// <summary>
    /// How long any other order holds its goods while it waits for the seller to confirm it or to find its payment, 1 to 720.
    /// </summary>
    [Id(0)]
    public int ConfirmationHours { get; init; } = UsualConfirmationHours;

    /// <summary>Whether any of them is an amount of money.</summary>
    [JsonIgnore]
    public bool HasAmounts => Delivery.Zones.Length > 0 || Discounts.Length > 0;

    /// <summary>Of a seller who has set nothing: delivered everywhere for free, no tax, no discounts.</summary>
    public static SaleTerms Default { get; } = new("", TaxTerms.None, DeliveryTerms.Everywhere, [], UsualReservationMinutes, 0);
}
