using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static InvoicesTexts Invoices =>
        new()
        {
            Documents = "اسناد",
            Invoice = "فاکتور",
            CreditNote = "فاکتور برگشتی",
            PackingSlip = "برگه بسته‌بندی",
            Invoices = "فاکتورها",
            LegalName = "نام قانونی فروشنده",
            LegalNameHint = "همان‌طور که ثبت شده. اگر خالی باشد، نام فروشگاه به کار می‌رود.",
            PrintedOn = "این روی فاکتورهای جدید چاپ می‌شود. شناسه مالیاتی و استان شما از تنظیمات مالیات می‌آید.",
            NoneYet =
                "هنوز فاکتوری نیست. وقتی سفارشی تأیید یا پرداخت شد، آن را باز کنید و «فاکتور» را انتخاب کنید. شماره "
                + "فاکتورها پشت سر هم و بدون جاافتادگی است.",
            OfOrder = number => $"سفارش شماره {number}",
            CancelledBy = number => $"باطل شد، {number} جای آن را گرفت",
        };
}
