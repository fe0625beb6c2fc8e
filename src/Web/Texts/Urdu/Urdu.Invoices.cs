using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static InvoicesTexts Invoices =>
        new()
        {
            Documents = "کاغذات",
            Invoice = "انوائس",
            CreditNote = "کریڈٹ نوٹ",
            PackingSlip = "پیکنگ سلپ",
            Invoices = "انوائس",
            LegalName = "بیچنے والے کا قانونی نام",
            LegalNameHint = "جیسا رجسٹرڈ ہے۔ خالی: دکان کا نام۔",
            PrintedOn = "نئی انوائس پر چھپتا ہے۔ ٹیکس نمبر اور ریاست ٹیکس ترتیبات سے آتے ہیں۔",
            NoneYet = "ابھی کوئی انوائس نہیں۔ آرڈر کی تصدیق یا ادائیگی پر کھول کر ”انوائس“ چنیں۔ نمبر مسلسل آتے ہیں۔",
            OfOrder = number => $"آرڈر #{number}",
            CancelledBy = number => $"منسوخ، بدلے میں {number}",
        };
}
