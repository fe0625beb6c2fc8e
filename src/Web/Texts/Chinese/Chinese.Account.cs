using Dukaan.Web.Texts.Accounts;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    /// <summary>The accounts of shoppers.</summary>
    public static AccountTexts Account { get; } =
        new()
        {
            Title = "我的账户",
            SignIn = "登录",
            SignInHint = "用手机号和验证码登录，无需密码。",
            SendCode = "发送验证码",
            TypeCode = "输入验证码",
            SentTo = "验证码已发送到 {0}。",
            Code = "短信中的验证码",
            Continue = "继续",
            AnotherNumber = "换一个号码",
            SendAgain = "重新发送验证码",
            CodeWrong = "验证码不正确或已过期，请重新获取。",
            TooManyCodes = "获取验证码的次数过多，请稍后再试。",
            PhoneCountry = "我们不向该国家或地区的号码发送验证码。",
            CodeNotSent = "验证码发送失败，请稍后再试。",
            CodeMessage = "{0} 是您在 {1} 的验证码，10 分钟内有效，请勿告诉他人。",
            SignedInWith = "已用 {0} 登录",
            SignOut = "退出登录",
            SignOutEverywhere = "在所有设备上退出登录",
            Orders = "我的订单",
            NoOrders = "此号码还没有订单。",
            Older = "更早的订单",
            BuyAgain = "再次购买",
            NotThere = "已下架：{0}",
            Guest = "未登录时下的订单，请用短信中的链接打开。",
            Addresses = "我的地址",
            NoAddresses = "您下单使用的地址会保存在这里。",
            Edit = "修改",
            Delete = "删除",
            Save = "保存",
            Wishes = "心愿单",
            Wish = "加入心愿单",
            NoWishes = "您的心愿单还是空的。",
            FillIn = "登录后自动填写姓名和地址。",
            NewAddress = "其他地址",
            OtherShops = "该卖家的其他店铺",
            ShareHint = "在这些店铺也使用我的地址和登录：{0}。订单仍留在各自的店铺。",
            Share = "在那里也使用",
            Shared = "您的地址和登录在这些店铺也有效：{0}。",
            Unshare = "停止共享",
        };
}
