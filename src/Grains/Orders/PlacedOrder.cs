using Dukaan.Hours;
using Dukaan.Pricing;

namespace Dukaan.Orders;

/// <summary>What an order was when it was placed; it never changes.</summary>
/// <param name="Fingerprint">Of the command that placed it.</param>
/// <param name="Amounts">What it costs, and why.</param>
/// <param name="Until">When it expires unless it is paid or confirmed by then.</param>
/// <param name="OperationId">The client's key, where the order's id is not made from it; or null.</param>
public sealed record PlacedOrder(
    long Number,
    PaymentMethod Method,
    ImmutableArray<OrderLine> Lines,
    Money Total,
    Customer Customer,
    string Secret,
    string? Vpa,
    string Payee,
    string? CartId,
    string Fingerprint,
    OrderAmounts Amounts,
    DateTimeOffset Until,
    string? OperationId = null
)
{
    /// <summary>The terms by which it was taxed; an edit uses them again. Null: an earlier release placed it.</summary>
    public TaxTerms? Tax { get; init; }

    /// <summary>The time that its shopper chose, or null.</summary>
    public ChosenSlot? Slot { get; init; }

    /// <summary>Whether its shopper was asked to confirm it, and can.</summary>
    public bool MustConfirm { get; init; }

    /// <summary>What of an order with cash on delivery is paid at the gateway first, in minor units; 0: nothing.</summary>
    public long Advance { get; init; }

    /// <summary>Whether it is paid at the gateway by a UPI code of its own; its method is online payment then.</summary>
    public bool ByUpiCode { get; init; }

    /// <summary>What was promised for the next order, once this one has arrived; null: nothing.</summary>
    public ThankYouTerms? ThankYou { get; init; }

    /// <summary>The shop's country then, which is that of an address that names none; empty: not said.</summary>
    public string Home { get; init; } = "";

    /// <summary>The language in which its shopper reads, one of the shop's other ones; null: the shop's own.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the seller made it for a customer: then they may bring it where no courier goes.</summary>
    public bool ByHand { get; init; }
}
