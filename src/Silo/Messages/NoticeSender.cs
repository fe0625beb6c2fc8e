using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Silo.Homes;
using Dukaan.Stores;
using Dukaan.Values;
using Orleans;

namespace Dukaan.Silo.Messages;

/// <summary>
/// Sends notices: what is no step of an order. The same limits and rules as for texts about orders apply (<see cref="TextPolicy"/>), as
/// does what the reader of a mailbox wants; a shop's own words go out as they do there.
/// </summary>
internal sealed class NoticeSender(
    IClusterClient client,
    INoticeWriter writer,
    IMessageSender texts,
    IMailSender mails,
    TextLimits limits,
    HomeLease home,
    MailMeter meter
)
{
    /// <param name="storeId">Of which shop.</param>
    /// <param name="phone">Whom to tell by text, or null.</param>
    /// <param name="email">Whom to tell by e-mail, or null: an address is preferred.</param>
    /// <param name="notice">What.</param>
    /// <param name="id">The same for each try.</param>
    /// <param name="subject">What it is about: an unverified reader gets one message about it.</param>
    /// <param name="cancellationToken">The process stops.</param>
    public async Task<NoticeOutcome> Send(
        string storeId,
        Phone? phone,
        string? email,
        Notice notice,
        string id,
        string subject,
        CancellationToken cancellationToken
    )
    {
        Caller.Set(storeId, Caller.System);
        if (!home.Holds || await client.GetGrain<IStoreGrain>(storeId).Get() is not { Profile.Suspended: null } store)
        {
            return NoticeOutcome.Later;
        }

        if (notice.Language is { } language && store.Profile.Languages.Contains(language))
        {
            store = store with { Profile = store.Profile with { Language = language } };
        }

        if (EmailAddress.TryParse(email, out var address) && mails.IsOn)
        {
            var mailbox = client.GetGrain<IMailboxGrain>(address.Key);
            var known = await mailbox.Look(storeId);
            if (known.Stopped)
            {
                meter.Count(MailMeter.Stopped);
                return NoticeOutcome.Dropped;
            }

            if (!known.Bounces)
            {
                return await Allowed(store, notice, id, subject, Contact.Of(mailbox)) is var (words, itsShop)
                    ? await Mail(address, mailbox, words, itsShop, store, id, cancellationToken)
                    : NoticeOutcome.Dropped;
            }
        }

        if (phone is not { } number || !texts.IsOn)
        {
            return NoticeOutcome.Dropped;
        }

        if (await Allowed(store, notice, id, subject, Contact.Of(client, number)) is not var (said, shop))
        {
            return NoticeOutcome.Dropped;
        }

        try
        {
            await texts.Send(new Message(number, "notice", writer.Text(said, shop), null, id), cancellationToken);
            return NoticeOutcome.Sent;
        }
        catch (MessageNotSentException)
        {
            return NoticeOutcome.Later; // the gateway knows the id, should it have taken it after all
        }
    }

    private async Task<NoticeOutcome> Mail(
        EmailAddress address,
        IMailboxGrain mailbox,
        Notice notice,
        StoreProfile shop,
        StoreView store,
        string id,
        CancellationToken cancellationToken
    )
    {
        var stopToken = StatusToken.Of(store.Profile.StoreId, address.Key, await mailbox.StopProof(store.Profile.StoreId));
        var mail = writer.Mail(notice, shop, stopToken);
        var replyTo = EmailAddress.TryParse(store.Profile.ReplyTo, out var answers) ? answers : (EmailAddress?)null;
        try
        {
            await mails.Send(new Mail(address, mail.FromName, replyTo, mail.Content, id, mail.Stop), cancellationToken);
            meter.Count(MailMeter.Sent);
            return NoticeOutcome.Sent;
        }
        catch (MailNotSentException unsent) when (unsent.Failure == MailFailure.Passing)
        {
            // A relay that was reached may have taken it, and does not know a repeat.
            meter.Count(MailMeter.Failed);
            return unsent.OfRelay ? NoticeOutcome.Later : NoticeOutcome.Dropped;
        }
        catch (MailNotSentException unsent)
        {
            if (unsent.Failure == MailFailure.NoSuchMailbox)
            {
                await mailbox.Bounced();
            }

            meter.Count(unsent.Failure == MailFailure.NoSuchMailbox ? MailMeter.Bounced : MailMeter.Refused);
            return NoticeOutcome.Dropped;
        }
    }

    /// <summary>The text that may be sent; null: none, because of a limit.</summary>
    private async Task<(Notice Notice, StoreProfile Shop)?> Allowed(
        StoreView store,
        Notice notice,
        string id,
        string subject,
        Contact contact
    )
    {
        var storeId = store.Profile.StoreId;
        var texts = client.GetGrain<IStoreTextsGrain>(storeId);
        var trusted = (await texts.Trust(store.CreatedAt)).Trusted;
        var verified = await contact.IsVerified(storeId);
        var known = verified || trusted;
        var suspect = !FreeText.IsPlain(store.Profile.Name) || !FreeText.IsPlain(notice.Goods);
        switch (await contact.Admit(id, subject, oncePerOrder: !known, known ? limits.PerPhone : limits.PerNewPhone))
        {
            case TextAdmission.ToldBefore or TextAdmission.TooMany:
            case TextAdmission.Admitted when await texts.Count(new TextToCount(id, trusted, !verified, suspect)) is not null:
                return null;
            default:
                return (
                    trusted ? notice : notice with { Goods = verified ? FreeText.PlainOrEmpty(notice.Goods) : "" },
                    trusted ? store.Profile : store.Profile with { Name = FreeText.PlainOrEmpty(store.Profile.Name) }
                );
        }
    }
}
