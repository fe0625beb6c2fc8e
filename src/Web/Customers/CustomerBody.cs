using System.Collections.Immutable;
using Dukaan.Customers;
using Dukaan.Values;

namespace Dukaan.Web.Customers;

/// <summary>Somebody who ordered in the shop, by their phone.</summary>
/// <param name="Phone">E.164; the customer's id in this API.</param>
/// <param name="Name">As they gave it with their newest order.</param>
/// <param name="Orders">How many orders, without those that were rejected, cancelled or expired.</param>
/// <param name="Spent">What they paid and did not get back.</param>
/// <param name="FirstSeen">When they first ordered.</param>
/// <param name="LastSeen">When they last ordered.</param>
/// <param name="Note">Yours; empty if none.</param>
/// <param name="Tags">Yours.</param>
/// <param name="Delivered">How many of their parcels they took.</param>
/// <param name="CameBack">How many of their parcels came back undelivered.</param>
/// <param name="CancelledLate">How many of their orders were cancelled after they had been confirmed.</param>
/// <param name="Blocked">What the shop does not take from them: <c>cash</c> on delivery, or any <c>orders</c>; null: it takes all.</param>
public sealed record CustomerBody(
    string Phone,
    string Name,
    long Orders,
    Money Spent,
    DateTimeOffset FirstSeen,
    DateTimeOffset LastSeen,
    string Note,
    ImmutableArray<string> Tags,
    long Delivered,
    long CameBack,
    long CancelledLate,
    string? Blocked
)
{
    public static CustomerBody Of(CustomerSummary customer) =>
        new(
            customer.Phone,
            customer.Name,
            customer.Orders,
            customer.Spent,
            customer.FirstSeen,
            customer.LastSeen,
            customer.Note,
            customer.Tags,
            customer.Delivered,
            customer.CameBack,
            customer.CancelledLate,
            customer.Block is not { } block ? null
                : block.Orders ? "orders"
                : "cash"
        );
}
