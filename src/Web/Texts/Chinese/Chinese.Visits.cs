using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static VisitsTexts Visits =>
        new(
            Title: "从访问到下单",
            Hint: "按天统计最近五周，不做任何跟踪：从别处进入店铺计为一次访问。",
            None: "还没有人访问您的店铺。",
            NoneHint: "分享店铺链接吧。",
            Visits: "访问",
            Searches: "搜索",
            Carts: "购物车",
            Checkouts: "进入结算",
            Sources: "访问来源",
            Direct: "直接访问",
            Others: "其他"
        );
}
