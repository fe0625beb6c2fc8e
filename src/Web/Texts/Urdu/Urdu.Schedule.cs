using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static ScheduleTexts Schedule =>
        new()
        {
            Hours = "کھلنے کے اوقات",
            HoursHint = "جس دن بند ہوں اسے خالی چھوڑیں۔ دوسرا وقت وقفے کے بعد کا ہے۔",
            Opens = "کھلتا ہے",
            Closes = "بند ہوتا ہے",
            SpecialDays = "چھٹیاں اور دوسرے دن",
            SpecialHint = "اس دن بند ہوں تو وقت خالی چھوڑیں۔",
            Day = "دن",
            Name = "نام",
            Refuse = "بند ہونے پر آرڈر نہ لیں",
            RefuseHint = "ورنہ آرڈر بعد کے لیے لیے جاتے ہیں۔",
            FirstDay = "ہفتہ شروع ہوتا ہے",
            AsUsual = "معمول کے مطابق",
            Slots = "ڈیلیوری کے اوقات",
            SlotsHint = "آرڈر کرتے وقت گاہک ان میں سے ایک وقت چنتے ہیں۔",
            OrdersEach = "ہر وقت کے آرڈر",
            NoLimit = "خالی: کوئی حد نہیں۔",
            Lead = "کتنے گھنٹے پہلے",
            LeadHint = "وقت شروع ہونے سے اتنے گھنٹے پہلے آرڈر آنا چاہیے۔",
            DaysAhead = "کتنے دن آگے تک",
            MustChoose = "گاہک کے لیے وقت چننا ضروری ہے",
            ForDelivery = "ڈیلیوری کے لیے",
            ForPickup = "پک اپ کے لیے",
            AddTime = "وقت شامل کریں",
            NoSlots = "ابھی کوئی وقت نہیں، اس لیے گاہک کچھ نہیں چنتے۔",
            Taken = "{1} میں سے {0} بھرے",
            Days = "دن",
        };
}
