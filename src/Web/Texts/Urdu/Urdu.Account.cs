using Dukaan.Web.Texts.Accounts;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    /// <summary>The accounts of shoppers.</summary>
    public static AccountTexts Account { get; } =
        new()
        {
            Title = "میرا اکاؤنٹ",
            SignIn = "سائن اِن کریں",
            SignInHint = "فون نمبر اور کوڈ سے، پاس ورڈ کے بغیر۔",
            SendCode = "مجھے کوڈ بھیجیں",
            TypeCode = "کوڈ لکھیں",
            SentTo = "ہم نے {0} پر کوڈ بھیجا ہے۔",
            Code = "پیغام میں آیا ہوا کوڈ",
            Continue = "آگے بڑھیں",
            AnotherNumber = "دوسرا نمبر استعمال کریں",
            SendAgain = "نیا کوڈ بھیجیں",
            CodeWrong = "کوڈ درست نہیں یا اس کا وقت ختم ہو گیا ہے۔ نیا کوڈ منگوائیں۔",
            TooManyCodes = "بہت زیادہ کوڈ منگوائے گئے۔ کچھ دیر بعد دوبارہ کوشش کریں۔",
            PhoneCountry = "ہم اس ملک کے نمبروں پر کوڈ نہیں بھیجتے۔",
            CodeNotSent = "کوڈ نہیں بھیجا جا سکا۔ تھوڑی دیر میں دوبارہ کوشش کریں۔",
            CodeMessage = "{1} کے لیے آپ کا کوڈ {0} ہے۔ یہ 10 منٹ تک چلے گا۔ کسی کو نہ بتائیں۔",
            SignedInWith = "{0} سے سائن اِن ہیں",
            SignOut = "سائن آؤٹ کریں",
            SignOutEverywhere = "تمام آلات سے سائن آؤٹ کریں",
            Orders = "میرے آرڈر",
            NoOrders = "اس نمبر سے ابھی کوئی آرڈر نہیں ہے۔",
            Older = "پرانے آرڈر",
            BuyAgain = "دوبارہ خریدیں",
            NotThere = "اب دستیاب نہیں: {0}",
            Guest = "سائن اِن کیے بغیر دیا گیا۔ پیغام کا لنک اسے کھولتا ہے۔",
            Addresses = "میرے پتے",
            NoAddresses = "جس پتے پر آرڈر منگواتے ہیں وہ یہاں رہتا ہے۔",
            Edit = "بدلیں",
            Delete = "حذف کریں",
            Save = "محفوظ کریں",
            Wishes = "پسندیدہ فہرست",
            Wish = "پسندیدہ فہرست میں ڈالیں",
            NoWishes = "آپ کی پسندیدہ فہرست میں ابھی کچھ نہیں ہے۔",
            FillIn = "سائن اِن کریں، نام اور پتہ خود بھر جائے گا۔",
            NewAddress = "دوسرا پتہ",
            OtherShops = "اس بیچنے والے کی دوسری دکانیں",
            ShareHint = "میرے پتے اور سائن اِن وہاں بھی استعمال ہوں: {0}۔ آرڈر اپنی دکان میں ہی رہتے ہیں۔",
            Share = "وہاں بھی استعمال کریں",
            Shared = "آپ کے پتے اور سائن اِن وہاں بھی چلتے ہیں: {0}۔",
            Unshare = "شیئر کرنا بند کریں",
        };
}
