using System.Globalization;
using Dukaan.Web.Texts.Documents;
using Humanizer;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    /// <summary>Invoices and packing slips.</summary>
    public static DocumentTexts Documents { get; } =
        new()
        {
            TaxInvoice = "فاتورة ضريبية",
            Invoice = "فاتورة",
            Cancelled = "ملغاة",
            ReplacedBy = "حلّت محلها الفاتورة {0}",
            Replaces = "تحل محل الفاتورة {0}",
            Number = "رقم",
            Date = "التاريخ",
            Order = "الطلب",
            Seller = "البائع",
            BillTo = "العميل وعنوان الشحن",
            State = "الولاية",
            PlaceOfSupply = "مكان التوريد",
            Item = "الصنف",
            Quantity = "الكمية",
            Price = "السعر",
            Discount = "الخصم",
            Taxable = "القيمة الخاضعة للضريبة",
            Tax = "الضريبة",
            Amount = "المبلغ",
            Delivery = "التوصيل",
            Subtotal = "البضائع",
            Total = "الإجمالي",
            Rate = "النسبة",
            TaxIncluded = "الأسعار تشمل الضريبة.",
            InWords = "كتابةً",
            Paid = "الدفع",
            ByComputer = "أُصدرت بالحاسوب؛ صالحة بلا توقيع.",
            PackingSlip = "قسيمة تعبئة",
            TakeFrom = "يؤخذ من",
            DeliverTo = "التوصيل إلى",
            Note = "ملاحظة",
            Pieces = "القطع",
            Gift = "رسالة الهدية",
            CreditNote = "إشعار دائن",
            AgainstInvoice = "مقابل الفاتورة {0} بتاريخ {1}.",
            Credited = "المبلغ المُعاد",
            Why = "السبب",
            Amounts = new()
            {
                Number = (number, _) => number.ToWords(CultureInfo.GetCultureInfo("ar")).Replace(" و ", " و", StringComparison.Ordinal),
                And = " و",
                Only = " فقط",
                Minus = "سالب ",
                Currencies = new Dictionary<string, CurrencyWords>
                {
                    ["SAR"] = new("ريال", "ريال", "هللة", "هللة"),
                    ["AED"] = new("درهم", "درهم", "فلس", "فلس"),
                    ["EGP"] = new("جنيه", "جنيه", "قرش", "قرش"),
                    ["KWD"] = new("دينار", "دينار", "فلس", "فلس"),
                    ["INR"] = new("روبية", "روبية", "بيسة", "بيسة"),
                    ["USD"] = new("دولار أمريكي", "دولار أمريكي", "سنت", "سنت"),
                    ["EUR"] = new("يورو", "يورو", "سنت", "سنت"),
                },
            },
        };
}
