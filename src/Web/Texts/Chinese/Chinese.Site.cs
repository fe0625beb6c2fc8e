using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static SiteTexts Site =>
        new()
        {
            Title = "Dukaan：一分钟开网店",
            Summary = "用手机号开网店，分享链接，接收订单。免费，便宜的手机上也一样快。",
            Short = "一分钟开网店。",
            SignIn = "登录",
            Lead = "一分钟开网店",
            LeadHint = "只需一个手机号。添加商品，在 WhatsApp 分享链接，订单就到您的手机。",
            OpenYourShop = "立即开店",
            WithPhone = "用手机登录",
            WithPhoneHint = "没有密码，没有表格。收到验证码就能进入。",
            AddGoods = "添加商品",
            AddGoodsHint = "一张照片、一个价格，完成。两千道菜或两件衣服都行。",
            ShareLink = "分享链接",
            ShareLinkHint = "在 WhatsApp、Instagram，或柜台上的二维码。",
            Why = "为您的销售方式而做",
            WhyPay = "货到付款，或 UPI 直接到账",
            WhyFast = "慢手机上也能即刻打开",
            WhyOrders = "订单即到即看；一键确认、打包、发货",
            WhyYours = "您的颜色、您的语言、您的链接",
            Means = "Dukaan 意为“店铺”。",
            NoShopTitle = "没有这家店",
            NoShop = "此链接没有店铺",
            NoShopHint = "请检查链接，或再向卖家索取。",
            WhatIs = "Dukaan 是什么？",
            NoOrderTitle = "没有此订单",
            NoOrder = "此链接没有订单",
            NoOrderHint = "请检查链接是否完整，或询问卖家。",
            NothingHere = "这里没有内容",
            TooManyTries = "尝试过多",
            BusyNow = "正忙",
            WentWrong = "出错了",
            DidNotWork = "没有成功",
            GoBack = "返回",
        };
}
