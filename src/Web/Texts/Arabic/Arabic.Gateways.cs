using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static GatewaysTexts Gateways =>
        new()
        {
            Title = "التحويلات",
            OfGateway = "تحويلات بوابة الدفع",
            Month = "الشهر",
            NothingPaid = "لم يُحوَّل شيء في هذا الشهر.",
            Differences = n => $"الفروق: {n}",
            NotPaidYet = "لم يُحوَّل بعد",
            Lines = "البنود",
            FileHasAll = n => $"الملف يضم كل البنود وعددها {n}.",
            Print = "طباعة (PDF)",
            Hint = "سُئلت البوابة الآن وقورن الجواب بطلباتك. تُذكر الدفعة على أنها لم تُحوَّل بعد عشرة أيام.",
            Gross = "المدفوعات ناقص المستردّات",
            Fees = "الرسوم",
            TaxOnFees = "الضريبة على الرسوم",
            PaidOut = "المحوَّل",
            Payment = "دفعة",
            Refund = "استرداد",
            Dispute = "نزاع",
            Other = "أخرى",
            UnknownOrder = "لا طلب لهذا المتجر",
            NotInHistory = "ليست في سجل الطلب",
            OtherAmount = "مبلغ غير ما في الطلب",
            DoesNotAddUp = "المبلغ والرسوم والتحويل لا تتطابق",
            TestMode = "وضع الاختبار: لا تتحرك أموال",
            LiveMode = "الوضع الفعلي: العملاء يدفعون حقًا",
            Gateway = "بوابة الدفع",
            FormerKey = "للعودة إلى مفتاح سابق غيّر هذا فقط.",
            AsOf = "حتى",
            What = "النوع",
            Order = "الطلب",
            Amount = "المبلغ",
            FeeAndTax = "الرسوم والضريبة",
            Net = "الصافي",
        };
}
