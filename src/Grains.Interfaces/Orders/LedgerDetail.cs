using Dukaan.Values;

namespace Dukaan.Orders;

/// <summary>The details of a ledger entry besides its type; null if not applicable.</summary>
/// <param name="Amount">Money received or refunded.</param>
/// <param name="Reference">The reference of the transfer: a UTR, or the gateway's id of the payment or refund.</param>
/// <param name="Payment">Our id of the payment, if it was started at a gateway.</param>
/// <param name="Refund">Our id of the refund that was requested from a gateway.</param>
/// <param name="Shipment">How the order is shipped.</param>
/// <param name="Lines">The new quantities of an edit; the pieces that were returned or refunded.</param>
/// <param name="Address">An edit's new address.</param>
/// <param name="Price">The order's price after the edit; null if an earlier release wrote it, when only quantities changed the
/// price.</param>
/// <param name="Until">The time until which an order waits for its seller to find the payment that the shopper reported; null if an earlier
/// release wrote it: no end.</param>
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
)
{
    /// <summary>The variant that the shopper wants, or got, in exchange.</summary>
    [Id(0)]
    public ExchangeVariant? Variant { get; init; }

    /// <summary>The shopper's photo of what they want to return: a picture's id.</summary>
    [Id(1)]
    public string? Picture { get; init; }

    /// <summary>Whether the pieces that came back are on sale again; null: they are not, or the entry is of another kind.</summary>
    [Id(2)]
    public bool? Restocked { get; init; }

    /// <summary>The stars of a review, 1 to 5; null: the entry is of another kind.</summary>
    [Id(3)]
    public int? Stars { get; init; }

    /// <summary>
    /// The gift card that pays, or that gets money back: an id. The reference has the last four characters of its code.
    /// </summary>
    [Id(4)]
    public string? Card { get; init; }

    /// <summary>The lines that an edit added, behind those that the order had; null: none.</summary>
    [Id(6)]
    public ImmutableArray<OrderLine>? Added { get; init; }
}
