namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static PageDraftTexts PageDrafts =>
        new(
            About: "关于我们",
            AboutText: "{0} 是一家小店，所售商品均由我们亲自挑选。\n\n## 我们的故事\n\n在这里介绍您是谁、在哪里、为什么而自豪。",
            Contact: "联系我们",
            ContactText: "欢迎写信或来电，我们会在一天内回复。",
            Returns: "退货与退款",
            ReturnsText: "在 {0} 购买的商品，收到后 7 天内未使用且包装完好可以退货。\n\n- 请在订单页面申请退货。\n- 我们会告知寄回地址，或上门取件。\n- 收到退货后 7 天内按原支付方式退款。\n\n"
                + "食品和定制商品仅在损坏或发错时可退。",
            Shipping: "配送",
            ShippingText: "我们在 2 个工作日内打包，配送通常还需 3 至 7 天。\n\n运费取决于您的地址，下单前会显示。包裹位置可在订单页面查看。",
            Privacy: "隐私",
            PrivacyText: "{0} 需要您的姓名、电话和地址来配送订单，不作他用。\n\n- 配送方会得到姓名、电话和地址。\n- 付款由支付服务商处理，我们看不到您的银行卡。\n- 订单按法律要求的期限保存。\n\n"
                + "您可随时询问我们保存了哪些信息，或要求删除。",
            Terms: "条款",
            TermsText: "本条款适用于 {0} 的订单。\n\n- 我们确认后订单生效。如无法交付，我们会通知您并退款。\n- 以下单时的价格为准。\n- 如有问题，请先联系我们，我们会设法解决。"
        );
}
