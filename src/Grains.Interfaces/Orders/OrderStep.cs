using System.Text.Json.Serialization;
using Dukaan.Items;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Orders;

/// <summary>A person's action on an order. <see cref="Caller.Actor"/> says who they are.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="Reason">Required to reject, cancel, refund and return; the shopper sees it. For a note, its text. Up to 300
/// characters.</param>
/// <param name="IfVersion">Refused as stale if the order's version differs; null: not checked.</param>
/// <param name="Reference">To mark or report as paid: the UTR or other reference of the payment, 4 to 40 letters and digits.</param>
/// <param name="Shipment">To ship: the carrier.</param>
/// <param name="Amount">To refund: the amount in the order's currency; null: everything, or the price of the lines. To return: what is
/// given back with it; null: nothing yet.</param>
/// <param name="Lines">To edit: the new quantities; 0 removes a line. To refund or return: which pieces; null: all, or those that the
/// shopper asked to return. To ask for a return: which pieces.</param>
/// <param name="Address">To edit: the new address; null parts stay unchanged.</param>
[GenerateSerializer, Immutable, Alias("order-step")]
public sealed record OrderStep(
    string OperationId,
    OrderAction Action,
    string? Reason = null,
    long? IfVersion = null,
    string? Reference = null,
    Shipment? Shipment = null,
    long? Amount = null,
    ImmutableArray<LineQuantity>? Lines = null,
    Address? Address = null
)
{
    /// <summary>To ask for a return: the shopper's photo, the id of a stored picture; or null.</summary>
    [Id(0)]
    public string? Picture { get; init; }

    /// <summary>To ask for a return: the variant that the shopper wants in exchange; null: their money.</summary>
    [Id(1)]
    public string? VariantId { get; init; }

    /// <summary>To return: whether the pieces are put back on sale.</summary>
    [Id(2)]
    public bool? Restock { get; init; }

    /// <summary>To return: whether pieces of the variant that the shopper asked for go out for them, instead of money.</summary>
    [Id(3)]
    public bool? Exchange { get; init; }

    /// <summary>To review the line in <see cref="Lines"/>: 1 to 5. The reason is the text, up to 1,000 characters.</summary>
    [Id(5)]
    public int? Stars { get; init; }

    /// <summary>
    /// To refund or return: the money becomes store credit of the order's phone, except what gift cards paid, which goes back to them.
    /// Null: it goes back as it came.
    /// </summary>
    [Id(6)]
    public bool? ToCredit { get; init; }

    /// <summary>
    /// To edit: goods that the order gets besides, at today's prices. A line of the same goods gets more pieces at its own.
    /// </summary>
    [Id(8)]
    public ImmutableArray<QuoteLine>? Add { get; init; }

    /// <summary>What the catalog says of <see cref="Add"/>. The order finds it; it is no part of the command.</summary>
    [Id(9), JsonIgnore]
    public ImmutableArray<OrderLine>? Added { get; init; }

    /// <summary>What the catalog says of <see cref="VariantId"/>. The order finds it; it is no part of the command.</summary>
    [Id(4), JsonIgnore]
    public ExchangeVariant? Variant { get; init; }

    /// <summary>
    /// To edit the address: what the shop's courier says of it. The order asks; it is no part of the command.
    /// </summary>
    [Id(7), JsonIgnore]
    public Carriage? Carriage { get; init; }
}
