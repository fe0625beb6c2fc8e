using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static PublishingTexts Publishing =>
        new()
        {
            SaveDraft = "ذخیره به‌عنوان پیش‌نویس",
            DraftSaved = what => $"{what} به‌عنوان پیش‌نویس ذخیره شد. مشتریان آن را نمی‌بینند.",
            ShownFrom = when => $"از {when}",
            TakenDown = (reason, contact) =>
                "پلتفرم این محصول را برداشته است و نمی‌توان آن را نمایش داد. دلیل: " + $"{reason} نشانی برای نوشتن: {contact}",
            ShowFrom = "نمایش از",
            ShowFromHint = "در آن زمان خودبه‌خود نمایش داده می‌شود. خالی: پنهان می‌ماند.",
            SetTime = "تعیین زمان",
            WillShow = when => $"مشتریان از {when} آن را می‌بینند.",
            StaysHidden = "تا وقتی نمایشش ندهید پنهان می‌ماند.",
            Preview = "پیش‌نمایش",
            Duplicate = "کپی از این محصول",
            CopyOf = what => $"{what} (کپی)",
            IsCopy = "این کپی است. تا نمایشش ندهید پنهان می‌ماند.",
            Sale = "قیمت حراج",
            SaleHint = "کمتر از قیمت؛ هنگام حراج، قیمت خط‌خورده دیده می‌شود.",
            SaleFrom = "شروع حراج",
            SaleUntil = "پایان حراج",
            SaleTimes = "خالی: همین حالا، تا وقتی پایانش دهید.",
        };
}
