using Dukaan.Web.Texts.Documents;

namespace Dukaan.Web.Texts.Documents;

/// <summary>Invoices and packing slips in Hindi.</summary>
internal static class HindiDocument
{
    public static DocumentTexts Texts { get; } =
        new()
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
            Amounts = new()
            {
                Number = (number, _) => HindiNumber.Of(number),
                And = " और ",
                Only = " मात्र",
                Minus = "ऋण ",
                Currencies = new Dictionary<string, CurrencyWords>
                {
                    ["INR"] = new("रुपया", "रुपये", "पैसा", "पैसे"),
                    ["NPR"] = new("नेपाली रुपया", "नेपाली रुपये", "पैसा", "पैसे"),
                    ["BDT"] = new("टका", "टका", "पोइशा", "पोइशा"),
                    ["USD"] = new("अमेरिकी डॉलर", "अमेरिकी डॉलर", "सेंट", "सेंट"),
                    ["EUR"] = new("यूरो", "यूरो", "सेंट", "सेंट"),
                },
            },
        };
}
