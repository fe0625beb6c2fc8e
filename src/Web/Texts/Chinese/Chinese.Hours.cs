namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static HoursTexts Hours =>
        new()
        {
            Heading = "营业时间",
            Closed = "休息",
            AllDay = "24 小时",
            ClosedNow = "现在休息，{0} 起可以再下单。",
            ClosedForNow = "现在休息，不接单。",
            Later = "现在休息，我们从 {0} 起处理您的订单。",
            DeliveryTime = "配送时间",
            PickupTime = "自取时间",
            ChooseTime = "请选择时间。",
            TimeFull = "这个时间已满，请另选。",
            NoTimes = "所有时间都已满，请稍后再看。",
            AnyTime = "尽快",
        };
}
