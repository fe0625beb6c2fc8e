using Dukaan.Values;

namespace Dukaan.Orders;

/// <summary>What an entry of the ledger is about, beside its type; what does not apply is null.</summary>
/// <param name="Amount">Money received or given back.</param>
/// <param name="Reference">What whoever moved the money calls it: a UTR, a payment's or refund's id at the gateway.</param>
/// <param name="Payment">Our id of the payment, where one was started at a gateway.</param>
/// <param name="Refund">Our id of the refund that was asked of a gateway.</param>
/// <param name="Shipment">How it travels.</param>
/// <param name="Lines">An edit's new quantities; the pieces that came back, or were paid back.</param>
/// <param name="Address">An edit's new address.</param>
/// <param name="Price">What the order costs since the edit; null where a program before wrote it: quantities alone changed the price
/// then.</param>
/// <param name="Until">How long an order waits for its seller to find the payment that its shopper claims; null where a program before
/// wrote it: without end.</param>
[GenerateSerializer, Immutable, Alias("ledger-detail")]
public sealed record LedgerDetail(
    Money? Amount = null,
    string? Reference = null,
    string? Payment = null,
    string? Refund = null,
    Shipment? Shipment = null,
    ImmutableArray<LineQuantity>? Lines = null,
    Address? Address = null,
    OrderPrice? Price = null,
    DateTimeOffset? Until = null
);
