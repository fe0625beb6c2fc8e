using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static ShopSettingsTexts ShopSettings =>
        new()
        {
            YourShop = "فروشگاه شما",
            Link = "لینک",
            OldLink = "لینک قبلی همچنان کار می‌کند.",
            Line = "یک جمله درباره فروشگاه شما",
            LineExample = "شیرینی تازه از سال 1341، ارسال به همه‌جای شهر.",
            ContactReturns = "تماس و مرجوعی",
            ContactHint =
                "پایین همه صفحه‌های فروشگاه و در صفحه‌ای جداگانه نمایش داده می‌شود. مشتریانی که در محل پرداخت می‌کنند "
                + "دنبال آن می‌گردند.",
            PhoneSeen = "شماره تلفنی که مشتریان می‌بینند",
            PhoneSeenHint = "برای تماس و WhatsApp. برای نمایش ندادن، خالی بگذارید.",
            AddressSeen = "نشانی‌ای که مشتریان می‌بینند",
            AddressExample = "تهران، خیابان ولیعصر، پلاک 12",
            Returns = "مرجوعی و بازگشت وجه",
            ReturnsExample = "تا 7 روز، استفاده‌نشده و در جعبه. پس از رسیدن کالا، وجه را بازمی‌گردانیم.",
            StockHeading = "موجودی",
            ShowLeft = "نمایش تعداد باقی‌مانده به مشتریان",
            ShowLeftHint = "فقط برای محصولاتی که تعدادشان ثبت می‌شود.",
            Colours = "رنگ‌ها",
            Country = "کشور",
            Currency = "واحد پول",
            PagesLanguage = "زبان صفحه‌های فروشگاه",
            OtherLanguages = "زبان‌های دیگری که مشتری می‌تواند انتخاب کند",
            OtherLanguagesHint =
                "حداکثر 4 زبان. در هر صفحه می‌توان زبان را عوض کرد. سفارش‌ها، پیام‌ها و فاکتورها به زبان انتخابی مشتری است.",
            TimeZone = "منطقه زمانی",
            PairOfColours = "یک جفت رنگ",
            OwnColours = "رنگ‌های دلخواه من",
            Buttons = "دکمه‌ها",
            Page = "صفحه",
            HowItLooks = "ظاهر فروشگاه شما",
            LayoutHeading = "نحوهٔ نمایش محصولات",
            LayoutGrid = "کنار هم",
            LayoutPictures = "عکس‌های بزرگ",
            LayoutList = "فهرست فشرده",
            ShowOwn = phone => $"نمایش {phone}، شماره‌ای که با آن وارد می‌شوم",
            Teal = "سبزآبی",
            Saffron = "زعفرانی",
            Rose = "گلی",
            Indigo = "نیلی",
            Leaf = "برگی",
            Sky = "آسمانی",
            Brick = "آجری",
            Ink = "جوهری",
            WhenLeft = n => $"وقتی {n} عدد یا کمتر مانده",
            PictureRemoved = "تصویر حذف شد.",
            ChangedElsewhere = "هنگام نوشتن شما، تنظیمات در پنجره دیگری تغییر کرد.",
            ChangedElsewhereHint = "نوشته شما هنوز اینجاست. برای حفظ آن دوباره ذخیره کنید.",
            SaveSettings = "ذخیره تنظیمات",
            TakingOrders = "دریافت سفارش",
            More = "بیشتر",
            SignOutEverywhere = "خروج از همه‌جا…",
            SignOutEverywhereHint = "به نشست‌های شما در همه دستگاه‌ها یکجا پایان می‌دهد، این یکی هم.",
            SignOutAll = "خروج در همه دستگاه‌ها",
            ShopPicture = "تصویر فروشگاه شما",
            PictureHint = "لوگوی شما، یا عکسی از آنچه می‌فروشید.",
            PictureChosen = "انتخاب شده، هنوز ذخیره نشده.",
            UsePicture = "استفاده از این تصویر",
            HasPicture = "فروشگاه شما تصویر دارد.",
            ShowsNumber = phone => $"فروشگاه شما {phone} را نشان می‌دهد.",
        };
}
