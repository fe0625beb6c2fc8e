using System.Collections.Frozen;
using System.Collections.Immutable;
using Dukaan.BackInStock;
using Dukaan.Customers;
using Dukaan.Invoices;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Reviews;

namespace Dukaan.Silo.People;

/// <summary>
/// Of each text in the documents that a shopper is in: whether it goes when they are erased. A text that is in neither list fails a test:
/// whoever adds a field to such a document says here what it is.
/// </summary>
internal static class PersonalFields
{
    /// <summary>What stands in the place of a name.</summary>
    public const string Nobody = "–";

    private const string Names = "Customer.Name OrderSummary.CustomerName Review.Name";

    private const string Erased = """
        Address.City Address.Line1 Address.PostalCode Address.Position Address.State Customer.Email Customer.Gift Customer.Note Phone.E164
        LedgerEntry.Reason
        Place.PostalCode Shipment.TrackingNumber SavedParcel.TrackingNumber SavedParcel.Problem SavedParcel.Shipment SavedPayment.Url
        OrderSummary.CustomerPhone Review.Text Review.Answer CreditNote.Reason LedgerDetail.Picture Review.Picture
        """;

    /// <summary>
    /// What stays of these on an invoice: India's CGST Rules (46, 53 and 56) and the EU's VAT directive (articles 226 and 244) want the
    /// buyer's name and address on it, and it kept as it was issued.
    /// </summary>
    private const string LegalRest =
        "Customer.Name Address.City Address.Line1 Address.PostalCode Address.State Place.PostalCode CreditNote.Reason";

    /// <summary>
    /// Of the shop, of what was bought and of its price; ids of ours and of others that name money or parcels, without which an order's
    /// sums cannot be proved.
    /// </summary>
    private const string Stays = """
        AppliedDiscount.Code AppliedDiscount.Title DeliveryCharge.Note DeliveryCharge.Zone ExchangeVariant.Name ItemDetails.Barcode
        SavedOrder.Attempts IdempotentAnswer.Fingerprint IdempotentAnswer.Id ItemDetails.Hsn ItemDetails.Sku LedgerDetail.Reference
        LinePart.Title LinePart.Variant OrderCard.Ending TakenFrom.Name OrderLine.Title OrderLine.Translated OrderLine.Variant
        OrderLine.TranslatedVariant ExchangeVariant.Translated
        PlacedOrder.Fingerprint PlacedOrder.OperationId PlacedOrder.Payee PlacedOrder.Secret PlacedOrder.Vpa Place.State
        SavedParcel.Account SavedParcel.Carrier SavedPayment.Account SavedPayment.GatewayId Shipment.Carrier SoldLine.Title
        TaxAmount.Name TaxClass.Name TaxTerms.Name TaxTerms.Number TaxTerms.State TaxTotal.Name Review.Title InvoiceSeller.Address
        InvoiceSeller.LegalName InvoiceSeller.Phone InvoiceSeller.Shop InvoiceSeller.State InvoiceSeller.TaxNumber
        """;

    /// <summary>Documents whose rows or records go as a whole.</summary>
    public static readonly ImmutableArray<Type> Deleted =
    [
        typeof(CustomerSummary),
        typeof(CustomerNote),
        typeof(CustomerOrder),
        typeof(PastRow),
        typeof(SavedPhone),
        typeof(WaitingPerson),
    ];

    /// <summary>Documents that stay without what is personal.</summary>
    public static readonly ImmutableArray<Type> Rewritten =
    [
        typeof(SavedOrder),
        typeof(OrderSummary),
        typeof(Review),
        typeof(Invoice),
        typeof(CreditNote),
    ];

    private static readonly FrozenSet<string> NameSet = Set(Names);
    private static readonly FrozenSet<string> ErasedSet = Set(Erased);
    private static readonly FrozenSet<string> LegalSet = Set(LegalRest);

    /// <summary>Every classified field.</summary>
    public static IEnumerable<string> Known => [.. NameSet, .. ErasedSet, .. Set(Stays)];

    /// <summary>Whether a field goes.</summary>
    public static bool Goes(string field) => NameSet.Contains(field) || ErasedSet.Contains(field);

    /// <summary>What becomes of a text.</summary>
    public static string After(string field, string text, bool legalRest) =>
        text.Length == 0 || !Goes(field) || (legalRest && LegalSet.Contains(field)) ? text
        : NameSet.Contains(field) ? Nobody
        : "";

    private static FrozenSet<string> Set(string fields) =>
        fields.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
