using Dukaan.Messages;

namespace Dukaan.Silo.Messages;

/// <summary>
/// The one place that decides who gets what, and how: one message for each step and person, on one channel. Giving an e-mail address
/// chooses e-mail, and a seller's confirmed mailbox gets what they chose for it. If mail comes back the phone gets the messages, and if a
/// shopper ended them nobody does: the order's page says it all.
/// </summary>
internal static class MessageRouting
{
    /// <summary>The channel, and why there is none.</summary>
    public static (MessageChannel Channel, string Why) Decide(MessageFacts facts) =>
        facts switch
        {
            { HasWords: false } => (MessageChannel.None, "There was nothing to say."),
            { ToShopper: false, HasMail: true, MailIsOn: true, MailBounces: false, MailIsStopped: false } => (MessageChannel.Mail, ""),
            { ToShopper: false } => ByPhone(facts),
            { HasMail: false } or { MailIsOn: false } => ByPhone(facts),
            { ProvesPhone: true, PhoneIsOn: true, HasPhone: true } => (MessageChannel.Phone, ""),
            { MailBounces: true } => ByPhone(facts),
            { MailIsStopped: true } => (MessageChannel.None, "Its reader wants no e-mail from this shop."),
            _ => (MessageChannel.Mail, ""),
        };

    private static (MessageChannel Channel, string Why) ByPhone(MessageFacts facts) =>
        facts switch
        {
            { HasPhone: false } => (MessageChannel.None, "There was nothing to say."),
            { PhoneIsOn: false } => (MessageChannel.None, "No message gateway is configured."),
            _ => (MessageChannel.Phone, ""),
        };
}
