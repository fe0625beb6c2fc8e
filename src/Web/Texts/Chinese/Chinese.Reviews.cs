using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static ReviewsTexts Reviews =>
        new()
        {
            Reviews = "评价",
            Hint = "只有买过的人才能写，每件商品一次。由你决定店铺显示哪些。",
            Waiting = "待处理",
            Shown = "已显示",
            Hidden = "已隐藏",
            All = "全部",
            None = "这里没有评价",
            NoneHint = "顾客可以在订单页面评价收到的商品。",
            YourAnswer = "你的回复（可选）",
            Show = "在店铺显示",
            Hide = "隐藏",
            SaveAnswer = "保存回复",
            DidShow = "店铺现在显示它。",
            DidHide = "已隐藏。",
            DidAnswer = "回复已保存。",
            ShownInShop = "已在店铺显示",
            WaitingForYou = "等待你处理",
        };
}
