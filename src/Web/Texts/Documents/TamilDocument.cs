using System.Globalization;
using Dukaan.Web.Texts.Documents;
using Humanizer;

namespace Dukaan.Web.Texts.Documents;

/// <summary>Invoices and packing slips in Tamil.</summary>
internal static class TamilDocument
{
    private static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("ta");

    public static DocumentTexts Texts { get; } =
        new()
        {
            TaxInvoice = "வரி விலைப்பட்டியல்",
            Invoice = "விலைப்பட்டியல்",
            Cancelled = "ரத்து செய்யப்பட்டது",
            ReplacedBy = "இதற்குப் பதில் விலைப்பட்டியல் {0}",
            Replaces = "விலைப்பட்டியல் {0}-க்குப் பதில்",
            Number = "எண்",
            Date = "தேதி",
            Order = "ஆர்டர்",
            Seller = "விற்பனையாளர்",
            BillTo = "வாங்குபவர், முகவரி",
            State = "மாநிலம்",
            PlaceOfSupply = "வழங்கும் இடம்",
            Item = "பொருள்",
            Quantity = "அளவு",
            Price = "விலை",
            Discount = "தள்ளுபடி",
            Taxable = "வரிக்குரிய மதிப்பு",
            Tax = "வரி",
            Amount = "தொகை",
            Delivery = "டெலிவரி",
            Subtotal = "பொருட்கள்",
            Total = "மொத்தம்",
            Rate = "விகிதம்",
            TaxIncluded = "விலைகளில் வரி அடங்கும்.",
            InWords = "எழுத்தில்",
            Paid = "கட்டணம்",
            ByComputer = "கணினியில் உருவாக்கப்பட்டது; கையொப்பம் தேவையில்லை.",
            PackingSlip = "பேக்கிங் சீட்டு",
            DeliverTo = "சேர வேண்டிய முகவரி",
            Note = "குறிப்பு",
            Pieces = "மொத்த எண்ணிக்கை",
            CreditNote = "வரவுக் குறிப்பு",
            AgainstInvoice = "{1} தேதியிட்ட விலைப்பட்டியல் {0}-க்கு எதிராக.",
            Credited = "வரவு வைத்த தொகை",
            Why = "காரணம்",
            Amounts = new()
            {
                Number = (number, _) => number.ToWords(Culture),
                And = " ",
                Only = " மட்டும்",
                Minus = "கழித்தல் ",
                Currencies = new Dictionary<string, CurrencyWords>
                {
                    ["INR"] = new("ரூபாய்", "ரூபாய்", "பைசா", "பைசா"),
                    ["LKR"] = new("இலங்கை ரூபாய்", "இலங்கை ரூபாய்", "சதம்", "சதம்"),
                    ["USD"] = new("அமெரிக்க டாலர்", "அமெரிக்க டாலர்", "சென்ட்", "சென்ட்"),
                    ["EUR"] = new("யூரோ", "யூரோ", "சென்ட்", "சென்ட்"),
                },
            },
        };
}
