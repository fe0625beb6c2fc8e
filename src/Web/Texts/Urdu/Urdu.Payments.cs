using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static PaymentsTexts Payments =>
        new()
        {
            CashUpi = "نقد اور UPI",
            CashOnDelivery = "کیش آن ڈیلیوری",
            YourUpi = "آپ کا UPI پتہ",
            OnlinePayment = "آن لائن ادائیگی: کارڈ، UPI اور دیگر",
            OfferOnline = "میری دکان میں آن لائن ادائیگی دیں",
            KeyId = "کی آئی ڈی",
            SecretKey = "خفیہ کی",
            WebhookSecret = "ویب ہک کا راز",
            TimeLimits = "وقت کی حد",
            TimeLimitsHint =
                "بغیر ادائیگی یا تصدیق کا آرڈر ختم ہونے تک سامان روکے رکھتا ہے؛ پھر وہ فروخت پر آ جاتا ہے۔ ادائیگی بعد میں "
                + "آئے تو سامان ہوتے مان لی جاتی ہے؛ ورنہ آن لائن رقم خود لوٹ جاتی ہے۔",
            MinutesToPay = "آن لائن ادائیگی کے منٹ",
            MinutesHint = "عام طور پر 15 منٹ۔",
            HoursToConfirm = "آپ کی تصدیق کے گھنٹے",
            HoursHint = "کیش آن ڈیلیوری اور UPI آرڈر کے لیے۔",
            HowItBehaves = "یہ کیسے چلتا ہے",
            SecretHint = "محفوظ ہے، کبھی نہیں دکھایا جاتا۔ بدلنے کو نیا لکھیں۔",
            UpiHint =
                "گاہک کسی بھی UPI ایپ سے سیدھا آپ کے بینک میں دیتے اور حوالہ (UTR) بتاتے ہیں۔ ایپ میں رقم دیکھ کر آرڈر ادا "
                + "شدہ کریں۔ UPI نہ دینا ہو تو خالی چھوڑیں۔",
            OnlineHint = gateway =>
                $"گاہک {gateway} کے صفحے پر ادا کرتے ہیں؛ آرڈر خود ادا شدہ ہو جاتے ہیں۔ دکان کارڈ نمبر کبھی نہیں دیکھتی۔",
            WebhookAt = gateway => $"ویب ہک کا پتہ ({gateway} میں ڈالیں)",
            Sandbox = (id, key, secret) => $"یہ آزمائشی جگہ ہے، اصل رقم نہیں چلتی: کی آئی ڈی {id}، کی {key}، ویب ہک کا راز {secret}۔",
            UpiCodes = "UPI کوڈ جو آرڈر کو خود بخود ادا شدہ کر دیتے ہیں (Razorpay)",
            UpiCodesHint =
                "UPI چننے والے گاہک کو اپنے آرڈر کا کوڈ ملتا ہے، اسکین کرنے یا ایپ میں کھولنے کے لیے، اور آرڈر خود بخود "
                + "ادا شدہ ہو جاتا ہے۔ Razorpay سے اپنے اکاؤنٹ کے لیے image content والے QR کوڈ فعال کروائیں؛ تب تک اس کا "
                + "ادائیگی کا صفحہ دکھایا جاتا ہے۔",
            PaymentsTitle = "ادائیگیاں",
        };
}
