namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static HoursTexts Hours =>
        new()
        {
            Heading = "کھلنے کے اوقات",
            Closed = "بند",
            AllDay = "24 گھنٹے",
            ClosedNow = "ہم ابھی بند ہیں۔ {0} سے دوبارہ آرڈر کر سکتے ہیں۔",
            ClosedForNow = "ہم ابھی بند ہیں اور آرڈر نہیں لے رہے۔",
            Later = "ہم ابھی بند ہیں۔ آپ کا آرڈر {0} سے دیکھیں گے۔",
            DeliveryTime = "ڈیلیوری کا وقت",
            PickupTime = "پک اپ کا وقت",
            ChooseTime = "وقت چنیں۔",
            TimeFull = "یہ وقت بھر گیا ہے۔ دوسرا چنیں۔",
            NoTimes = "سب اوقات بھر گئے ہیں۔ بعد میں دوبارہ دیکھیں۔",
            AnyTime = "جتنی جلدی ممکن ہو",
        };
}
