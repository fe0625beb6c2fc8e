using Dukaan.Web.Texts.Documents;

namespace Dukaan.Web.Texts;

/// <summary>The papers.</summary>
internal static partial class Telugu
{
    /// <summary>Invoices and packing slips.</summary>
    public static DocumentTexts Documents { get; } =
        new()
        {
            TaxInvoice = "ట్యాక్స్ ఇన్‌వాయిస్",
            Invoice = "ఇన్‌వాయిస్",
            Cancelled = "రద్దయింది",
            ReplacedBy = "బదులుగా ఇన్‌వాయిస్ {0}",
            Replaces = "ఇన్‌వాయిస్ {0} స్థానంలో",
            Number = "నం.",
            Date = "తేదీ",
            Order = "ఆర్డర్",
            Seller = "సెల్లర్",
            BillTo = "బిల్లింగ్, షిప్పింగ్ చిరునామా",
            State = "రాష్ట్రం",
            PlaceOfSupply = "సరఫరా స్థలం",
            Item = "ఐటమ్",
            Quantity = "పరిమాణం",
            Price = "ధర",
            Discount = "డిస్కౌంట్",
            Taxable = "పన్ను విధించదగిన విలువ",
            Tax = "పన్ను",
            Amount = "మొత్తం",
            Delivery = "డెలివరీ",
            Subtotal = "వస్తువులు",
            Total = "మొత్తం",
            Rate = "రేటు",
            TaxIncluded = "ధరలలో పన్ను కలిపి ఉంది.",
            InWords = "అక్షరాలలో",
            Paid = "పేమెంట్",
            ByComputer = "కంప్యూటర్ ద్వారా తయారైంది; సంతకం లేకుండా చెల్లుతుంది.",
            PackingSlip = "ప్యాకింగ్ స్లిప్",
            TakeFrom = "తీసుకునే చోటు",
            DeliverTo = "డెలివరీ చిరునామా",
            Note = "గమనిక",
            Pieces = "ముక్కలు",
            Gift = "బహుమతి సందేశం",
            CreditNote = "క్రెడిట్ నోట్",
            AgainstInvoice = "{1} తేదీ ఇన్‌వాయిస్ {0}కు సంబంధించి.",
            Credited = "క్రెడిట్ చేసిన మొత్తం",
            Why = "కారణం",
            Amounts = new()
            {
                Number = (number, _) => TeluguNumber.Of(number),
                And = " మరియు ",
                Only = " మాత్రమే",
                Minus = "మైనస్ ",
                Currencies = new Dictionary<string, CurrencyWords>
                {
                    ["INR"] = new("రూపాయి", "రూపాయలు", "పైసా", "పైసలు"),
                    ["USD"] = new("అమెరికా డాలర్", "అమెరికా డాలర్లు", "సెంటు", "సెంట్లు"),
                    ["EUR"] = new("యూరో", "యూరోలు", "సెంటు", "సెంట్లు"),
                },
            },
        };
}
