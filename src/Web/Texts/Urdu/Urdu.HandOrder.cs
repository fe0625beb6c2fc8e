using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static HandOrderTexts HandOrder =>
        new()
        {
            NewOrder = "نیا آرڈر",
            Hint = "فون اور کاؤنٹر کے آرڈر کے لیے۔ اسٹاک دوسروں کی طرح کم ہوتا ہے۔",
            Goods = "کیا آرڈر ہے",
            Customer = "گاہک",
            Phone = "فون نمبر",
            Handing = "کیسے ملے گا",
            HandedOver = "یہیں دیا",
            Delivered = "اس پتے پر بھیجیں",
            Payment = "ادائیگی",
            PaidCash = "ابھی نقد مل گیا",
            PaysLater = "ڈیلیوری پر دے گا",
            PaysByLink = "آپ کے بھیجے لنک سے دے گا",
            Make = "آرڈر بنائیں",
            Made = number => $"آرڈر {number} بن گیا۔",
            SendLink = number => $"آرڈر {number} بن گیا۔ گاہک کو ان کے صفحے کا لنک بھیجیں: وہیں ادائیگی ہوگی۔",
        };
}
