using Dukaan.Web.Texts.Dashboard;
using Dukaan.Web.Texts.Messages;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static MailTexts Mail =>
        new()
        {
            Address = "电子邮箱（选填）",
            AddressHint = "填写后，订单消息会发到邮箱，而不发到手机。",
            Wrong = "这不是邮箱地址。请写成 name@example.com 这样。",
            Open = "查看订单",
            Why = "您收到此邮件，是因为有订单填写了此地址。",
            Stop = "不再接收此店铺的邮件",
            Heading = "订单邮件",
            Ask = "{0} 将不再向此地址发送邮件。订单页面仍会显示全部信息。",
            Stopped = "您不会再收到 {0} 的邮件。",
            Start = "恢复邮件",
            Started = "您会再次收到 {0} 的邮件。",
            Want = "向此地址发送我的订单邮件",
            On = "您会收到订单邮件。",
            Bounces = "发往此地址的邮件被退回，因此消息会发到您的手机。",
            Email = "电子邮箱",
            Check = "我们已向此地址发送邮件，请打开其中的链接。",
        };

    private static MessagesTexts Messages =>
        new()
        {
            Title = "消息",
            Lead = "顾客会收到哪些订单消息，以及他们的回复发到哪里。",
            ReplyTo = "接收回复的邮箱",
            ReplyToHint = "顾客回复订单邮件时，会写到此地址。留空：没有人收到回复。",
            Email = "电子邮箱",
            Stopped = "顾客不想收到您店铺的邮件。",
            Bounces = "发往此地址的邮件被退回。消息会发到手机。",
            Examples = "查看发送的内容",
            Event = "事件",
            Show = "显示",
            ToPhone = "手机消息",
            ByMail = "邮件",
            PlainMail = "纯文本邮件",
            ToYou = "发给您的消息",
            Nothing = "不发送任何内容。",
            Try = "把这封邮件发给我",
            Tried = "邮件已发送。",
            NotTried = "邮件无法发送，请稍后再试。",
            Off = "本站不发送邮件。",
        };
}
