using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static LocationsTexts Locations =>
        new()
        {
            Heading = "محل‌های موجودی",
            Hint =
                "کالاهای سفارش از نزدیک‌ترین محلی که همهٔ آن‌ها را دارد، بر اساس کد پستی، برداشته می‌شود؛ "
                + "وگرنه از نخستین محلی که همه را دارد.",
            Add = "افزودن محل",
            FirstHint = "ابتدا نام جایی را بنویسید که موجودی شما اکنون آنجاست. سپس محل دیگری بیفزایید.",
            MainHint = "همهٔ موجودی‌ای که در محل دیگری نیست اینجاست.",
            RemoveHint = "اگر خالی باشد، محل حذف می‌شود و موجودی آن به محل اصلی می‌رسد.",
            PostalCode = "کد پستی",
            Location = "محل",
            Carry = "جابه‌جایی موجودی",
            CarryNow = "جابه‌جایی",
            From = "از",
            To = "به",
            Carried = (units, from, to) => $"{units}: {from} ← {to}",
            Former = "محل پیشین",
            TakenFrom = "برداشت از:",
            File = "فایل موجودی",
            FileHint = "یک ردیف برای هر قلم و یک ستون برای هر محل. عددها را تغییر دهید و فایل را دوباره بارگذاری کنید.",
            Upload = "بارگذاری فایل",
            Counted = (changed, wrong) => $"{changed} شمارش تغییر کرد، {wrong} خوانده نشد.",
        };
}
