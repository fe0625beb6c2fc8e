using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static WebhooksTexts Webhooks =>
        new()
        {
            OrderEvents = "订单：新增、更改",
            ProductEvents = "商品：新增、更改、删除",
            OrdersWord = "订单",
            ProductsWord = "商品",
            CopySecret = "请立即复制此密钥",
            CopySecretHint = "它为每条消息签名，便于您的系统识别伪造。只显示一次。",
            TheSecret = "密钥",
            Webhooks = "网络钩子",
            WebhooksHint = "把每个订单即时通知您自己的系统（会计、仓库、表格）：签名消息发送到您的地址，未送达会重试一天。",
            Events = "事件",
            AddWebhook = "添加网络钩子",
            AddedBefore = "此网络钩子已添加过，当时已显示密钥。",
            IsOn = "网络钩子已开启。",
            IsOff = "网络钩子已关闭，不发送事件。",
            TestSent = "测试事件正在发送。",
            TryingAgain = "正在重试。",
            SentAgain = "正在重新发送。",
            Removed = "已移除。",
            Webhook = "网络钩子",
            SendTest = "发送测试",
            NewSecret = "新密钥…",
            ReplaceSecret = "更换密钥",
            RemoveMore = "移除…",
            RemoveNow = "立即移除",
            TryNow = "立即重试",
            NothingSent = "还没有发送。最近七天的发送会显示在这里。",
            Response = "响应",
            Resend = "重新发送",
            Failed = "失败",
            AddedAt = when => $"添加于 {when}",
            PausedUntil = (when, reason) => $"多次失败，暂停至 {when}：{reason}",
            EventsWait = n => $"{n} 个事件等待发送。",
            NothingLost = "不会丢失：每个事件会重试一天。",
            TriedNext = (n, when) => $"已尝试 {n} 次；下次 {when}。",
            Tried = n => $"已尝试 {n} 次。",
            Notes = new()
            {
                Arrived = "已送达。",
                NotPublic = "该地址不在公网上，因此没有发送。",
                Certificate = "TLS 证书不适用于该地址。",
                NoName = "找不到该域名。",
                BrokenOff = "对方中断了连接。",
                NoAnswer = "没有回应。",
                WasOff = "当时该网络回调已关闭或已删除。",
                Paused = "多次失败后暂停。",
                Later = "正在排队。",
                NotTried = "无法尝试。详情见运营方日志。",
                GivenUp = "已放弃。",
                Answered = status => $"对方返回 {status}。",
                NoAnswerIn = seconds => $"{seconds} 秒内没有回应。",
                NotReached = reason => $"无法连接（{reason}）。",
            },
        };
}
