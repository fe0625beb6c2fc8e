using Dukaan.Messages;
using Dukaan.Silo.Messages;

namespace Dukaan.Silo.Tests.Messages;

/// <summary>Who gets what, and how: the whole table.</summary>
public sealed class MessageRoutingTests
{
    private static readonly MessageFacts Shopper = new()
    {
        ToShopper = true,
        HasWords = true,
        HasPhone = true,
        PhoneIsOn = true,
    };

    private static readonly MessageFacts WithMail = Shopper with { HasMail = true, MailIsOn = true };

    public static TheoryData<string, MessageChannel> Table =>
        new()
        {
            { "a shopper without an address", MessageChannel.Phone },
            { "a shopper with an address", MessageChannel.Mail },
            { "nothing to say", MessageChannel.None },
            { "an address, and no relay", MessageChannel.Phone },
            { "an address that wants nothing", MessageChannel.None },
            { "an address that bounces", MessageChannel.Phone },
            { "an address that bounces and wants nothing", MessageChannel.Phone },
            { "an address that bounces, and no gateway", MessageChannel.None },
            { "an address, and no gateway", MessageChannel.Mail },
            { "no address, and no gateway", MessageChannel.None },
            { "an address, and the phone is to be proved", MessageChannel.Phone },
            { "an address, the phone is to be proved, and no gateway", MessageChannel.Mail },
            { "a seller", MessageChannel.Phone },
            { "a seller without a gateway", MessageChannel.None },
            { "a seller without a phone", MessageChannel.None },
        };

    [Theory]
    [MemberData(nameof(Table))]
    public void Each_person_is_told_on_one_channel_or_none(string who, MessageChannel channel)
    {
        var (decided, why) = MessageRouting.Decide(Facts(who));
        Assert.Equal(channel, decided);
        Assert.Equal(channel == MessageChannel.None, why.Length > 0);
    }

    private static MessageFacts Facts(string who) =>
        who switch
        {
            "a shopper without an address" => Shopper with { MailIsOn = true },
            "a shopper with an address" => WithMail,
            "nothing to say" => WithMail with { HasWords = false },
            "an address, and no relay" => WithMail with { MailIsOn = false },
            "an address that wants nothing" => WithMail with { MailIsStopped = true },
            "an address that bounces" => WithMail with { MailBounces = true },
            "an address that bounces and wants nothing" => WithMail with { MailBounces = true, MailIsStopped = true },
            "an address that bounces, and no gateway" => WithMail with { MailBounces = true, PhoneIsOn = false },
            "an address, and no gateway" => WithMail with { PhoneIsOn = false },
            "no address, and no gateway" => Shopper with { PhoneIsOn = false, MailIsOn = true },
            "an address, and the phone is to be proved" => WithMail with { ProvesPhone = true },
            "an address, the phone is to be proved, and no gateway" => WithMail with { ProvesPhone = true, PhoneIsOn = false },
            "a seller" => Shopper with { ToShopper = false, MailIsOn = true },
            "a seller without a gateway" => Shopper with { ToShopper = false, PhoneIsOn = false },
            "a seller without a phone" => Shopper with { ToShopper = false, HasPhone = false },
            _ => throw new ArgumentOutOfRangeException(nameof(who), who, "Not in the table."),
        };
}
