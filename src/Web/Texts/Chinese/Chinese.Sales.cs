using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static SalesTexts Sales =>
        new()
        {
            NothingSold = "这些天没有销售。",
            BestDay = (day, amount) => $"最佳日：{day}，{amount}",
            ChartLabel = "每日销售额；下表内容相同",
            SalesKey = "销售额",
            PaidKey = "已收",
            DaysSpan = n => $"{n} 天",
            AYear = "一年",
            Days = "天数",
            OrdersLabel = "订单",
            PaidLabel = "已收",
            SalesLabel = "销售额",
            Explained = "销售额：这些天所有订单的总额，无论是否付款，不含已拒绝、已取消和已过期的。已收：为其收到的款项减去退款。",
            ByDay = "按天",
            ShowTable = "以表格显示",
            SalesByDay = "每日销售额",
            Day = "日期",
            ByProduct = "按商品",
            SalesByProduct = "各商品销售额",
            OtherProducts = "其他商品",
            Delivery = "运费",
            AllSales = "全部销售额",
        };
}
