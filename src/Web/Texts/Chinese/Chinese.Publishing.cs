using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static PublishingTexts Publishing =>
        new()
        {
            SaveDraft = "存为草稿",
            DraftSaved = what => $"{what} 已存为草稿，顾客看不到。",
            ShownFrom = when => $"{when} 起",
            TakenDown = (reason, contact) => $"平台已下架此商品，无法展示。原因：{reason} 联系方式：{contact}",
            ShowFrom = "从何时起显示",
            ShowFromHint = "到时自动显示。留空：继续隐藏。",
            SetTime = "设置时间",
            WillShow = when => $"顾客从 {when} 起可见。",
            StaysHidden = "在您显示之前保持隐藏。",
            Preview = "预览",
            Duplicate = "复制此商品",
            CopyOf = what => $"{what}（副本）",
            IsCopy = "这是副本，在您显示之前保持隐藏。",
            Sale = "促销价",
            SaleHint = "低于原价；促销期间原价以划线显示。",
            SaleFrom = "促销开始",
            SaleUntil = "促销结束",
            SaleTimes = "留空：立即开始，直到您结束。",
        };
}
