using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static WebhooksTexts Webhooks =>
        new()
        {
            OrderEvents = "آرڈر: آیا، بدلا",
            ProductEvents = "پروڈکٹ: شامل، بدلا، حذف",
            OrdersWord = "آرڈر",
            ProductsWord = "پروڈکٹ",
            CopySecret = "یہ راز ابھی کاپی کریں",
            CopySecretHint = "یہ ہر پیغام پر دستخط کرتا ہے تاکہ آپ کا نظام جعلی پہچانے۔ ایک ہی بار دکھتا ہے۔",
            TheSecret = "راز",
            Webhooks = "ویب ہک",
            WebhooksHint =
                "اپنے نظام (حساب، گودام، اسپریڈشیٹ) کو ہر آرڈر فوراً بتائیں: دستخط شدہ پیغام آپ کے پتے پر جاتا ہے، نہ "
                + "پہنچے تو ایک دن تک دوبارہ۔",
            Events = "واقعات",
            AddWebhook = "ویب ہک شامل کریں",
            AddedBefore = "یہ ویب ہک پہلے شامل ہو چکا، راز تب دکھایا گیا تھا۔",
            IsOn = "ویب ہک چالو ہے۔",
            IsOff = "ویب ہک بند ہے۔ کچھ نہیں بھیجا جاتا۔",
            TestSent = "آزمائشی پیغام جا رہا ہے۔",
            TryingAgain = "دوبارہ کوشش ہو رہی ہے۔",
            SentAgain = "دوبارہ بھیجا جا رہا ہے۔",
            Removed = "ہٹ گیا۔",
            Webhook = "ویب ہک",
            SendTest = "آزمائش بھیجیں",
            NewSecret = "نیا راز…",
            ReplaceSecret = "راز بدلیں",
            RemoveMore = "ہٹائیں…",
            RemoveNow = "ابھی ہٹائیں",
            TryNow = "ابھی کوشش کریں",
            NothingSent = "ابھی کچھ نہیں بھیجا۔ پچھلے سات دن کے پیغام یہاں آئیں گے۔",
            Response = "جواب",
            Resend = "دوبارہ بھیجیں",
            Failed = "ناکام",
            AddedAt = when => $"شامل {when}",
            PausedUntil = (when, reason) => $"ناکامیوں کے بعد {when} تک رکا ہے: {reason}",
            EventsWait = n => $"{n} پیغام بھیجے جانے ہیں۔",
            NothingLost = "کچھ نہیں کھوتا: ہر پیغام ایک دن تک دوبارہ بھیجا جاتا ہے۔",
            TriedNext = (n, when) => $"{n} بار کوشش؛ اگلی {when}۔",
            Tried = n => $"{n} بار کوشش۔",
            Notes = new()
            {
                Arrived = "پہنچ گیا۔",
                NotPublic = "یہ پتہ عوامی انٹرنیٹ پر نہیں، اس لیے کچھ نہیں بھیجا گیا۔",
                Certificate = "اس کا TLS سرٹیفکیٹ اس پتے کے لیے درست نہیں۔",
                NoName = "اس کا نام نہیں ملا۔",
                BrokenOff = "رابطہ بیچ میں ٹوٹ گیا۔",
                NoAnswer = "جواب نہیں آیا۔",
                WasOff = "اس وقت ویب ہک بند یا ہٹایا جا چکا تھا۔",
                Paused = "ناکامیوں کے بعد رکا ہوا ہے۔",
                Later = "اپنی باری کا انتظار ہے۔",
                NotTried = "کوشش نہ ہو سکی۔ آپریٹر کے لاگ میں تفصیل ہے۔",
                GivenUp = "اب مزید کوشش نہیں ہوگی۔",
                Answered = status => $"جواب میں {status} آیا۔",
                NoAnswerIn = seconds => $"{seconds} سیکنڈ میں جواب نہیں آیا۔",
                NotReached = reason => $"وہاں تک رسائی نہیں ({reason})۔",
            },
        };
}
