using Dukaan.Web.Texts.Dashboard;
using Dukaan.Web.Texts.Messages;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static ComeBackTexts ComeBack =>
        new()
        {
            Ask = "到货时通知我",
            Lead = "到货时您会收到一条消息，仅此一条。90 天后我们会删除您的联系方式。",
            Which = "哪一款？",
            Contact = "手机号或邮箱",
            Wrong = "请填写手机号或邮箱地址。",
            Done = "到货时会通知：{0}",
            Leave = "不再需要",
            Left = "您不会收到消息。",
            InStock = "已经到货了。",
            Full = "等候的人太多了。",
            Back = "{0} 到货了。",
            BackUnnamed = "您等的商品到货了。",
            Why = "您收到这条消息，是因为您要求过。",
            Open = "去看看",
            CartLeft = "您的购物车还在。",
            CartWhy = "您收到这条消息，是因为结账时填写了此联系方式。",
            CartOpen = "打开购物车",
            ThankYou = "谢谢！下一单使用优惠码 {1} 可减 {0} %，有效期至 {2}。",
        };

    private static ComeBackDeskTexts ComeBackDesk =>
        new()
        {
            Waiting = "等候人数：{0}",
            Cart = "提醒未结账购物车前的小时数",
            CartHint = "结账时留下手机号或邮箱而未下单的顾客会收到一条消息。夜间不发送。",
            Off = "关闭",
            ThankYou = "感谢优惠码",
            ThankYouHint = "订单送达后，顾客会得到下一单可用的优惠码，只能用一次。",
            Percent = "优惠百分比，留空：无",
            Days = "有效天数",
            Bound = "仅限下单的顾客",
        };

    private static SellerMailTexts SellerMail =>
        new()
        {
            Title = "发给您的邮件",
            Lead = "在此选择的内容会发到邮箱，而不发到手机。",
            Address = "您的邮箱地址",
            Confirmed = "此地址已确认。",
            Sent = "我们已向此地址发送邮件，请打开其中的链接。链接一天内有效。",
            NewOrder = "新订单",
            ReturnAsked = "顾客申请的退货",
            LowStockDaily = "库存不足，每天一次",
            LowStock = "库存不足",
            Confirm = "确认地址",
            ConfirmText = "您的店铺邮件会发到此地址。",
            Gone = "此链接已失效。请重新保存地址。",
            Why = "您收到此邮件，是因为此地址已为您的店铺确认。",
            OpenOrder = "打开订单",
            OpenProducts = "查看商品",
        };
}
