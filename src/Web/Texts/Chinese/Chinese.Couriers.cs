using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static CouriersTexts Couriers =>
        new()
        {
            Title = "快递",
            Hint = "直接从订单预约包裹：快递上门取件，订单自动更新。请在 Shiprocket 的设置中创建 API 用户并在此填写。",
            Login = "API 用户的电子邮箱",
            Password = "API 用户的密码",
            PickupPlace = "取件地址",
            PickupPlaceHint = "它在快递那里的名称。留空则用第一个。",
            Usual = "常用包裹",
            UsualHint = "订单的所有商品都有重量时，取其总和。",
            Length = "长（厘米）",
            Breadth = "宽（厘米）",
            Height = "高（厘米）",
            Connected = place => $"已连接。取件地点：{place}。",
            MessagesHint = "请把此地址和令牌填到快递那里，以便它告知包裹位置。没有它们时，每隔几小时查询一次。",
            Token = "令牌",
            Parcel = "包裹",
            Book = "预约包裹",
            Waiting = "正在等待快递，系统会自动再次查询。",
            Label = "面单（PDF）",
            Labels = "面单（PDF）",
            Cancel = "取消包裹",
            Where = "询问快递",
            FetchedOn = time => $"快递上门时间：{time}。",
            NotTaken = "快递没有接收包裹。",
            Booked = "包裹已预约",
            PickedUp = "快递已取件",
            Moving = "运输中",
            Out = "派送中",
            NotDelivered = "派送失败，快递会再试",
            ComingBack = "正在退回给您",
            CameBack = "已退回给您",
            Lost = "被快递丢失",
            Cancelling = "包裹正在取消",
            Cancelled = "包裹已取消",
            FirstOrder = "此电话号码的首个订单。",
            Earlier = (d, r, e) => $"此电话号码以前的订单：已送达 {d}，已退回 {r}，发货前结束 {e}。",
            CashAllowed = "此电话号码可货到付款",
            AskCustomer = "货到付款订单由顾客通过消息中的链接自行确认",
            NotConfirmed = "已请顾客确认此订单，尚未答复。",
            Changed = "快递已更改",
        };
}
