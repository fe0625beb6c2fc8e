using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static FrameTexts Frame =>
        new()
        {
            SkipToContent = "跳到正文",
            ViewShop = "查看店铺",
            Main = "主导航",
            YourShops = "您的店铺",
            OpenAnother = "再开一家店",
            SignOut = "退出登录",
            LeaveShop = "离开此店铺",
            YourRole = role => $"您在此的角色：{role}",
            Home = "首页",
            Orders = "订单",
            Products = "商品",
            Share = "分享",
            Settings = "设置",
            New = (number, name) => $"{name} 的新订单 {number}",
            Arranged = "新顺序已保存。",
            Unsaved = "您在此的改动尚未保存。",
            Restore = "恢复",
            Discard = "放弃",
            Language = "语言",
            LanguageHint = "这是卖家页面的语言。店铺页面的语言在设置中另行选择。",
            LanguageChosen = language => $"现在使用{language}。",
            Owner = "店主",
            Manager = "经理",
            OrdersRole = "订单",
            Packer = "打包员",
            ReadOnly = "只读",
            ManagerMay = "全部权限，收款账户、团队、API 密钥、网络钩子和域名除外。",
            OrdersMay = "确认、打包和取消订单，开具发票。不含退款、商品和设置。",
            PackerMay = "查看、打包并发出订单。",
            ReadOnlyMay = "查看订单和销售额，不能改动。",
            OwnerMay = "全部权限。",
            Customer = "顾客",
            You = "您",
            TheOwner = "店主",
            SomebodyGone = "已离开团队的人",
            AnApp = "使用 API 密钥的应用",
            Yesterday = "昨天",
            ShortDay = "M月d日",
            ShortDayOfYear = "yyyy年M月d日",
            WeekDay = "M月d日 ddd",
            LongDay = "M月d日 dddd",
        };
}
