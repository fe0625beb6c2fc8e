using Dukaan.Web.Storefront.Texts;

namespace Dukaan.Web.Invoices;

/// <summary>The words on invoices and packing slips, in one language.</summary>
public sealed record PaperTexts
{
    public required string TaxInvoice { get; init; }
    public required string Invoice { get; init; }
    public required string Cancelled { get; init; }
    public required string ReplacedBy { get; init; }
    public required string Replaces { get; init; }
    public required string Number { get; init; }
    public required string Date { get; init; }
    public required string Order { get; init; }
    public required string Seller { get; init; }
    public required string BillTo { get; init; }
    public required string State { get; init; }
    public required string PlaceOfSupply { get; init; }
    public required string Item { get; init; }
    public required string Quantity { get; init; }
    public required string Price { get; init; }
    public required string Discount { get; init; }
    public required string Taxable { get; init; }
    public required string Tax { get; init; }
    public required string Amount { get; init; }
    public required string Delivery { get; init; }
    public required string Subtotal { get; init; }
    public required string Total { get; init; }
    public required string Rate { get; init; }
    public required string TaxIncluded { get; init; }
    public required string InWords { get; init; }
    public required string Paid { get; init; }
    public required string ByComputer { get; init; }
    public required string PackingSlip { get; init; }
    public required string DeliverTo { get; init; }
    public required string Note { get; init; }
    public required string Pieces { get; init; }
    public required string CreditNote { get; init; }
    public required string AgainstInvoice { get; init; }
    public required string Credited { get; init; }
    public required string Why { get; init; }

    /// <summary>For a BCP 47 tag: Hindi, else English.</summary>
    public static PaperTexts For(string language) => ShopLanguages.Primary(language) == "hi" ? Hindi : English;

    public static PaperTexts English { get; } = new()
    {
        TaxInvoice = "Tax invoice",
        Invoice = "Invoice",
        Cancelled = "Cancelled",
        ReplacedBy = "Replaced by invoice {0}",
        Replaces = "Replaces invoice {0}",
        Number = "No.",
        Date = "Date",
        Order = "Order",
        Seller = "Sold by",
        BillTo = "Billed and shipped to",
        State = "State",
        PlaceOfSupply = "Place of supply",
        Item = "Item",
        Quantity = "Qty",
        Price = "Price",
        Discount = "Discount",
        Taxable = "Taxable value",
        Tax = "Tax",
        Amount = "Amount",
        Delivery = "Delivery",
        Subtotal = "Goods",
        Total = "Total",
        Rate = "Rate",
        TaxIncluded = "Prices include tax.",
        InWords = "In words",
        Paid = "Payment",
        ByComputer = "Made by computer; valid without a signature.",
        PackingSlip = "Packing slip",
        DeliverTo = "Deliver to",
        Note = "Note",
        Pieces = "Pieces",
        CreditNote = "Credit note",
        AgainstInvoice = "Against invoice {0} of {1}.",
        Credited = "Credited",
        Why = "Reason",
    };

    public static PaperTexts Hindi { get; } = new()
    {
        TaxInvoice = "कर चालान",
        Invoice = "बिल",
        Cancelled = "रद्द",
        ReplacedBy = "इसकी जगह बिल {0} है",
        Replaces = "बिल {0} की जगह",
        Number = "संख्या",
        Date = "तारीख",
        Order = "ऑर्डर",
        Seller = "विक्रेता",
        BillTo = "ग्राहक और पता",
        State = "राज्य",
        PlaceOfSupply = "आपूर्ति का स्थान",
        Item = "वस्तु",
        Quantity = "मात्रा",
        Price = "मूल्य",
        Discount = "छूट",
        Taxable = "कर योग्य मूल्य",
        Tax = "कर",
        Amount = "राशि",
        Delivery = "डिलीवरी",
        Subtotal = "सामान",
        Total = "कुल",
        Rate = "दर",
        TaxIncluded = "मूल्यों में कर शामिल है।",
        InWords = "शब्दों में",
        Paid = "भुगतान",
        ByComputer = "कंप्यूटर से बना; हस्ताक्षर की ज़रूरत नहीं।",
        PackingSlip = "पैकिंग पर्ची",
        DeliverTo = "पता",
        Note = "टिप्पणी",
        Pieces = "नग",
        CreditNote = "क्रेडिट नोट",
        AgainstInvoice = "{1} के बिल {0} के विरुद्ध।",
        Credited = "जमा राशि",
        Why = "कारण",
    };
}
