using Dukaan.Web.Texts.Documents;

namespace Dukaan.Web.Texts;

/// <summary>The papers.</summary>
internal static partial class Gujarati
{
    /// <summary>Invoices and packing slips.</summary>
    public static DocumentTexts Documents { get; } =
        new()
        {
            TaxInvoice = "ટૅક્સ ઇન્વૉઇસ",
            Invoice = "ઇન્વૉઇસ",
            Cancelled = "રદ",
            ReplacedBy = "તેના બદલે ઇન્વૉઇસ {0}",
            Replaces = "ઇન્વૉઇસ {0} ના બદલે",
            Number = "નં.",
            Date = "તારીખ",
            Order = "ઓર્ડર",
            Seller = "વિક્રેતા",
            BillTo = "બિલ અને ડિલિવરીનું સરનામું",
            State = "રાજ્ય",
            PlaceOfSupply = "સપ્લાયનું સ્થળ",
            Item = "આઇટમ",
            Quantity = "સંખ્યા",
            Price = "કિંમત",
            Discount = "ડિસ્કાઉન્ટ",
            Taxable = "કરપાત્ર રકમ",
            Tax = "ટૅક્સ",
            Amount = "રકમ",
            Delivery = "ડિલિવરી",
            Subtotal = "માલ",
            Total = "કુલ",
            Rate = "દર",
            TaxIncluded = "કિંમતમાં ટૅક્સ સામેલ છે.",
            InWords = "શબ્દોમાં",
            Paid = "પેમેન્ટ",
            ByComputer = "કમ્પ્યુટરથી બનેલું; સહી વગર માન્ય.",
            PackingSlip = "પેકિંગ સ્લિપ",
            TakeFrom = "અહીંથી લો",
            DeliverTo = "ડિલિવરીનું સરનામું",
            Note = "નોંધ",
            Pieces = "નંગ",
            Gift = "ભેટનો સંદેશ",
            CreditNote = "ક્રેડિટ નોટ",
            AgainstInvoice = "{1} ના ઇન્વૉઇસ {0} સામે.",
            Credited = "જમા રકમ",
            Why = "કારણ",
            Amounts = new()
            {
                Number = (number, _) => GujaratiNumber.Of(number),
                And = " અને ",
                Only = " ફક્ત",
                Minus = "ઓછા ",
                Currencies = new Dictionary<string, CurrencyWords>
                {
                    ["INR"] = new("રૂપિયો", "રૂપિયા", "પૈસો", "પૈસા"),
                    ["USD"] = new("અમેરિકન ડૉલર", "અમેરિકન ડૉલર", "સેન્ટ", "સેન્ટ"),
                    ["EUR"] = new("યુરો", "યુરો", "સેન્ટ", "સેન્ટ"),
                },
            },
        };
}
