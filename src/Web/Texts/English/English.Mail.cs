using Dukaan.Web.Texts.Dashboard;
using Dukaan.Web.Texts.Messages;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static MailTexts Mail =>
        new()
        {
            Address = "E-mail (optional)",
            AddressHint = "If you give it, messages about your order go there and not to your phone.",
            Wrong = "This is not an e-mail address. Write it like name@example.com.",
            Open = "See your order",
            Why = "You get this because this address was given with an order.",
            Stop = "No more e-mails from this shop",
            Heading = "E-mails about your orders",
            Ask = "{0} will send no more e-mails to this address. The page of your order still shows everything.",
            Stopped = "You get no more e-mails from {0}.",
            Start = "Send e-mails again",
            Started = "You get e-mails from {0} again.",
            Want = "Send e-mails about my orders to this address",
            On = "You get e-mails about your orders.",
            Bounces = "E-mails to this address come back, so messages go to your phone.",
            Email = "E-mail",
            Check = "We sent an e-mail to this address. Open the link in it.",
        };

    private static MessagesTexts Messages =>
        new()
        {
            Title = "Messages",
            Lead = "What customers are told about their orders, and where their answers go.",
            ReplyTo = "E-mail address for answers",
            ReplyToHint = "Who answers an e-mail about an order writes to this address. Empty: answers reach nobody.",
            Email = "E-mail",
            Stopped = "The customer wants no e-mails from your shop.",
            Bounces = "E-mails to this address come back. Messages go to the phone.",
            Examples = "See what is sent",
            Event = "What happened",
            Show = "Show",
            ToPhone = "Text to the phone",
            ByMail = "E-mail",
            PlainMail = "E-mail without design",
            ToYou = "Text to you",
            Nothing = "Nothing is sent.",
            Try = "Send me this e-mail",
            Tried = "The e-mail was sent.",
            NotTried = "The e-mail could not be sent. Try again later.",
            Off = "This site sends no e-mails.",
        };
}
