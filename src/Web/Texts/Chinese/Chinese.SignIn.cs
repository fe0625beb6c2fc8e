using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static SignInTexts SignIn =>
        new()
        {
            NewCodeSent = "新验证码正在发送。上一个在 10 分钟内仍然有效。",
            AskFirst = "请先获取验证码。",
            TypeCode = "输入验证码",
            Step = (step, steps) => $"第 {step} 步，共 {steps} 步",
            SentTo = phone => $"已发送至 {phone}。",
            AnotherNumber = "换个号码？",
            CodeFromMessage = "短信中的验证码",
            Spent = wrong => $"{wrong}输错五次后验证码失效。",
            Continue = "继续",
            NothingCame = "没有收到？",
            SendNewCode = "重新发送",
            IsItYou = "是您本人吗？",
            FreshCode = "此操作会改变收款去向或访问权限。我们已向您的手机发送验证码；您输入的内容已保留，验证后继续。",
            SignedOut = "您已退出登录。",
            SignedOutEverywhere = "您已在所有设备上退出登录。",
            YourPhone = "您的手机号码",
            Title = "登录或开店",
            OpenOrBack = "开店，或回到您的店铺",
            PhoneIsAll = "只需手机号码。我们只发验证码，不发广告。",
            Country = "国家或地区",
            SendCode = "发送验证码",
            InAMinute = "不到一分钟即可开店",
            CashAndUpi = "货到付款和 UPI",
            ShareOnWhatsApp = "在 WhatsApp 上分享链接",
            NameShop = "为店铺命名",
            WhatName = "您的店铺叫什么？",
            ChangeLater = "以后都可以修改。",
            ShopName = "店铺名称",
            NameExample = "阿莎的店",
            ChooseLink = "自己选择链接",
            ShopLink = "店铺链接",
            LinkHint = "小写字母、数字和连字符。留空则根据名称生成。",
            ShowNumber = phone => $"在店铺中显示我的号码 {phone}",
            ShowNumberHint = "用于电话和 WhatsApp。货到付款的顾客会找它。可在设置中修改。",
            OpenMyShop = "开店",
            Closed = "已打烊",
            Join = shop => $"加入 {shop}",
            InvitesYou = "邀请您加入团队。",
            RoleOf = role => $"您的角色：{role}",
            JoinTeam = "加入团队",
            Welcome = shop => $"欢迎加入 {shop} 的团队。",
            LeftTeam = "您已离开团队。",
            Invitation = "邀请",
            NotOpenForYou = "此邀请对您无效",
            NotOpenWhy = "可能已过期，或属于另一个号码。请向店主索取新邀请，或用受邀号码登录。",
            SignInOther = "用其他号码登录",
        };
}
