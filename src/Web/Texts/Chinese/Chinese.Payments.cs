using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static PaymentsTexts Payments =>
        new()
        {
            CashUpi = "现金和 UPI",
            CashOnDelivery = "货到付款",
            YourUpi = "您的 UPI 地址",
            OnlinePayment = "在线支付：银行卡、UPI 等",
            OfferOnline = "在店铺提供在线支付",
            KeyId = "密钥编号",
            SecretKey = "私密密钥",
            WebhookSecret = "网络钩子密钥",
            TimeLimits = "时限",
            TimeLimitsHint = "未付款或未确认的订单在过期前保留商品；之后重新上架。付款晚到时，有货则接受；否则在线付款自动退回。",
            MinutesToPay = "在线支付时限（分钟）",
            MinutesHint = "通常 15 分钟。",
            HoursToConfirm = "您的确认时限（小时）",
            HoursHint = "适用于货到付款和 UPI 订单。",
            HowItBehaves = "它如何运作",
            SecretHint = "已保存，但不会显示。输入新的可替换。",
            UpiHint = "顾客用任意 UPI 应用直接付到您的银行账户，并告知流水号（UTR）。确认到账后标记为已付款。不提供 UPI 请留空。",
            OnlineHint = gateway => $"顾客在 {gateway} 的页面付款，订单自动标记为已付款。店铺不会看到卡号。",
            WebhookAt = gateway => $"网络钩子地址（在 {gateway} 填写）",
            Sandbox = (id, key, secret) => $"这是沙盒，没有真实资金：编号 {id}，密钥 {key}，网络钩子密钥 {secret}。",
            UpiCodes = "自动将订单标为已付款的 UPI 二维码（Razorpay）",
            UpiCodesHint =
                "选择 UPI 的顾客会得到自己订单的二维码，可扫描或在应用中打开，付款后订单自动标为已付款。请联系 Razorpay 为您的账户开通带 image content 的二维码；在此之前会显示其支付页面。",
            PaymentsTitle = "收款",
        };
}
