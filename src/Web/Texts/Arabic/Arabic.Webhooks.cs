using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static WebhooksTexts Webhooks =>
        new()
        {
            OrderEvents = "الطلبات: تقديم، تغيير",
            ProductEvents = "المنتجات: إضافة، تغيير، حذف",
            OrdersWord = "الطلبات",
            ProductsWord = "المنتجات",
            CopySecret = "انسخ هذا السر الآن",
            CopySecretHint = "يوقّع كل رسالة ليعرف نظامك المزيف. يُعرض مرة واحدة فقط.",
            TheSecret = "السر",
            Webhooks = "الويب هوك",
            WebhooksHint =
                "أبلغ أنظمتك (المحاسبة، المستودع، الجداول) بكل طلب لحظة حدوثه: تُرسل رسالة موقّعة إلى عنوانك، وتُعاد يومًا "
                + "كاملًا إن لم تصل.",
            Events = "الأحداث",
            AddWebhook = "أضف ويب هوك",
            AddedBefore = "أُضيف هذا الويب هوك من قبل، وعُرض سره حينها.",
            IsOn = "الويب هوك مفعّل.",
            IsOff = "الويب هوك متوقف. لا تُرسل أحداث.",
            TestSent = "حدث تجريبي في الطريق.",
            TryingAgain = "محاولة أخرى.",
            SentAgain = "يُرسل مجددًا.",
            Removed = "تمت الإزالة.",
            Webhook = "ويب هوك",
            SendTest = "أرسل تجربة",
            NewSecret = "سر جديد…",
            ReplaceSecret = "استبدل السر",
            RemoveMore = "إزالة…",
            RemoveNow = "أزل الآن",
            TryNow = "حاول الآن",
            NothingSent = "لم يُرسل شيء بعد. تظهر هنا إرسالات آخر سبعة أيام.",
            Response = "الرد",
            Resend = "أعد الإرسال",
            Failed = "فشل",
            AddedAt = when => $"أُضيف {when}",
            PausedUntil = (when, reason) => $"متوقف بعد إخفاقات حتى {when}: {reason}",
            EventsWait = n =>
                Plural.Arabic(
                    n,
                    "لا أحداث تنتظر.",
                    "حدث واحد ينتظر الإرسال.",
                    "حدثان ينتظران الإرسال.",
                    $"{n} أحداث تنتظر الإرسال.",
                    $"{n} حدثًا ينتظر الإرسال.",
                    $"{n} حدث ينتظر الإرسال."
                ),
            NothingLost = "لا يضيع شيء: يُعاد كل حدث يومًا كاملًا.",
            TriedNext = (n, when) =>
                Plural.Arabic(
                    n,
                    $"لم يُحاول؛ التالية {when}.",
                    $"حُووِل مرة؛ التالية {when}.",
                    $"حُووِل مرتين؛ التالية {when}.",
                    $"حُووِل {n} مرات؛ التالية {when}.",
                    $"حُووِل {n} مرة؛ التالية {when}.",
                    $"حُووِل {n} مرة؛ التالية {when}."
                ),
            Tried = n =>
                Plural.Arabic(n, "لم يُحاول.", "حُووِل مرة.", "حُووِل مرتين.", $"حُووِل {n} مرات.", $"حُووِل {n} مرة.", $"حُووِل {n} مرة."),
            Notes = new()
            {
                Arrived = "وصلت.",
                NotPublic = "العنوان ليس على الإنترنت العام، فلم يُرسل شيء.",
                Certificate = "شهادة TLS لا تصلح لهذا العنوان.",
                NoName = "لم يُعثر على الاسم.",
                BrokenOff = "قُطع الاتصال.",
                NoAnswer = "لم يرد.",
                WasOff = "كان الويب هوك متوقفًا أو محذوفًا حينها.",
                Paused = "توقف مؤقت بعد إخفاقات.",
                Later = "ينتظر دوره.",
                NotTried = "تعذّرت المحاولة. التفاصيل في سجل المشغّل.",
                GivenUp = "توقفت المحاولات.",
                Answered = status => $"ردّ بالرمز {status}.",
                NoAnswerIn = seconds => $"لا رد خلال {seconds} ثانية.",
                NotReached = reason => $"تعذّر الوصول إليه ({reason}).",
            },
        };
}
