using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static PaymentsTexts Payments =>
        new()
        {
            CashUpi = "نقدی و UPI",
            CashOnDelivery = "پرداخت در محل",
            YourUpi = "نشانی UPI شما",
            OnlinePayment = "پرداخت آنلاین: کارت، UPI و غیره",
            OfferOnline = "پرداخت آنلاین در فروشگاه من فعال باشد",
            KeyId = "شناسه کلید",
            SecretKey = "کلید محرمانه",
            WebhookSecret = "رمز وب‌هوک",
            TimeLimits = "مهلت‌ها",
            TimeLimitsHint =
                "سفارش پرداخت‌نشده یا تأییدنشده، کالاهایش را تا زمان انقضا رزرو می‌کند؛ سپس دوباره به فروش می‌روند. اگر "
                + "پرداخت دیرتر برسد، تا وقتی کالاها موجود باشند پذیرفته می‌شود؛ وگرنه وجه پرداخت آنلاین خودکار بازمی‌گردد.",
            MinutesToPay = "مهلت پرداخت آنلاین (دقیقه)",
            MinutesHint = "معمولاً 15 دقیقه.",
            HoursToConfirm = "مهلت تأیید شما (ساعت)",
            HoursHint = "برای سفارش‌های پرداخت در محل و UPI.",
            HowItBehaves = "نحوه عملکرد",
            SecretHint = "ذخیره شده، اما هرگز نمایش داده نمی‌شود. برای جایگزینی، مقدار جدید بنویسید.",
            UpiHint =
                "مشتریان با هر برنامه UPI مستقیم به حساب بانکی شما می‌پردازند و شماره پیگیری پرداخت (UTR) را به شما "
                + "می‌گویند. رسیدن پول را در برنامه خود ببینید، سپس سفارش را پرداخت‌شده علامت بزنید. اگر UPI نمی‌خواهید خالی "
                + "بگذارید.",
            OnlineHint = gateway =>
                $"مشتریان در صفحه {gateway} می‌پردازند و سفارش‌هایشان خودکار پرداخت‌شده می‌شود. فروشگاه شما هرگز شماره کارت "
                + "را نمی‌بیند.",
            WebhookAt = gateway => $"نشانی وب‌هوک (در {gateway} وارد کنید)",
            Sandbox = (id, key, secret) =>
                $"این محیط آزمایشی است و پولی جابه‌جا نمی‌شود: شناسه کلید {id}، کلید {key}، رمز وب‌هوک {secret}.",
            PaymentsTitle = "پرداخت‌ها",
        };
}
