using Dukaan.Messages;

namespace Dukaan.Grains.Tests.Messages;

/// <summary>The channel of a message is chosen once.</summary>
public sealed class SavedMailboxTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch.AddYears(50);

    [Fact]
    public void A_repeat_takes_the_channel_of_the_first_try_whatever_became_right_meanwhile()
    {
        var mailbox = new SavedMailbox().With(new SavedRoute("a", MessageChannel.Phone));
        Assert.Equal(MessageChannel.Phone, mailbox.Channel("a", MessageChannel.Mail));
        Assert.Equal(MessageChannel.Mail, mailbox.Channel("b", MessageChannel.Mail));

        var mailed = new SavedMailbox().With(new SavedRoute("a", MessageChannel.Mail));
        Assert.Equal(MessageChannel.Mail, mailed.Channel("a", MessageChannel.Phone));
    }

    [Fact]
    public void What_came_back_goes_to_the_phone_and_what_nobody_wants_goes_nowhere()
    {
        var mailbox = new SavedMailbox { BouncedAt = Now }.With(new SavedRoute("a", MessageChannel.Mail));
        Assert.Equal(MessageChannel.Phone, mailbox.Channel("a", MessageChannel.Phone));
        Assert.Equal(MessageChannel.None, mailbox.Channel("a", MessageChannel.None));
    }

    [Fact]
    public void What_it_keeps_is_bounded()
    {
        var mailbox = new SavedMailbox();
        for (var i = 0; i < 2_000; i++)
        {
            mailbox = mailbox
                .With(new SavedRoute($"{i}", MessageChannel.Mail))
                .With(new SavedText($"{i}", "order", Now))
                .WithStopped($"store{i}");
        }

        Assert.Equal((100, 100, 1_000), (mailbox.Routes.Length, mailbox.Texts.Length, mailbox.Stopped.Length));
        Assert.Equal("1999", mailbox.Routes[^1].Id);
    }
}
