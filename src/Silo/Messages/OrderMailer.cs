using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Silo.Deliveries;
using Dukaan.Stores;
using Orleans;

namespace Dukaan.Silo.Messages;

/// <summary>Mail about orders: whether it is the channel of a message, and its way to the relay.</summary>
internal sealed class OrderMailer(IClusterClient client, IOrderMailWriter writer, IMailSender sender, TextPolicy policy, MailMeter meter)
{
    /// <summary>The channel of a message. With an e-mail address it is saved at the first try, and later ones keep it.</summary>
    /// <param name="facts">All but what is known of the mailbox.</param>
    /// <param name="storeId">The shop.</param>
    /// <param name="email">Where mail would go; null or empty: nowhere.</param>
    /// <param name="textId">The same for each try.</param>
    public async Task<(MessageChannel Channel, string Why)> Route(MessageFacts facts, string storeId, string? email, string textId)
    {
        if (!facts.HasWords || !EmailAddress.TryParse(email, out var address))
        {
            return MessageRouting.Decide(facts);
        }

        var mailbox = client.GetGrain<IMailboxGrain>(address.Key);
        var known = await mailbox.Look(storeId);
        var (channel, why) = MessageRouting.Decide(
            facts with
            {
                HasMail = true,
                MailIsOn = sender.IsOn,
                MailIsStopped = known.Stopped,
                MailBounces = known.Bounces,
            }
        );
        if (channel == MessageChannel.None && known.Stopped)
        {
            meter.Count(MailMeter.Stopped);
        }

        return (await mailbox.Choose(textId, channel), why);
    }

    public async Task<DeliveryResult> Send(
        Delivery delivery,
        string textId,
        ToldOrder about,
        StoreView store,
        string? email,
        CancellationToken cancellationToken
    )
    {
        if (!EmailAddress.TryParse(email, out var address))
        {
            return new DeliveryResult(DeliveryEnding.Never, "There is no e-mail address any more."); // its person was erased
        }

        var mailbox = client.GetGrain<IMailboxGrain>(address.Key);
        var verdict = await policy.Judge(delivery, textId, about, store, Contact.Of(mailbox));
        if (verdict.Told is not { } allowed)
        {
            return new DeliveryResult(verdict.Ending, verdict.Note);
        }

        var storeId = about.Order.StoreId;
        var stopToken = StatusToken.Of(storeId, address.Key, await mailbox.StopProof(storeId));
        var toSeller = delivery.Target == DeliveryTable.Seller;
        var written = toSeller
            ? writer.ForSeller(allowed.Order, allowed.Step, allowed.Shop, stopToken)!
            : writer.ForShopper(allowed.Order, allowed.Step, allowed.Shop, stopToken)!;
        var content = written.Content with
        {
            Text = verdict.Finish(written.Content.Text, "e"),
            Html = verdict.Finish(written.Content.Html, "e"),
        };
        var replyTo = !toSeller && EmailAddress.TryParse(store.Profile.ReplyTo, out var answers) ? answers : (EmailAddress?)null;
        try
        {
            await sender.Send(new Mail(address, written.FromName, replyTo, content, textId, written.Stop), cancellationToken);
            meter.Count(MailMeter.Sent);
            return new DeliveryResult(DeliveryEnding.Done, "Sent by e-mail.");
        }
        catch (MailNotSentException unsent)
        {
            return await After(unsent, mailbox);
        }
    }

    private async Task<DeliveryResult> After(MailNotSentException unsent, IMailboxGrain mailbox)
    {
        switch (unsent.Failure)
        {
            case MailFailure.NoSuchMailbox:
                // The next try takes the phone.
                await mailbox.Bounced();
                meter.Count(MailMeter.Bounced);
                return new DeliveryResult(DeliveryEnding.Later, unsent.Message);
            case MailFailure.Refused:
                meter.Count(MailMeter.Refused);
                return new DeliveryResult(DeliveryEnding.Never, unsent.Message);
            default:
                meter.Count(MailMeter.Failed);
                return new DeliveryResult(DeliveryEnding.Later, unsent.Message);
        }
    }
}
