using Dukaan.Saving;

namespace Dukaan.Customers;

/// <summary>
/// The stored row of a past order or customer. It has what <see cref="CustomerOrder"/> has, so the sums of customers include it, and what
/// is shown of it.
/// </summary>
/// <param name="Name">The name of the customer.</param>
/// <param name="Paid">What was paid and not given back, in minor units.</param>
/// <param name="Counts">Whether it is one of their orders.</param>
/// <param name="Version">Always 1.</param>
/// <param name="At">When it was placed, or they became a customer.</param>
/// <param name="Email">Null if none.</param>
/// <param name="Fingerprint">Of all that a file says of it.</param>
/// <param name="Order">The order; null: it is a customer.</param>
public sealed record PastRow(
    string Name,
    long Paid,
    string Currency,
    bool Counts,
    long Version,
    DateTimeOffset At,
    string? Email,
    string Fingerprint,
    PastOrder? Order
)
{
    /// <summary>The bucket of past orders.</summary>
    public const string Orders = "past";

    /// <summary>The bucket of what is known of a customer without an order.</summary>
    public const string Known = "known";

    // Past orders stand below all orders of the store, whose numbers begin with 1; customers without an order below those.
    private const long BelowOrders = -10_000_000_000_000_000;
    private const long BelowPast = -30_000_000_000_000_000;
    private const int PerSecond = 1_000_000;

    public static RowChange Of(string storeId, PastOrder order) =>
        new(
            CustomerRows.OrdersOf(storeId, order.Key),
            order.Id,
            Orders,
            BelowOrders + Place(order.PlacedAt, order.Line),
            new PastRow(
                order.Name,
                order.Paid,
                order.Total.Currency,
                order.Counts,
                1,
                order.PlacedAt.ToUniversalTime(),
                order.Email.Length == 0 ? null : order.Email,
                PastOf(order),
                order
            )
        );

    public static RowChange Of(string storeId, PastCustomer customer) =>
        new(
            CustomerRows.OrdersOf(storeId, customer.Key),
            Known,
            Known,
            BelowPast + Place(customer.Since, customer.Line),
            new PastRow(
                customer.Name,
                0,
                customer.Currency,
                Counts: false,
                1,
                customer.Since.ToUniversalTime(),
                customer.Email.Length == 0 ? null : customer.Email,
                PastOf(customer),
                null
            )
        );

    /// <summary>A fingerprint of what a file says of an order, wherever it stands in the file.</summary>
    public static string PastOf(PastOrder order) => Ids.Derive("past-order", StateJson.Write(order with { Line = 0 }));

    /// <summary>A fingerprint of what a file says of a customer; many files do not say since when they are one.</summary>
    public static string PastOf(PastCustomer customer) =>
        Ids.Derive("past-customer", StateJson.Write(customer with { Line = 0, Since = default }));

    private static long Place(DateTimeOffset at, int line) => (at.ToUnixTimeSeconds() * PerSecond) + line;
}
