using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static PublishingTexts Publishing =>
        new()
        {
            SaveDraft = "مسودہ محفوظ کریں",
            DraftSaved = what => $"{what} مسودے میں محفوظ ہو گیا۔ گاہک اسے نہیں دیکھتے۔",
            ShownFrom = when => $"{when} سے",
            TakenDown = (reason, contact) =>
                "پلیٹ فارم نے یہ پروڈکٹ ہٹا دی ہے، اس لیے دکھائی نہیں جا سکتی۔ وجہ: " + $"{reason} یہاں لکھیں: {contact}",
            ShowFrom = "کب سے دکھے",
            ShowFromHint = "اس وقت خود دکھے گا۔ خالی: پوشیدہ رہے گا۔",
            SetTime = "وقت مقرر کریں",
            WillShow = when => $"گاہک اسے {when} سے دیکھیں گے۔",
            StaysHidden = "جب تک آپ نہ دکھائیں پوشیدہ رہے گا۔",
            Preview = "پہلے دیکھیں",
            Duplicate = "اس پروڈکٹ کی نقل بنائیں",
            CopyOf = what => $"{what} (نقل)",
            IsCopy = "یہ نقل ہے۔ جب تک آپ نہ دکھائیں پوشیدہ رہے گی۔",
            Sale = "سیل قیمت",
            SaleHint = "قیمت سے کم؛ سیل کے دوران قیمت کٹی ہوئی دکھتی ہے۔",
            SaleFrom = "سیل شروع",
            SaleUntil = "سیل ختم",
            SaleTimes = "خالی: فوراً، اور جب تک آپ ختم نہ کریں۔",
        };
}
