using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static ScheduleTexts Schedule =>
        new()
        {
            Hours = "营业时间",
            HoursHint = "休息的日子留空。第二个时间是中间休息之后的。",
            Opens = "开门",
            Closes = "关门",
            SpecialDays = "节假日和其他日子",
            SpecialHint = "当天休息就把时间留空。",
            Day = "日期",
            Name = "名称",
            Refuse = "休息时不接单",
            RefuseHint = "否则接单，稍后处理。",
            FirstDay = "一周从哪天开始",
            AsUsual = "按习惯",
            Slots = "配送时间",
            SlotsHint = "顾客下单时从这些时间中选一个。",
            OrdersEach = "每个时间的订单数",
            NoLimit = "留空表示不限。",
            Lead = "提前小时数",
            LeadHint = "订单须比该时间开始早这么多小时。",
            DaysAhead = "可选天数",
            MustChoose = "顾客必须选择时间",
            ForDelivery = "用于配送",
            ForPickup = "用于自取",
            AddTime = "添加时间",
            NoSlots = "还没有时间，顾客无需选择。",
            Taken = "已占 {0} / {1}",
            Days = "日期",
        };
}
