using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static GatewaysTexts Gateways =>
        new()
        {
            Title = "پے آؤٹ",
            OfGateway = "ادائیگی گیٹ وے کے پے آؤٹ",
            Month = "مہینہ",
            NothingPaid = "اس مہینے کچھ نہیں آیا۔",
            Differences = n => $"فرق: {n}",
            NotPaidYet = "ابھی نہیں آیا",
            Lines = "لائنیں",
            FileHasAll = n => $"فائل میں تمام {n} ہیں۔",
            Print = "پرنٹ (PDF)",
            Hint = "ابھی گیٹ وے سے پوچھا اور آپ کے آرڈرز سے ملایا۔ دس دن بعد بھی نہ آنے والی ادائیگی یہاں نظر آتی ہے۔",
            Gross = "ادائیگیاں، ریفنڈ نکال کر",
            Fees = "فیس",
            TaxOnFees = "فیس پر ٹیکس",
            PaidOut = "ملا",
            Payment = "ادائیگی",
            Refund = "ریفنڈ",
            Dispute = "تنازع",
            Other = "دیگر",
            UnknownOrder = "اس دکان کا آرڈر نہیں",
            NotInHistory = "آرڈر کی تاریخ میں نہیں",
            OtherAmount = "آرڈر سے مختلف رقم",
            DoesNotAddUp = "رقم، فیس اور پے آؤٹ کا حساب نہیں ملتا",
            TestMode = "ٹیسٹ موڈ: پیسے نہیں چلتے",
            LiveMode = "لائیو: گاہک واقعی پیسے دیتے ہیں",
            Gateway = "ادائیگی گیٹ وے",
            FormerKey = "پرانی key پر واپس جانے کے لیے صرف یہی بدلیں۔",
            AsOf = "اس تاریخ تک",
            What = "قسم",
            Order = "آرڈر",
            Amount = "رقم",
            FeeAndTax = "فیس اور ٹیکس",
            Net = "خالص رقم",
        };
}
