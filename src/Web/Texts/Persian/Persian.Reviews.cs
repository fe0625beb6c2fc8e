using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static ReviewsTexts Reviews =>
        new()
        {
            Reviews = "دیدگاه‌ها",
            Hint = "فقط خریداران می‌توانند دیدگاه بنویسند، برای هر کالا یک بار. شما تصمیم می‌گیرید فروشگاه کدام‌ها را نشان دهد.",
            Waiting = "در انتظار",
            Shown = "نمایش داده‌شده",
            Hidden = "پنهان",
            All = "همه",
            None = "اینجا دیدگاهی نیست",
            NoneHint = "مشتریان می‌توانند در صفحه سفارش خود درباره کالای دریافتی دیدگاه بنویسند.",
            YourAnswer = "پاسخ شما (اختیاری)",
            Show = "نمایش در فروشگاه",
            Hide = "پنهان کردن",
            SaveAnswer = "ذخیره پاسخ",
            DidShow = "اکنون در فروشگاه شما دیده می‌شود.",
            DidHide = "پنهان شد.",
            DidAnswer = "پاسخ ذخیره شد.",
            ShownInShop = "در فروشگاه شما نمایش داده می‌شود",
            WaitingForYou = "در انتظار تصمیم شما",
        };
}
