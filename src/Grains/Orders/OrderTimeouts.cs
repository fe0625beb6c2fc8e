using Dukaan.Pricing;

namespace Dukaan.Orders;

/// <summary>
/// How long an order waits. An order that waits for a gateway's payment is a reservation of minutes: the shopper is there and pays now or
/// not at all. An order that waits for the seller (cash on delivery, or UPI that they look up in their own app) waits for hours or days:
/// shopkeepers sleep, and an order that expires over night is a lost customer.
/// </summary>
public static class OrderTimeouts
{
    /// <summary>How long a seller has to confirm, unless they chose otherwise.</summary>
    public static TimeSpan Confirmation { get; } = TimeSpan.FromHours(SaleTerms.UsualConfirmationHours);

    /// <summary>
    /// How long a seller has to look for a payment that their shopper says to have made by UPI. Anybody can say so without having paid, and
    /// the units are held meanwhile. A payment that is found later is taken if the goods are still there.
    /// </summary>
    public static TimeSpan ClaimedPayment { get; } = TimeSpan.FromDays(7);

    /// <param name="terms">The shop's, which say how many minutes a payment may take, and how many hours the seller.</param>
    public static TimeSpan Timeout(PaymentMethod method, SaleTerms terms) =>
        method == PaymentMethod.Online ? TimeSpan.FromMinutes(terms.ReservationMinutes) : TimeSpan.FromHours(terms.ConfirmationHours);
}
