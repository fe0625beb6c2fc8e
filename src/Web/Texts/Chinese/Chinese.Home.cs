using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static HomeTexts Home =>
        new()
        {
            AddProduct = "添加商品",
            ShareLink = "分享链接",
            SalesReport = "销售报告",
            ShopSettings = "店铺设置",
            GoodEvening = "晚上好",
            GoodMorning = "早上好",
            GoodAfternoon = "下午好",
            ClosedHint = "您的店铺已打烊：可以浏览，不能下单。",
            Suspended = (reason, contact) =>
                $"您的店铺已被暂停：顾客无法浏览或下单，请继续处理未完成的订单。原因：{reason} 联系方式：{contact}",
            NoContact = "顾客还无法从店铺联系您：没有电话、地址或退货政策。",
            AddContact = "添加联系方式",
            QuickActions = "快捷操作",
            ShopIsOpen = "营业中",
            ShopIsClosed = "已打烊",
            OpenOrders = "进行中的订单",
            ToHandle = "待处理",
            OrderWord = n => "个订单",
            Sales = "销售额",
            PaidOf = amount => $"已收 {amount}",
            AddFirst = "添加第一件商品",
            AddFirstHint = "一张照片、一个名称、一个价格，就能开始销售。",
            Ready = "准备迎接第一个订单",
            ReadyHint = "把链接发给顾客，订单会自动显示在这里。",
            ShareShop = "分享店铺",
            Latest = "最新订单",
            AllOrders = "全部订单",
            LowStock = "库存不足",
            All = n => $"全部 {n} 个",
            Left = n => $"剩 {n} 件",
            NowOpen = "店铺已开始营业。",
            NowClosed = "店铺已打烊。可以浏览，不能下单。",
            IsLiveTitle = "店铺已上线",
            IsLive = shop => $"{shop} 已上线",
            EverybodyCan = "有此链接的人现在就能访问。",
            TellCustomers = "告诉顾客",
            NoPhoneYet = "店铺还没有显示电话，顾客无法联系您。",
            CashOnly = "顾客货到付款。添加 UPI 地址后也可用 UPI 支付。",
            AddUpi = "添加 UPI 地址",
            ShareText = (shop, link) => $"{shop} 已上线，点此下单：{link}",
            YourLink = "店铺链接",
            ShareOnWhatsApp = "分享到 WhatsApp",
            ShareOther = "用其他方式分享",
            QrOf = link => $"{link} 的二维码",
            QrCode = "二维码",
            QrHint = "可贴在柜台、包装盒和名片上。用手机相机即可打开店铺。",
            DownloadPng = "下载 PNG",
            DownloadSvg = "下载 SVG",
            PrintPoster = "打印海报",
            Feeds = "Google、Facebook、Instagram 和 WhatsApp",
            FeedsHint =
                "把这些地址填入 Google Merchant Center 和 Meta 的 Commerce Manager（数据源，定时）。其中列出所有商品及今天的价格和库存。",
            AgentFeed = "购物助手（JSON Lines）",
            ScanToOrder = "扫码逛店下单",
        };
}
