using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static HandOrderTexts HandOrder =>
        new()
        {
            NewOrder = "新建订单",
            Hint = "用于电话和到店订单，与其他订单一样扣减库存。",
            Goods = "订购内容",
            Customer = "顾客",
            Phone = "电话号码",
            Handing = "交付方式",
            HandedOver = "当面交付",
            Delivered = "配送至此地址",
            Payment = "付款",
            PaidCash = "已付现金",
            PaysLater = "货到付款",
            PaysByLink = "通过您发送的链接付款",
            Make = "创建订单",
            Made = number => $"订单 {number} 已创建。",
            SendLink = number => $"订单 {number} 已创建。请把订单页链接发给顾客付款。",
        };
}
