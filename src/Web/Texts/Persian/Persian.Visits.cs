using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static VisitsTexts Visits =>
        new(
            Title: "از بازدید تا سفارش",
            Hint: "شمارش روزانهٔ پنج هفتهٔ گذشته، بدون کوکی: بازدید یعنی کسی که از جای دیگری می‌آید.",
            None: "هنوز کسی از فروشگاه شما بازدید نکرده است.",
            NoneHint: "لینک آن را بفرستید.",
            Visits: "بازدیدها",
            Searches: "جست‌وجوها",
            Carts: "سبدها",
            Checkouts: "رسیده به ثبت سفارش",
            Sources: "از کجا آمدند",
            Direct: "مستقیم",
            Others: "دیگر"
        );
}
