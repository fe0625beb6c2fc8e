using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static GatewaysTexts Gateways =>
        new()
        {
            Title = "结算",
            OfGateway = "支付网关的结算",
            Month = "月份",
            NothingPaid = "本月没有结算。",
            Differences = n => $"差异：{n}",
            NotPaidYet = "尚未结算",
            Lines = "明细",
            FileHasAll = n => $"文件包含全部 {n} 条。",
            Print = "打印 (PDF)",
            Hint = "刚刚向网关查询，并与您的订单核对。超过十天未结算的付款会列出。",
            Gross = "付款减退款",
            Fees = "手续费",
            TaxOnFees = "手续费税",
            PaidOut = "已结算",
            Payment = "付款",
            Refund = "退款",
            Dispute = "争议",
            Other = "其他",
            UnknownOrder = "不是本店的订单",
            NotInHistory = "不在订单记录中",
            OtherAmount = "与订单金额不同",
            DoesNotAddUp = "金额、手续费与结算不符",
            TestMode = "测试模式：不会动用资金",
            LiveMode = "正式模式：顾客真实付款",
            Gateway = "支付网关",
            FormerKey = "要换回以前的密钥，只需修改这一项。",
            AsOf = "截至",
            What = "类型",
            Order = "订单",
            Amount = "金额",
            FeeAndTax = "手续费和税",
            Net = "净额",
        };
}
