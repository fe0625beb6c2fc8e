using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static PaymentsTexts Payments =>
        new()
        {
            CashUpi = "نقدًا وUPI",
            CashOnDelivery = "الدفع عند الاستلام",
            YourUpi = "عنوان UPI الخاص بك",
            OnlinePayment = "الدفع الإلكتروني: بطاقة وUPI وغيرها",
            OfferOnline = "أتح الدفع الإلكتروني في متجري",
            KeyId = "معرّف المفتاح",
            SecretKey = "المفتاح السري",
            WebhookSecret = "سر الويب هوك",
            TimeLimits = "المهل",
            TimeLimitsHint =
                "الطلب غير المدفوع أو غير المؤكد يحجز قطعه حتى ينتهي؛ ثم تعود للبيع. إن وصلت دفعة متأخرة تُقبل ما دامت "
                + "القطع متوفرة؛ وإلا تُرد الدفعة الإلكترونية تلقائيًا.",
            MinutesToPay = "دقائق للدفع الإلكتروني",
            MinutesHint = "المعتاد 15 دقيقة.",
            HoursToConfirm = "ساعات لتأكيدك",
            HoursHint = "لطلبات الدفع عند الاستلام وUPI.",
            HowItBehaves = "كيف تعمل",
            SecretHint = "محفوظ ولا يُعرض أبدًا. اكتب جديدًا لاستبداله.",
            UpiHint =
                "يدفع العملاء بأي تطبيق UPI إلى حسابك مباشرة ويخبرونك بمرجع الدفع (UTR). تأكد من وصول المال ثم علّم الطلب "
                + "مدفوعًا. اتركه فارغًا لعدم إتاحة UPI.",
            OnlineHint = gateway => $"يدفع العملاء في صفحة {gateway}؛ وتُعلَّم طلباتهم مدفوعة تلقائيًا. متجرك لا يرى أرقام البطاقات أبدًا.",
            WebhookAt = gateway => $"عنوان الويب هوك (أدخله في {gateway})",
            Sandbox = (id, key, secret) => $"هذه بيئة تجريبية لا يتحرك فيها مال: المعرّف {id}، المفتاح {key}، سر الويب هوك {secret}.",
            UpiCodes = "رموز UPI تجعل الطلب مدفوعًا تلقائيًا (Razorpay)",
            UpiCodesHint =
                "يحصل العميل الذي يختار UPI على رمز خاص بطلبه، يمسحه أو يفتحه في تطبيقه، ويصبح الطلب مدفوعًا تلقائيًا. "
                + "اطلب من Razorpay تفعيل رموز QR مع image content لحسابك؛ وحتى ذلك الحين تظهر صفحة الدفع الخاصة بها.",
            PaymentsTitle = "المدفوعات",
        };
}
