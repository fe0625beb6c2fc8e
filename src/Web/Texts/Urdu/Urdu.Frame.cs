using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static FrameTexts Frame =>
        new()
        {
            SkipToContent = "مواد پر جائیں",
            ViewShop = "دکان دیکھیں",
            Main = "مرکزی مینو",
            YourShops = "آپ کی دکانیں",
            OpenAnother = "ایک اور دکان کھولیں",
            SignOut = "سائن آؤٹ",
            LeaveShop = "یہ دکان چھوڑیں",
            YourRole = role => $"یہاں آپ کا کردار: {role}",
            Home = "ہوم",
            Orders = "آرڈر",
            Products = "پروڈکٹ",
            Share = "شیئر",
            Settings = "ترتیبات",
            New = (number, name) => $"{name} کا نیا آرڈر {number}",
            Arranged = "نئی ترتیب محفوظ ہو گئی۔",
            Unsaved = "آپ نے یہاں جو لکھا تھا وہ محفوظ نہیں ہوا۔",
            Restore = "واپس لائیں",
            Discard = "رہنے دیں",
            Language = "زبان",
            LanguageHint = "بیچنے والے کے صفحوں کی زبان۔ دکان کے صفحوں کی زبان ترتیبات میں الگ ہے۔",
            LanguageChosen = language => $"اب سے زبان {language} ہے۔",
            Owner = "مالک",
            Manager = "مینیجر",
            OrdersRole = "آرڈر",
            Packer = "پیکر",
            ReadOnly = "صرف دیکھنا",
            ManagerMay = "سب کچھ، سوائے ادائیگی کے کھاتوں، ٹیم، API کیز، ویب ہک اور ڈومین کے۔",
            OrdersMay = "آرڈر کی تصدیق، پیکنگ اور منسوخی، اور انوائس۔ ریفنڈ، پروڈکٹ یا ترتیبات نہیں۔",
            PackerMay = "آرڈر دیکھتا، پیک کرتا اور بھیجتا ہے۔",
            ReadOnlyMay = "آرڈر اور فروخت دیکھتا ہے، کچھ نہیں بدلتا۔",
            OwnerMay = "سب کچھ۔",
            Customer = "گاہک",
            You = "آپ",
            TheOwner = "مالک",
            SomebodyGone = "ٹیم چھوڑنے والا",
            AnApp = "API کی والی ایپ",
            Yesterday = "کل",
            ShortDay = "d MMM",
            ShortDayOfYear = "d MMM yyyy",
            WeekDay = "ddd d MMM",
            LongDay = "dddd، d MMMM",
        };
}
