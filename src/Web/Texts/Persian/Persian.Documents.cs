using System.Globalization;
using Dukaan.Web.Texts.Documents;
using Humanizer;

namespace Dukaan.Web.Texts;

/// <summary>The papers.</summary>
internal static partial class Persian
{
    /// <summary>Invoices and packing slips.</summary>
    public static DocumentTexts Documents { get; } =
        new()
        {
            TaxInvoice = "فاکتور رسمی",
            Invoice = "فاکتور",
            Cancelled = "باطل شده",
            ReplacedBy = "فاکتور {0} جای آن را گرفت",
            Replaces = "جایگزین فاکتور {0}",
            Number = "شماره",
            Date = "تاریخ",
            Order = "سفارش",
            Seller = "فروشنده",
            BillTo = "خریدار و نشانی ارسال",
            State = "استان",
            PlaceOfSupply = "محل عرضه",
            Item = "شرح کالا",
            Quantity = "تعداد",
            Price = "قیمت",
            Discount = "تخفیف",
            Taxable = "مبلغ مشمول مالیات",
            Tax = "مالیات",
            Amount = "مبلغ",
            Delivery = "هزینه ارسال",
            Subtotal = "جمع کالاها",
            Total = "جمع کل",
            Rate = "نرخ",
            TaxIncluded = "قیمت‌ها شامل مالیات است.",
            InWords = "به حروف",
            Paid = "پرداخت",
            ByComputer = "صادرشده با رایانه؛ بدون امضا معتبر است.",
            PackingSlip = "برگه بسته‌بندی",
            TakeFrom = "برداشت از",
            DeliverTo = "تحویل به",
            Note = "یادداشت",
            Pieces = "تعداد اقلام",
            Gift = "پیام هدیه",
            CreditNote = "فاکتور برگشتی",
            AgainstInvoice = "مربوط به فاکتور {0} مورخ {1}.",
            Credited = "مبلغ برگشتی",
            Why = "دلیل",
            Amounts = new()
            {
                Number = (number, _) => number.ToWords(CultureInfo.GetCultureInfo("fa")),
                And = " و ",
                Only = "",
                Minus = "منفی ",
                Currencies = new Dictionary<string, CurrencyWords>
                {
                    ["EUR"] = new("یورو", "یورو", "سنت", "سنت"),
                    ["USD"] = new("دلار آمریکا", "دلار آمریکا", "سنت", "سنت"),
                    ["GBP"] = new("پوند", "پوند", "پنی", "پنی"),
                    ["INR"] = new("روپیه", "روپیه", "پیسه", "پیسه"),
                    ["AED"] = new("درهم امارات", "درهم امارات", "فلس", "فلس"),
                },
            },
        };
}
