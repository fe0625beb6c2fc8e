using Dukaan.Web.Texts.Documents;
using Humanizer;

namespace Dukaan.Web.Texts;

/// <summary>The papers.</summary>
internal static partial class Bengali
{
    /// <summary>Invoices and packing slips.</summary>
    public static DocumentTexts Documents { get; } =
        new()
        {
            TaxInvoice = "কর চালান",
            Invoice = "বিল",
            Cancelled = "বাতিল",
            ReplacedBy = "এর বদলে বিল {0}",
            Replaces = "বিল {0}-এর বদলে",
            Number = "নং",
            Date = "তারিখ",
            Order = "অর্ডার",
            Seller = "বিক্রেতা",
            BillTo = "ক্রেতা ও ঠিকানা",
            State = "রাজ্য",
            PlaceOfSupply = "সরবরাহের স্থান",
            Item = "পণ্য",
            Quantity = "পরিমাণ",
            Price = "দাম",
            Discount = "ছাড়",
            Taxable = "করযোগ্য মূল্য",
            Tax = "কর",
            Amount = "টাকার অঙ্ক",
            Delivery = "ডেলিভারি",
            Subtotal = "পণ্যের দাম",
            Total = "মোট",
            Rate = "হার",
            TaxIncluded = "দামের মধ্যে কর ধরা আছে।",
            InWords = "কথায়",
            Paid = "পেমেন্ট",
            ByComputer = "কম্পিউটারে তৈরি; স্বাক্ষর ছাড়াই বৈধ।",
            PackingSlip = "প্যাকিং স্লিপ",
            TakeFrom = "এখান থেকে নিন",
            DeliverTo = "যেখানে পৌঁছাবে",
            Note = "মন্তব্য",
            Pieces = "মোট পিস",
            Gift = "উপহারের বার্তা",
            CreditNote = "ক্রেডিট নোট",
            AgainstInvoice = "{1} তারিখের বিল {0}-এর বিপরীতে।",
            Credited = "ফেরতের অঙ্ক",
            Why = "কারণ",
            Amounts = new()
            {
                Number = (number, _) => Number(number),
                And = " ",
                Only = " মাত্র",
                Minus = "ঋণ ",
                Currencies = new Dictionary<string, CurrencyWords>
                {
                    ["INR"] = new("টাকা", "টাকা", "পয়সা", "পয়সা"),
                    ["BDT"] = new("টাকা", "টাকা", "পয়সা", "পয়সা"),
                    ["USD"] = new("মার্কিন ডলার", "মার্কিন ডলার", "সেন্ট", "সেন্ট"),
                    ["EUR"] = new("ইউরো", "ইউরো", "সেন্ট", "সেন্ট"),
                },
            },
        };

    /// <summary>The library's rules end at two hundred crore; above it, crores are counted again.</summary>
    private static string Number(long number) =>
        number switch
        {
            < Crore => number.ToWords(Culture),
            _ when number % Crore == 0 => $"{Number(number / Crore)} কোটি",
            _ => $"{Number(number / Crore)} কোটি {Number(number % Crore)}",
        };
}
