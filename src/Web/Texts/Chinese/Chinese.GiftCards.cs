using Dukaan.Web.Texts.Checkout;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static GiftCardTexts GiftCardsInShop =>
        new()
        {
            Card = "礼品卡",
            Code = "礼品卡代码",
            CodeHint = "有多张时，代码之间请加空格。",
            Unusable = "这张礼品卡不能支付此订单。请检查代码。",
            PhoneFirst = "请先填写电话号码：店铺余额要凭号码使用。若仍不能支付，请检查代码。",
            LeftToPay = "还需支付",
            Changed = "礼品卡现在支付的金额不同：还需支付 {0}。尚未下单：请核对后重新下单。",
            TooMany = "错误代码尝试过多。请等十分钟。",
            Ending = "尾号 {0} 的礼品卡",
            BackToCard = "{0} 已退回礼品卡",
            Credit = "店铺余额",
            CreditHint = "在本店下单时输入此代码，并使用相同的电话号码。",
            CardHint = "凭此代码可在本店下单时付款，持有者均可使用。",
            AdvanceHint = "先在线支付 {0}，其余收货时支付",
        };

    private static GiftCardsTexts GiftCards =>
        new()
        {
            Title = "礼品卡",
            Hint = "顾客下单时用代码付款。税费和优惠不变。",
            New = "新建礼品卡",
            Amount = "金额",
            OnlyPhone = "仅限一个电话号码",
            OnlyPhoneHint = "留空则持有代码的人都可使用。",
            Note = "备注",
            NoteHint = "只有您的团队能看到。",
            Create = "创建礼品卡",
            CodeOnce = "代码只显示这一次。请现在发给顾客。",
            MadeBefore = "这张礼品卡之前已创建，代码当时已显示。",
            NoneYet = "还没有礼品卡",
            NoneYetHint = "为顾客创建一张，或把订单的钱退为店铺余额。",
            Active = "有效",
            Spent = "已用完",
            Ended = "已停用",
            Credit = "店铺余额",
            EndIt = "停用这张礼品卡",
            EndHint = "卡内余额将作废。已用它支付的订单不变。",
            HasEnded = "礼品卡已停用。",
            EntryIssued = "创建",
            EntrySpent = "使用",
            EntryRefunded = "退还",
            HadUsed = "用礼品卡支付",
            ByCard = "礼品卡支付",
            Product = "这是礼品卡",
            ProductHint = "无库存、无配送、不计税。付款后，顾客会得到一个等值代码。",
            ToCredit = "退为店铺余额",
            ToCreditHint = "顾客会得到一个本店代码，只能用其电话号码使用。礼品卡支付的部分退回原卡。",
            Advance = "货到付款的预付金额",
            AdvanceHint = "百分比（如 20 %）或金额。顾客先在线支付。留空则不预付。",
            LeftOf = (left, whole) => $"{left}（共 {whole}）",
            CourierCollects = amount => $"快递员代收 {amount}。",
            AdvanceDue = amount => $"发货前需在线支付 {amount}。",
        };
}
