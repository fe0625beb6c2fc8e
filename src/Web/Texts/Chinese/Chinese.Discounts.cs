using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static DiscountsTexts Discounts =>
        new()
        {
            SeeIt = "顾客可见。",
            NameExample = "新年促销",
            Code = "优惠码",
            CodeHint = "顾客结账时输入。留空则自动优惠。",
            Type = "类型",
            Value = "值",
            Minimum = "最低订单金额",
            MinimumHint = "不含优惠和运费。留空为任意订单。",
            Starts = "开始",
            StartsHint = "留空则立即开始。",
            Ends = "结束",
            EndsHint = "留空则不结束。",
            Uses = "总使用次数",
            UsesHint = "留空则不限。",
            UsesEach = "每位顾客次数",
            UsesEachHint = "按电话号码计算。",
            Certain = "仅限部分商品",
            Active = "生效",
            ValueHint = currency => $"百分比，或 {currency} 金额。免运费请留空。",
            PercentOff = "按百分比优惠",
            AmountOff = "按金额优惠",
            FreeDelivery = "免运费",
            RateOff = rate => $"优惠 {rate} %",
            SumOff = amount => $"优惠 {amount}",
            FromAmount = amount => $"满 {amount}",
            Automatic = "自动",
            Discounts = "优惠",
            DiscountsHint = "凭顾客输入的优惠码，或自动。优惠不叠加：顾客得到最优的一个。",
            NoneYet = "还没有优惠",
            NoneYetHint = "给老顾客的优惠码，或满额免运费。",
            Used = n => $"已用 {n} 次",
            Expired = "已过期",
            Scheduled = "已安排",
            New = "新优惠",
            DeleteThis = "删除此优惠",
            DeletedHint = "已删除。现有订单保留其优惠。",
        };
}
