using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static SupportTexts Support =>
        new()
        {
            Title = "پشتیبانی",
            Hint =
                "اگر اجازه دهید، یکی از افراد پشتیبانی Dukaan می‌تواند یک ساعت سفارش‌ها، محصولات و تنظیمات "
                + "شما را ببیند. او نمی‌تواند چیزی را تغییر دهد و شما اینجا می‌بینید کدام صفحه‌ها را دیده "
                + "است. هر زمان بخواهید می‌توانید آن را پایان دهید.",
            Asks = (name, reason) => $"{name} از پشتیبانی Dukaan می‌خواهد فروشگاه شما را ببیند: {reason}",
            Allow = "یک ساعت اجازه بده",
            Decline = "رد کردن",
            LooksUntil = (name, until) => $"{name} از پشتیبانی Dukaan تا {until} می‌تواند فروشگاه شما را ببیند.",
            EndNow = "همین حالا پایان بده",
            Nobody = "کسی درخواست دیدن فروشگاه شما را نکرده است.",
            Allowed = "یک ساعت اجازه داده شد.",
            Ended = "پایان یافت. دیگر نمی‌توانند فروشگاه شما را ببینند.",
            Seen = (pages, when) => $"صفحه‌های دیده‌شده: {pages}، آخرین {when}",
            NotSeen = "هیچ صفحه‌ای دیده نشده است",
            YouLook = until => $"شما به‌عنوان پشتیبانی تا {until} این فروشگاه را می‌بینید و نمی‌توانید چیزی را تغییر دهید.",
        };
}
