using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "顾客",
            Export = "导出 (CSV)",
            NameOrPhone = "姓名或电话",
            SearchThem = "搜索顾客",
            Tag = "标签",
            All = "全部顾客",
            NoneYet = "还没有顾客",
            NobodyFound = "没有找到",
            WhoAppears = "在您店里下单的人会出现在这里。",
            Last = when => $"最近 {when}",
            Spent = "消费",
            FirstLast = (first, last) => $"首次 {first}，最近 {last}",
            Call = "拨打电话",
            YourNotes = "您的备注",
            NoteHint = "备注。只有您和团队能看到。",
            TagsHint = "标签，用逗号分隔",
            SameTag = "同一标签",
            KeyScope = "查看所有顾客，记录备注",
            PartsBack = (back, sent) => $"{sent} 个包裹中有 {back} 个被退回",
            CancelledLate = count => $"确认后取消：{count}",
            BlockList = "黑名单",
            BlockHint = "名单上的手机号不能货到付款，或完全不能下单。顾客看不到原因。",
            NotBlocked = "未列入",
            NoCash = "不可货到付款",
            NoOrders = "不可下单",
            BlockReason = "原因（仅团队可见）",
            NobodyBlocked = "名单为空。",
            Block = "加入名单",
            BlockAddress = "将地址加入名单",
            AddressBlockHint = "无论使用哪个手机号，都不接受送往该地址的订单。街道的写法不影响判断。",
            AtAddress = said => $"送往此地址：{said}",
        };
}
