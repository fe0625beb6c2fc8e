using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static SupportTexts Support =>
        new()
        {
            Title = "客服",
            Hint =
                "如果您允许，Dukaan 客服可以在一小时内查看您的订单、商品和设置。他们不能更改任何内容，您可以在这里看到他们查看了哪些页面。您可以随时结束。",
            Asks = (name, reason) => $"Dukaan 客服 {name} 请求查看您的店铺：{reason}",
            Allow = "允许一小时",
            Decline = "拒绝",
            LooksUntil = (name, until) => $"Dukaan 客服 {name} 可以查看您的店铺，直到 {until}。",
            EndNow = "立即结束",
            Nobody = "没有人请求查看您的店铺。",
            Allowed = "已允许一小时。",
            Ended = "已结束。他们不能再查看您的店铺。",
            Seen = (pages, when) => $"已查看页面：{pages}，最近一次 {when}",
            NotSeen = "未查看任何页面",
            YouLook = until => $"您正以客服身份查看此店铺，直到 {until}，不能更改任何内容。",
        };
}
