using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static GatewaysTexts Gateways =>
        new()
        {
            Title = "تسویه‌ها",
            OfGateway = "تسویه‌های درگاه پرداخت",
            Month = "ماه",
            NothingPaid = "در این ماه چیزی واریز نشد.",
            Differences = n => $"اختلاف‌ها: {n}",
            NotPaidYet = "هنوز واریز نشده",
            Lines = "ردیف‌ها",
            FileHasAll = n => $"فایل همه {n} ردیف را دارد.",
            Print = "چاپ (PDF)",
            Hint = "همین حالا از درگاه پرسیده و با سفارش‌های شما مقایسه شد. پرداختی که پس از ده روز واریز نشود اینجا می‌آید.",
            Gross = "پرداخت‌ها منهای بازگشت وجه",
            Fees = "کارمزد",
            TaxOnFees = "مالیات کارمزد",
            PaidOut = "واریز شده",
            Payment = "پرداخت",
            Refund = "بازگشت وجه",
            Dispute = "اعتراض",
            Other = "سایر",
            UnknownOrder = "سفارشی از این فروشگاه نیست",
            NotInHistory = "در تاریخچه سفارش نیست",
            OtherAmount = "مبلغی جز مبلغ سفارش",
            DoesNotAddUp = "مبلغ، کارمزد و واریز با هم نمی‌خواند",
            TestMode = "حالت آزمایشی: پولی جابه‌جا نمی‌شود",
            LiveMode = "حالت واقعی: مشتریان واقعاً می‌پردازند",
            Gateway = "درگاه پرداخت",
            FormerKey = "برای بازگشت به کلید قبلی فقط همین را عوض کنید.",
            AsOf = "تا تاریخ",
            What = "نوع",
            Order = "سفارش",
            Amount = "مبلغ",
            FeeAndTax = "کارمزد و مالیات",
            Net = "خالص",
        };
}
