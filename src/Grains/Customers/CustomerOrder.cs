using Dukaan.Orders;

namespace Dukaan.Customers;

/// <summary>What an order adds to the sums of its customer. The relay of events writes it.</summary>
/// <param name="Name">The name that they ordered under.</param>
/// <param name="Paid">What was paid and not given back, in minor units.</param>
/// <param name="Counts">Whether it is one of their orders: not rejected, cancelled or expired.</param>
/// <param name="Version">The order's: an older one changes nothing.</param>
/// <param name="At">When it was placed.</param>
/// <param name="Outcome">What it says about its customer, once it has ended; null: nothing.</param>
public sealed record CustomerOrder(
    string Name,
    long Paid,
    string Currency,
    bool Counts,
    long Version,
    DateTimeOffset At,
    OrderOutcome? Outcome = null
);
