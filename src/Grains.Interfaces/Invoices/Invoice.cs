using Dukaan.Orders;
using Dukaan.Pricing;

namespace Dukaan.Invoices;

/// <summary>An invoice as issued. It never changes, except that it can be cancelled.</summary>
/// <param name="Year">The financial year of its number, such as <c>2026-27</c>.</param>
/// <param name="Sequence">From 1, without gaps within the store's year.</param>
/// <param name="IssuedAt">UTC.</param>
/// <param name="Lines">The lines that have pieces.</param>
/// <param name="Customer">With the delivery address.</param>
/// <param name="Language">The shop's language, BCP 47.</param>
/// <param name="TimeZone">The shop's time zone, which determines the invoice's date.</param>
/// <param name="Replaces">The number of the invoice that this one replaces because the order was changed; or empty.</param>
/// <param name="ReplacedBy">The number of the invoice that replaced this one: this one is cancelled, and its number stays used. Else
/// empty.</param>
[GenerateSerializer, Immutable, Alias("invoice")]
public sealed record Invoice(
    string StoreId,
    string OrderId,
    long OrderNumber,
    string Year,
    long Sequence,
    DateTimeOffset IssuedAt,
    DateTimeOffset PlacedAt,
    InvoiceSeller Seller,
    Customer Customer,
    ImmutableArray<OrderLine> Lines,
    OrderAmounts Amounts,
    PaymentMethod Method,
    string Language,
    string TimeZone,
    string Replaces = "",
    string ReplacedBy = ""
)
{
    [Id(0)]
    private readonly ImmutableArray<OrderCard> _cards = [];

    /// <summary>The gift cards that paid for the order: a payment, which changes neither price nor tax.</summary>
    public ImmutableArray<OrderCard> Cards
    {
        get => _cards.IsDefault ? [] : _cards;
        init => _cards = value;
    }

    /// <summary>As printed: <c>2026-27/0042</c>. At most 16 characters, as rule 46 of India's CGST Rules requires.</summary>
    public string Number => $"{Year}/{Sequence:D4}";
}
